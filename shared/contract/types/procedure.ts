import { z } from 'zod';
import { attachmentSchema } from '../media.ts';
import {
  civilDateSchema,
  instantSchema,
  linkSchema,
  procedureCodeSchema,
  slugSchema,
  textSchema,
  unitCodeSchema,
} from '../primitives.ts';
import {
  decisionItemKindSchema,
  onlineLevelSchema,
  procedureLevelSchema,
  submissionChannelSchema,
} from '../vocabulary.ts';

/** All blocks of a procedure's page as the National Public Service Portal shows them. Null or empty = not entered. */
export const procedureContentSchema = z.strictObject({
  name: textSchema,
  levels: z.array(procedureLevelSchema),
  procedureKind: z.string().nullable(),
  applicants: z.array(textSchema),
  executingAgencies: z.array(textSchema),
  competentAuthority: z.string().nullable(),
  intakeAddress: z.string().nullable(),
  delegatedAgency: z.string().nullable(),
  coordinatingAgency: z.string().nullable(),
  relatedCodes: z.array(procedureCodeSchema),
  steps: z.string().nullable(),
  onlineLevel: onlineLevelSchema.nullable(),
  methods: z.array(
    z.strictObject({
      channel: submissionChannelSchema,
      processingTime: z.string().nullable(),
      fee: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
  dossierCopies: z.int().positive().nullable(),
  dossier: z.array(
    z.strictObject({
      title: z.string().nullable(),
      items: z.array(
        z.strictObject({
          name: textSchema,
          originals: z.int().nonnegative().nullable(),
          copies: z.int().nonnegative().nullable(),
          form: attachmentSchema.nullable(),
        }),
      ),
    }),
  ),
  legalBasis: z.array(z.strictObject({ number: textSchema, title: z.string().nullable() })),
  requirements: z.string().nullable(),
  results: z.array(z.strictObject({ name: textSchema, code: z.string().nullable() })),
  keywords: z.array(textSchema),
  description: z.string().nullable(),
});
export type ProcedureContent = z.infer<typeof procedureContentSchema>;

/** Content in force from `validFrom` on. `decisionKey` null = from the baseline. Immutable but for named corrections. */
export const procedureVersionSchema = z.strictObject({
  id: z.string().min(1).max(120),
  validFrom: civilDateSchema,
  decisionKey: slugSchema.nullable(),
  itemId: z.string().nullable(),
  content: procedureContentSchema,
});

/**
 * A procedure with every version. Key: short code. Its status is derived from decisions and baseline, never stored.
 * `sourceDefects` names values that are shown as their source wrote them.
 */
export const procedureSchema = z.strictObject({
  code: procedureCodeSchema,
  aliases: z.array(z.string().min(1).max(60)),
  fieldCode: slugSchema,
  baseline: z
    .strictObject({ asOf: civilDateSchema, sourceName: textSchema, sourceUrl: linkSchema.nullable() })
    .nullable(),
  versions: z.array(procedureVersionSchema),
  portalUrl: linkSchema.nullable(),
  receivingUnits: z.array(unitCodeSchema),
  internalProcess: z.array(attachmentSchema),
  sourceDefects: z.array(z.strictObject({ code: z.string(), path: z.string() })),
  firstPublishedAt: instantSchema,
});
export type Procedure = z.infer<typeof procedureSchema>;
export type ProcedureVersion = z.infer<typeof procedureVersionSchema>;

/** One row of a decision. `effectiveDate` null = the decision's own. */
export const decisionItemSchema = z.strictObject({
  id: z.string().min(1).max(80),
  kind: decisionItemKindSchema,
  procedureCode: procedureCodeSchema,
  name: z.string().nullable(),
  successors: z.array(procedureCodeSchema),
  predecessors: z.array(procedureCodeSchema),
  effectiveDate: civilDateSchema.nullable(),
  legalDocument: z.string().nullable(),
  note: z.string().nullable(),
});

/** A decision that publishes procedures. Key: `<number-slug>-<yyyy>-<issuer code>`. */
export const decisionSchema = z.strictObject({
  key: slugSchema,
  number: textSchema,
  title: textSchema,
  issuer: textSchema,
  issuerCode: slugSchema,
  signer: z.string().nullable(),
  issuedDate: civilDateSchema,
  effectiveDate: civilDateSchema.nullable(),
  isComplete: z.boolean(),
  statedCounts: z.partialRecord(decisionItemKindSchema, z.int().nonnegative()),
  items: z.array(decisionItemSchema),
  /** What this decision does to earlier decisions, whole (`itemId` null) or row by row, from its effect on. */
  acts: z.array(
    z.strictObject({
      kind: z.enum(['replaces', 'annuls', 'corrects']),
      decisionKey: slugSchema,
      itemId: z.string().nullable(),
      effectiveDate: civilDateSchema.nullable(),
    }),
  ),
  acknowledgedDefects: z.array(z.string()),
  files: z.array(attachmentSchema),
  sourceUrl: linkSchema.nullable(),
  isSample: z.boolean(),
  firstPublishedAt: instantSchema,
});
export type Decision = z.infer<typeof decisionSchema>;
export type DecisionItem = z.infer<typeof decisionItemSchema>;
