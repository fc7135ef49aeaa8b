import {
  onlineLevelSchema,
  procedureContentSchema,
  procedureLevelSchema,
  submissionChannelSchema,
} from '@cchc/shared/contract';
import { z } from 'zod';
import { typedLine, typedLineOrNull, typedText, typedTextOrNull } from '../duties/typed-text.ts';

/** The text of a procedure while it is being written: the contract's blocks, any of them unfinished. */
const lines = z
  .array(typedLine(1000))
  .max(200)
  .transform((list) => list.filter((line) => line !== ''));
const countOrNull = z
  .int({ error: 'Số bản phải là số nguyên.' })
  .nonnegative('Số bản không thể âm.')
  .max(1000)
  .nullish();
const longText = typedTextOrNull(100_000);

export const contentDraftSchema = z.strictObject({
  name: typedText(2000, 'Hãy ghi tên thủ tục.'),
  levels: z.array(procedureLevelSchema),
  procedureKind: typedLineOrNull(255),
  applicants: lines,
  executingAgencies: lines,
  competentAuthority: longText,
  intakeAddress: longText,
  delegatedAgency: longText,
  coordinatingAgency: longText,
  relatedCodes: lines,
  steps: longText,
  onlineLevel: onlineLevelSchema.nullable(),
  methods: z.array(
    z.strictObject({
      channel: submissionChannelSchema.nullable(),
      processingTime: longText,
      fee: longText,
      note: longText,
    }),
  ),
  dossierCopies: z.int({ error: 'Số bộ hồ sơ phải là số nguyên.' }).positive('Số bộ hồ sơ từ 1.').max(1000).nullable(),
  dossier: z.array(
    z.strictObject({
      title: typedLineOrNull(2000),
      items: z.array(
        z.strictObject({
          name: typedText(4000),
          originals: countOrNull.transform((count) => count ?? null),
          copies: countOrNull.transform((count) => count ?? null),
          // A form that is attached to a paper stays with it, as it is.
          form: z.unknown().transform((form) => form ?? null),
        }),
      ),
    }),
  ),
  legalBasis: z.array(z.strictObject({ number: typedLine(400), title: longText })),
  requirements: longText,
  results: z.array(z.strictObject({ name: typedText(2000), code: typedLineOrNull(120) })),
  keywords: lines,
  description: longText,
});
export type ContentDraft = z.infer<typeof contentDraftSchema>;

export const contentQuerySchema = z.strictObject({
  code: z.string().max(60),
  /** Day on which the row takes effect: what was in force then stands on the left. */
  day: z.string().max(40),
  decision: z.string().max(64).optional(),
  item: z.string().max(80).optional(),
});
export type ContentQuery = z.infer<typeof contentQuerySchema>;

export const comparedContentSchema = z.strictObject({
  documentId: z.string(),
  code: z.string(),
  fieldName: z.string(),
  old: z.strictObject({ validFrom: z.string(), content: procedureContentSchema }).nullable(),
  /** What was written when the decision was published; only publishing it once more corrects it. */
  written: procedureContentSchema.nullable(),
  draft: z.record(z.string(), z.unknown()),
  version: z.string(),
  /** What the contract still misses in the draft, in words. */
  faults: z.array(z.string()),
  canEdit: z.boolean(),
});
export type ComparedContent = z.infer<typeof comparedContentSchema>;

export const contentSaveSchema = z.strictObject({ seenVersion: z.string().max(100), content: contentDraftSchema });
