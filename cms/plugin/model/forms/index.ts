import type { Arrangement } from './arrangement.ts';
import { activity, article, evidence, forwarding } from './news.ts';
import { closing, deadline, exemption, issuer, quota, receipt, reminder, ruling, settings, unit } from './office.ts';
import { decision, decisionItem, field, legalDocument, procedure } from './procedures.ts';
import { banner, category, channel, page, plan } from './publications.ts';

export type { Arrangement, Section } from './arrangement.ts';

/** Every type that stands in the Content Manager, in the order of its menu: what people write most often comes first. */
export const arrangements: Readonly<Record<string, Arrangement>> = {
  article,
  evidence,
  activity,
  forwarding,
  category,
  page,
  banner,
  channel,
  procedure,
  decision,
  'decision-item': decisionItem,
  field,
  'legal-document': legalDocument,
  plan,
  quota,
  deadline,
  exemption,
  ruling,
  receipt,
  unit,
  issuer,
  closing,
  reminder,
  settings,
};
