import { z } from 'zod';
import { richTextSchema } from '../presenters/rich-text.ts';
import { filesField } from './stored-file.ts';
import {
  anyList,
  flag,
  instantOrNull,
  numberOr,
  numberOrNull,
  rowSchema,
  textList,
  textOr,
  textOrNull,
} from './stored-fields.ts';

export const storedChannelSchema = rowSchema.extend({
  key: textOr,
  kind: textOr,
  label: textOr,
  purpose: textOr,
  raw: textOr,
  dial: textOrNull,
  url: textOrNull,
  address: textOrNull,
  ownerUnit: textOrNull,
  ownerName: textOr,
  hours: anyList,
  hoursNote: textOrNull,
  costNote: textOrNull,
  note: textOrNull,
  sortOrder: numberOr(0),
  isFeatured: flag,
  verifiedOn: textOrNull,
  validFrom: textOrNull,
  validTo: textOrNull,
  isUnverifiedSample: flag,
  isSample: flag,
});
export type StoredChannel = z.infer<typeof storedChannelSchema>;

export const storedLegalDocumentSchema = rowSchema.extend({
  key: textOr,
  number: textOr,
  title: textOr,
  documentType: textOr,
  issuer: textOr,
  signer: textOrNull,
  issuedDate: textOrNull,
  effectiveDate: textOrNull,
  expiredDate: textOrNull,
  files: filesField,
  sourceUrl: textOrNull,
  note: textOrNull,
});
export type StoredLegalDocument = z.infer<typeof storedLegalDocumentSchema>;

export const storedPlanSchema = rowSchema.extend({
  key: textOr,
  number: textOrNull,
  title: textOr,
  issuer: textOr,
  issuedDate: textOrNull,
  periodFrom: textOr,
  periodTo: textOr,
  summary: textOr,
  isSample: flag,
  originalTitle: textOrNull,
  originalDates: textOr,
  hidesOriginal: flag,
  tasks: anyList,
  indicators: anyList,
  files: filesField,
});
export type StoredPlan = z.infer<typeof storedPlanSchema>;

export const storedPageSchema = rowSchema.extend({
  slug: textOr,
  section: textOr,
  title: textOr,
  summary: textOr,
  body: richTextSchema,
  sortOrder: numberOr(0),
  isPinned: flag,
  titleEn: textOrNull,
  summaryEn: textOrNull,
  bodyEn: richTextSchema,
});
export type StoredPage = z.infer<typeof storedPageSchema>;

export const storedBannerSchema = rowSchema.extend({
  key: textOr,
  level: textOr,
  text: textOr,
  linkLabel: textOrNull,
  linkUrl: textOrNull,
  startsAt: instantOrNull,
  endsAt: instantOrNull,
  paths: textList,
});
export type StoredBanner = z.infer<typeof storedBannerSchema>;

export const storedDecisionSchema = rowSchema.extend({
  key: textOr,
  number: textOr,
  title: textOr,
  issuer: textOr,
  issuerCode: textOr,
  signer: textOrNull,
  issuedDate: textOr,
  effectiveDate: textOrNull,
  isComplete: flag,
  statedCounts: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((counts) => counts ?? {}),
  acts: anyList,
  acknowledgedDefects: textList,
  acknowledgementReason: textOrNull,
  files: filesField,
  sourceUrl: textOrNull,
  isSample: flag,
});
export type StoredDecision = z.infer<typeof storedDecisionSchema>;

export const storedDecisionItemSchema = rowSchema.extend({
  decisionDocumentId: z.string(),
  itemId: textOr,
  sortOrder: numberOr(0),
  kind: textOr,
  procedureCode: textOr,
  name: textOrNull,
  successors: textList,
  predecessors: textList,
  effectiveDate: textOrNull,
  legalDocument: textOrNull,
  note: textOrNull,
});
export type StoredDecisionItem = z.infer<typeof storedDecisionItemSchema>;

export const storedProcedureSchema = rowSchema.extend({
  code: textOr,
  aliases: textList,
  name: textOr,
  fieldCode: textOr,
  levels: anyList,
  procedureKind: textOrNull,
  applicants: anyList,
  executingAgencies: anyList,
  competentAuthority: textOrNull,
  intakeAddress: textOrNull,
  delegatedAgency: textOrNull,
  coordinatingAgency: textOrNull,
  relatedCodes: anyList,
  steps: textOrNull,
  onlineLevel: textOrNull,
  methods: anyList,
  dossierCopies: numberOrNull,
  dossier: anyList,
  legalBasis: anyList,
  requirements: textOrNull,
  results: anyList,
  keywords: anyList,
  description: textOrNull,
  portalUrl: textOrNull,
  receivingUnits: anyList,
  internalProcess: filesField,
  baselineAsOf: textOrNull,
  baselineSource: textOrNull,
  baselineUrl: textOrNull,
  sourceDefects: anyList,
  correctionReason: textOrNull,
});
export type StoredProcedure = z.infer<typeof storedProcedureSchema>;

export const storedVersionSchema = rowSchema.extend({
  versionId: z.string(),
  correction: z.number().int(),
  procedureCode: z.string(),
  validFrom: z.string(),
  decisionKey: textOrNull,
  itemId: textOrNull,
  content: z.unknown(),
});
export type StoredVersion = z.infer<typeof storedVersionSchema>;
