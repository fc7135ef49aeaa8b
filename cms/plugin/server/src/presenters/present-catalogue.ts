import type { z } from 'zod';
import type {
  StoredSettings,
  StoredUnit,
  storedActivitySchema,
  storedCategorySchema,
  storedClosingSchema,
  storedDeadlineSchema,
  storedExemptionSchema,
  storedFieldSchema,
  storedQuotaSchema,
} from '../repositories/stored-catalogue.ts';
import { type Candidate, tidy } from './presented-item.ts';

export const presentUnit = (unit: StoredUnit): Candidate => ({
  type: 'unit',
  value: tidy({
    code: unit.code,
    slug: unit.slug,
    name: unit.name,
    shortName: unit.shortName,
    kind: unit.kind,
    order: unit.sortOrder,
    parent: unit.parentCode,
    activity: unit.activity,
    events: unit.events,
    functions: unit.functions,
    address: unit.address,
    phone: unit.phone,
    email: unit.email,
    website: unit.website,
    headPost: unit.headPost,
    en:
      unit.nameEn === null || unit.functionsEn === null
        ? null
        : { name: unit.nameEn, functions: unit.functionsEn, address: unit.addressEn },
  }),
});

export const presentField = (field: z.infer<typeof storedFieldSchema>): Candidate => ({
  type: 'field',
  value: tidy({ code: field.code, name: field.name, order: field.sortOrder, formerNames: field.formerNames }),
});

export const presentCategory = (category: z.infer<typeof storedCategorySchema>): Candidate => ({
  type: 'category',
  value: tidy({
    slug: category.slug,
    name: category.name,
    description: category.description,
    order: category.sortOrder,
  }),
});

/** What a unit declares waits inside until an office has confirmed it. */
export const presentActivity = (activity: z.infer<typeof storedActivitySchema>): Candidate | null =>
  activity.state === 'declared'
    ? null
    : {
        type: 'activity',
        value: tidy({
          key: activity.key,
          form: activity.form,
          title: activity.title,
          date: activity.heldOn,
          unit: activity.unitCode,
          number: activity.number,
          reach: activity.reach,
          evidenceUrl: activity.evidenceUrl,
        }),
      };

/** `isDemonstration` of the database goes before the setting: a demonstration cannot be declared real. */
export const presentSettings = (settings: StoredSettings, isDemonstration: boolean): Candidate => ({
  type: 'settings',
  value: tidy({
    siteName: settings.siteName,
    departmentName: settings.departmentName,
    parentName: settings.parentName,
    publisherCode: settings.publisherCode,
    provinceName: settings.provinceName,
    isDemonstration: isDemonstration || settings.isDemonstration,
    publishingUnit: settings.publishingUnit,
    adminOfficeUnit: settings.adminOfficeUnit,
    address: settings.address,
    phone: settings.phone,
    email: settings.email,
    responsiblePost: settings.responsiblePost,
    slogans: settings.slogans,
    links: settings.links,
    reformAreas: settings.reformAreas,
    procedurePortalUrl: settings.procedurePortalUrl,
    feedbackLegalBasis: settings.feedbackLegalBasis,
    feedbackSteps: settings.feedbackSteps,
    returnGraceDays: settings.returnGraceDays,
    minimumWords: settings.minimumWords,
    holidays: settings.holidays,
    swappedWorkingDays: settings.swappedWorkingDays,
    en:
      settings.siteNameEn === null || settings.departmentNameEn === null
        ? null
        : {
            siteName: settings.siteNameEn,
            departmentName: settings.departmentNameEn,
            functions: settings.functionsEn,
          },
  }),
});

/** A quota as the contract says it, whoever may see it. */
export const quotaValue = (quota: z.infer<typeof storedQuotaSchema>): unknown =>
  tidy({
    key: quota.key,
    planKey: quota.planKey,
    title: quota.title,
    clause: quota.clause,
    period: quota.period,
    startDay: quota.startDay,
    validFrom: quota.validFrom,
    validTo: quota.validTo,
    readings: quota.readings,
    chosenReading: quota.chosenReading,
    carriesOver: quota.carriesOver,
    visibility: quota.visibility,
    order: quota.sortOrder,
  });

/** A quota that only the house may see stays in the house. */
export const presentQuota = (quota: z.infer<typeof storedQuotaSchema>): Candidate | null =>
  quota.visibility === 'internal' ? null : { type: 'quota', value: quotaValue(quota) };

export const presentDeadline = (deadline: z.infer<typeof storedDeadlineSchema>): Candidate => ({
  type: 'deadline',
  value: tidy({
    key: deadline.key,
    planKey: deadline.planKey,
    title: deadline.title,
    clause: deadline.clause,
    subject: deadline.subject,
    who: deadline.who,
    rule: deadline.rule,
  }),
});

/** Visibility of the quota that a record is about; null when there is no such quota, which says nothing public. */
const staysInside = (visibility: string | null): boolean => visibility === null || visibility === 'internal';

/** `visibility` is that of the named quota; an exemption without one is about every quota. */
export const presentExemption = (
  exemption: z.infer<typeof storedExemptionSchema>,
  visibility: string | null,
): Candidate | null =>
  exemption.quotaKey !== null && staysInside(visibility)
    ? null
    : {
        type: 'exemption',
        value: tidy({
          key: exemption.key,
          quotaKey: exemption.quotaKey,
          unit: exemption.unitCode,
          period: exemption.period,
          reasonCode: exemption.reasonCode,
          document: exemption.approvalDocument,
        }),
      };

/** `visibility` is that of the closed quota; null when the quota is gone. */
export const presentClosing = (
  closing: z.infer<typeof storedClosingSchema>,
  visibility: string | null,
): Candidate | null =>
  staysInside(visibility)
    ? null
    : {
        type: 'closing',
        value: tidy({
          key: closing.key,
          quotaKey: closing.quotaKey,
          readingId: closing.readingId,
          period: closing.period,
          round: closing.round,
          closedAt: closing.closedAt,
          isReopened: closing.isReopened,
          digest: closing.digest,
          rows: closing.rows,
        }),
      };
