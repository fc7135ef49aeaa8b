import { z } from 'zod';
import {
  presentActivity,
  presentCategory,
  presentClosing,
  presentDeadline,
  presentField,
  presentQuota,
  presentSettings,
  presentUnit,
} from '../presenters/present-catalogue.ts';
import {
  presentBanner,
  presentChannel,
  presentLegalDocument,
  presentPage,
  presentPlan,
} from '../presenters/present-publications.ts';
import { presentEvidence } from '../presenters/present-quota-item.ts';
import { readRows } from '../repositories/read-documents.ts';
import {
  storedActivitySchema,
  storedCategorySchema,
  storedClosingSchema,
  storedDeadlineSchema,
  storedEvidenceSchema,
  storedFieldSchema,
  storedQuotaSchema,
  storedSettingsSchema,
  storedUnitSchema,
} from '../repositories/stored-catalogue.ts';
import {
  storedBannerSchema,
  storedChannelSchema,
  storedLegalDocumentSchema,
  storedPageSchema,
  storedPlanSchema,
} from '../repositories/stored-publications.ts';
import { articleSource } from './article-source.ts';
import { exemptionSource } from './exemption-source.ts';
import { decisionSource, procedureSource } from './procedure-sources.ts';
import { type Source, parseRows, simpleSource } from './source.ts';

const visibilitySchema = z.object({ key: z.string(), visibility: z.string() });

/** A closing is as public as its quota. */
const closingSource: Source = {
  singular: 'closing',
  async present(around, ids) {
    const { parsed, faults } = parseRows(
      storedClosingSchema,
      await readRows(around.db, 'closing', { documentId: { $in: [...ids] } }),
    );
    const keys = parsed.map((row) => row.quotaKey);
    const quotas = keys.length === 0 ? [] : await readRows(around.db, 'quota', { key: { $in: keys } });
    const visibility = new Map(
      quotas.map((row) => visibilitySchema.parse(row)).map((quota) => [quota.key, quota.visibility]),
    );
    return [
      ...faults,
      ...parsed.map((row) => {
        const candidate = presentClosing(row, visibility.get(row.quotaKey) ?? null);
        return { documentId: row.documentId, candidates: candidate === null ? [] : [candidate] };
      }),
    ];
  },
};

/** Every type that can become public, in an order in which nothing refers to what comes later. */
export const sources: readonly Source[] = [
  simpleSource({
    singular: 'settings',
    hasDraft: false,
    schema: storedSettingsSchema,
    present: (row, _facts, _library, around) => presentSettings(row, around.isDemonstration),
  }),
  simpleSource({ singular: 'unit', hasDraft: false, schema: storedUnitSchema, present: presentUnit }),
  simpleSource({ singular: 'field', hasDraft: false, schema: storedFieldSchema, present: presentField }),
  simpleSource({ singular: 'category', hasDraft: false, schema: storedCategorySchema, present: presentCategory }),
  simpleSource({
    singular: 'plan',
    hasDraft: true,
    schema: storedPlanSchema,
    populate: ['files'],
    present: presentPlan,
  }),
  simpleSource({ singular: 'quota', hasDraft: false, schema: storedQuotaSchema, present: presentQuota }),
  simpleSource({ singular: 'deadline', hasDraft: false, schema: storedDeadlineSchema, present: presentDeadline }),
  exemptionSource,
  closingSource,
  procedureSource,
  decisionSource,
  articleSource,
  simpleSource({ singular: 'evidence', hasDraft: false, schema: storedEvidenceSchema, present: presentEvidence }),
  simpleSource({ singular: 'channel', hasDraft: true, schema: storedChannelSchema, present: presentChannel }),
  simpleSource({
    singular: 'legal-document',
    hasDraft: true,
    schema: storedLegalDocumentSchema,
    populate: ['files'],
    present: presentLegalDocument,
  }),
  simpleSource({
    singular: 'page',
    hasDraft: true,
    schema: storedPageSchema,
    bodies: (row) => [row.body, row.bodyEn],
    present: presentPage,
  }),
  simpleSource({ singular: 'banner', hasDraft: true, schema: storedBannerSchema, present: presentBanner }),
  simpleSource({ singular: 'activity', hasDraft: false, schema: storedActivitySchema, present: presentActivity }),
];

const bySingular = new Map(sources.map((source) => [source.singular, source]));
export const findSource = (singular: string): Source | null => bySingular.get(singular) ?? null;
