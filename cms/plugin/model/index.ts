import { article } from './article.ts';
import { activity, category, field, settings, unit } from './catalogue.ts';
import { closing, deadline, evidence, exemption, forwarding, quota, receipt, ruling } from './counting.ts';
import type { TypeDefinition } from './define.ts';
import { fingerprint, ledger, portalLink, publicItem, publishReceipt, unitMember } from './machinery.ts';
import { decision, decisionItem, procedure, procedureVersion } from './procedure.ts';
import { schedule } from './scheduling/type.ts';
import { banner, channel, legalDocument, page, plan } from './publication.ts';
import { reminder } from './reminder.ts';
import { issuer, reportNote } from './reporting.ts';

export { workflowStates } from './article.ts';
export { type Companion, type Field, type TypeDefinition, customFields } from './define.ts';
export { type Arrangement, type Section, arrangements } from './forms/index.ts';

/** Every content type of the plugin, in the order in which officers meet them. */
export const typeDefinitions: readonly TypeDefinition[] = [
  article,
  procedure,
  decision,
  decisionItem,
  channel,
  legalDocument,
  plan,
  page,
  banner,
  unit,
  field,
  category,
  quota,
  deadline,
  exemption,
  ruling,
  evidence,
  receipt,
  activity,
  closing,
  forwarding,
  reminder,
  issuer,
  settings,
  reportNote,
  procedureVersion,
  unitMember,
  ledger,
  publicItem,
  publishReceipt,
  schedule,
  fingerprint,
  portalLink,
];

export const uidOf = (singular: string): `plugin::cchc.${string}` => `plugin::cchc.${singular}`;
