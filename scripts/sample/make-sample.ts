import type { ItemType, QuotaItem, Unit } from '@cchc/shared/contract';
import { makeArticle } from './make-articles.ts';
import { groupCount, makeGroup } from './make-procedures.ts';
import { makeUnit } from './make-units.ts';
import { makeClosings, makeExemption } from './make-closings.ts';
import { type SealedItem, sealItem } from './seal.ts';
import * as surroundings from './surroundings.ts';

export interface SampleSize {
  readonly articles: number;
  readonly units: number;
  readonly procedures: number;
  readonly seed: number;
  /** Day on which the sample is "today". */
  readonly day: string;
}

type Sealer = <T extends ItemType>(type: T, value: Parameters<typeof sealItem<T>>[1]) => SealedItem<T>;

function* makeSurroundings(size: SampleSize, seal: Sealer): Generator<SealedItem> {
  const { day } = size;
  yield seal('settings', surroundings.makeSettings(size.units > 1));
  for (const category of surroundings.categories) yield seal('category', category);
  for (const field of surroundings.fields) yield seal('field', field);
  for (const channel of surroundings.makeChannels(day)) yield seal('channel', channel);
  for (const page of surroundings.makePages(day)) yield seal('page', page);
  yield seal('plan', surroundings.makePlan(day));
  for (const quota of surroundings.makeQuotas(day)) yield seal('quota', quota);
  for (const deadline of surroundings.makeDeadlines(day)) yield seal('deadline', deadline);
  for (const document of surroundings.makeDocuments(day)) yield seal('document', document);
  for (const activity of surroundings.makeActivities(day)) yield seal('activity', activity);
}

function* makeCounts(size: SampleSize, units: readonly Unit[], items: readonly QuotaItem[], seal: Sealer) {
  const quotas = surroundings.makeQuotas(size.day);
  const exemptions = quotas.slice(0, 1).flatMap((quota) => makeExemption(quota, units, size.day));
  for (const exemption of exemptions) yield seal('exemption', exemption);
  for (const quota of quotas) {
    for (const closing of makeClosings(quota, { units, items, exemptions }, size.day)) yield seal('closing', closing);
  }
}

/** All items of a sample, one after another; of the articles only what quotas know of them is held to the end. */
export function* makeSample(size: SampleSize): Generator<SealedItem> {
  let revision = 0;
  const seal: Sealer = (type, value) => {
    revision += 1;
    return sealItem(type, value, revision);
  };
  yield* makeSurroundings(size, seal);
  const units = Array.from({ length: size.units }, (_, number) => makeUnit(number, size.day));
  for (const unit of units) yield seal('unit', unit);
  for (let group = 0; group < groupCount(size.procedures); group += 1) {
    const { decision, procedures } = makeGroup(group, size.procedures, size.day, size.seed);
    for (const procedure of procedures) yield seal('procedure', procedure);
    yield seal('decision', decision);
  }
  const counted: QuotaItem[] = [];
  for (let number = 0; number < size.articles; number += 1) {
    const { article, quotaItem } = makeArticle(number, size.articles, units, size.day, size.seed);
    yield seal('article', article);
    yield seal('quotaItem', quotaItem);
    counted.push(quotaItem);
  }
  yield* makeCounts(size, units, counted, seal);
}
