import { lazily } from '../../data/lazily.ts';
import type { SiteData } from '../../data/open-site.ts';
import { channels, documents, fields, units } from './place-tables.ts';
import { decisionItems, decisions, procedureSpans, procedureVersions, procedures } from './procedure-tables.ts';
import { closedQuotaResults, quotaItems, quotaRules, quotaTotals } from './quota-tables.ts';
import type { OpenTable } from './table.ts';
import { activities, articles, plans } from './work-tables.ts';

const makers = {
  unit: units,
  field: fields,
  article: articles,
  procedure: procedures,
  'procedure-version': procedureVersions,
  'procedure-span': procedureSpans,
  decision: decisions,
  'decision-item': decisionItems,
  channel: channels,
  document: documents,
  plan: plans,
  activity: activities,
  quota: quotaRules,
  'quota-total': quotaTotals,
  'quota-result': closedQuotaResults,
  'quota-item': quotaItems,
} as const;

export type OpenDataType = keyof typeof makers;

export const openDataTypes: readonly OpenDataType[] = [
  'procedure',
  'procedure-version',
  'procedure-span',
  'decision',
  'decision-item',
  'field',
  'channel',
  'unit',
  'document',
  'plan',
  'quota',
  'quota-total',
  'quota-result',
  'quota-item',
  'activity',
  'article',
];

const isOpenDataType = (type: string): type is OpenDataType => Object.hasOwn(makers, type);

/** All sets, in the order in which they are offered. */
export const openTables = lazily((site): readonly OpenTable[] => openDataTypes.map((type) => makers[type](site)));

/** One set by its name in the address; null for a name that is none. */
export const openTableOf = (type: string, site: SiteData): OpenTable | null =>
  isOpenDataType(type) ? makers[type](site) : null;
