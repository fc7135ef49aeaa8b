import { z } from 'zod';
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

export const storedUnitSchema = rowSchema.extend({
  code: textOr,
  slug: textOr,
  name: textOr,
  shortName: textOr,
  kind: textOr,
  sortOrder: numberOr(0),
  parentCode: textOrNull,
  activity: anyList,
  events: anyList,
  functions: textOr,
  address: textOr,
  phone: textOr,
  email: textOr,
  website: textOrNull,
  headPost: textOr,
  nameEn: textOrNull,
  functionsEn: textOrNull,
  addressEn: textOr,
});
export type StoredUnit = z.infer<typeof storedUnitSchema>;

export const storedFieldSchema = rowSchema.extend({
  code: textOr,
  name: textOr,
  sortOrder: numberOr(0),
  formerNames: anyList,
});

export const storedCategorySchema = rowSchema.extend({
  slug: textOr,
  name: textOr,
  description: textOr,
  sortOrder: numberOr(0),
});

export const storedActivitySchema = rowSchema.extend({
  key: textOr,
  form: textOr,
  title: textOr,
  heldOn: textOr,
  unitCode: textOr,
  number: numberOr(0),
  reach: numberOrNull,
  evidenceUrl: textOrNull,
  state: textOr,
});

export const storedSettingsSchema = rowSchema.extend({
  siteName: textOr,
  departmentName: textOr,
  parentName: textOr,
  publisherCode: textOr,
  provinceName: textOr,
  isDemonstration: flag,
  publishingUnit: textOrNull,
  adminOfficeUnit: textOrNull,
  address: textOr,
  phone: textOr,
  email: textOr,
  responsiblePost: textOr,
  slogans: anyList,
  links: anyList,
  reformAreas: anyList,
  procedurePortalUrl: textOr,
  feedbackLegalBasis: textOr,
  feedbackSteps: anyList,
  returnGraceDays: numberOr(5),
  minimumWords: numberOr(100),
  holidays: anyList,
  swappedWorkingDays: anyList,
  siteNameEn: textOrNull,
  departmentNameEn: textOrNull,
  functionsEn: textOr,
});
export type StoredSettings = z.infer<typeof storedSettingsSchema>;

export const storedQuotaSchema = rowSchema.extend({
  key: textOr,
  planKey: textOr,
  title: textOr,
  clause: textOr,
  period: textOr,
  startDay: numberOr(1),
  validFrom: textOr,
  validTo: textOr,
  readings: anyList,
  chosenReading: textOr,
  carriesOver: flag,
  visibility: textOr,
  sortOrder: numberOr(0),
});

export const storedDeadlineSchema = rowSchema.extend({
  key: textOr,
  planKey: textOr,
  title: textOr,
  clause: textOr,
  subject: textOr,
  who: textOr,
  rule: z.unknown(),
});

export const storedExemptionSchema = rowSchema.extend({
  key: textOr,
  quotaKey: textOrNull,
  unitCode: textOr,
  period: textOr,
  reasonCode: textOr,
  approvalDocument: textOrNull,
});

export const storedEvidenceSchema = rowSchema.extend({
  title: textOr,
  unitCode: textOr,
  kind: textOr,
  reformAreas: textList,
  categories: textList,
  appearedOn: textOr,
  url: textOrNull,
  state: textOr,
});
export type StoredEvidence = z.infer<typeof storedEvidenceSchema>;

export const storedClosingSchema = rowSchema.extend({
  key: textOr,
  quotaKey: textOr,
  readingId: textOr,
  period: textOr,
  round: numberOr(1),
  closedAt: instantOrNull,
  isReopened: flag,
  digest: textOr,
  rows: anyList,
});

export const storedRulingSchema = rowSchema.extend({
  itemId: textOr,
  outcome: textOr,
  reasonCode: textOrNull,
  reasonText: textOrNull,
});
