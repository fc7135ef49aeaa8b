import type { Activity, Category, Deadline, Exemption, Field, Quota, Settings, Unit } from '@cchc/shared/contract';
import type { SeedEvidence, SeedReceipt } from '../../profiles/index.ts';

/** What is stored for each value of the sample. The other direction of the presenters. */

export const settingsData = ({ en, ...settings }: Settings) => ({
  ...settings,
  siteNameEn: en?.siteName ?? null,
  departmentNameEn: en?.departmentName ?? null,
  functionsEn: en?.functions ?? null,
  isSample: true,
});

export const unitData = ({ order, parent, en, ...unit }: Unit) => ({
  ...unit,
  sortOrder: order,
  parentCode: parent,
  nameEn: en?.name ?? null,
  functionsEn: en?.functions ?? null,
  addressEn: en?.address ?? null,
  isSample: true,
});

export const fieldData = ({ order, ...field }: Field) => ({ ...field, sortOrder: order, isSample: true });

export const categoryData = ({ order, ...category }: Category) => ({ ...category, sortOrder: order, isSample: true });

export const quotaData = ({ order, ...quota }: Quota) => ({ ...quota, sortOrder: order, isSample: true });

export const deadlineData = (deadline: Deadline) => ({ ...deadline, isSample: true });

export const exemptionData = ({ unit, document, ...exemption }: Exemption) => ({
  ...exemption,
  unitCode: unit,
  approvalDocument: document,
  isSample: true,
});

export const activityData = ({ date, unit, ...activity }: Activity) => ({
  ...activity,
  heldOn: date,
  unitCode: unit,
  isSample: true,
});

/** Evidence begins as declared by the unit; confirming it is an event of its own. */
export const evidenceData = (evidence: SeedEvidence) => ({
  title: evidence.title,
  unitCode: evidence.unit,
  kind: evidence.kind,
  reformAreas: evidence.reformAreas,
  categories: [],
  appearedOn: evidence.at.slice(0, 10),
  url: evidence.url,
  state: 'declared',
  isSample: true,
});

export const receiptData = (receipt: SeedReceipt & { readonly receivedOn: string }) => ({
  unitCode: receipt.unit,
  deadlineKey: receipt.deadlineKey,
  period: receipt.period,
  receivedOn: receipt.receivedOn,
  isSample: true,
});
