import type { z } from 'zod';
import { articleSchema } from './types/article.ts';
import { bannerSchema, channelSchema } from './types/channel.ts';
import { activitySchema, contentPageSchema, legalDocumentSchema } from './types/document.ts';
import {
  closingSchema,
  deadlineSchema,
  exemptionSchema,
  planSchema,
  quotaItemSchema,
  quotaSchema,
} from './types/plan.ts';
import { decisionSchema, procedureSchema } from './types/procedure.ts';
import { settingsSchema } from './types/settings.ts';
import { categorySchema, fieldSchema, unitSchema } from './types/unit.ts';

/** Every type of public item with the schema of its value. The one list: snapshot, delta and open data follow it. */
export const itemSchemas = {
  activity: activitySchema,
  article: articleSchema,
  banner: bannerSchema,
  category: categorySchema,
  channel: channelSchema,
  closing: closingSchema,
  deadline: deadlineSchema,
  decision: decisionSchema,
  document: legalDocumentSchema,
  exemption: exemptionSchema,
  field: fieldSchema,
  page: contentPageSchema,
  plan: planSchema,
  procedure: procedureSchema,
  quota: quotaSchema,
  quotaItem: quotaItemSchema,
  settings: settingsSchema,
  unit: unitSchema,
} as const;

export type ItemType = keyof typeof itemSchemas;
export type ItemValue<T extends ItemType> = z.infer<(typeof itemSchemas)[T]>;

export const itemTypes = Object.keys(itemSchemas) as readonly ItemType[];

export const isItemType = (text: string): text is ItemType => Object.hasOwn(itemSchemas, text);

/** The key under which a value stands in the snapshot. */
export const keyOfItem: { readonly [T in ItemType]: (value: ItemValue<T>) => string } = {
  activity: (value) => value.key,
  article: (value) => value.documentId,
  banner: (value) => value.key,
  category: (value) => value.slug,
  channel: (value) => value.key,
  closing: (value) => value.key,
  deadline: (value) => value.key,
  decision: (value) => value.key,
  document: (value) => value.key,
  exemption: (value) => value.key,
  field: (value) => value.code,
  page: (value) => value.slug,
  plan: (value) => value.key,
  procedure: (value) => value.code,
  quota: (value) => value.key,
  quotaItem: (value) => value.itemId,
  settings: () => 'site',
  unit: (value) => value.code,
};
