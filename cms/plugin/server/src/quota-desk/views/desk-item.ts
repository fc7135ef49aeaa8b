import type { Instant } from '@cchc/shared/contract';
import { type ItemFlag, type ItemResult, isCreditLost, isImportAccepted, countReasonWords } from '@cchc/shared/quota';
import {
  type DeskFlag,
  type DeskItem,
  type DeskPerson,
  type ItemAction,
  type ItemStep,
} from '../../../../model/desk/index.ts';
import { adminPathOf } from '../../http/admin-path.ts';
import type { CountView } from '../book/count-context.ts';
import type { BookItem } from '../book/quota-book.ts';
import { judgesFor, seesUnit, witnessesFor } from '../desk-person.ts';
import { isRuling } from '../history/steps-of-rows.ts';
import type { ArticleFacts } from './article-facts.ts';

/** What items are shown with. */
export interface ItemSurroundings {
  readonly view: CountView;
  readonly person: DeskPerson;
  readonly articles: ReadonlyMap<string, ArticleFacts>;
  readonly steps: ReadonlyMap<string, readonly ItemStep[]>;
}

/** Items whose present titles are needed to show some items: themselves, and what they resemble. */
export function idsToName(items: readonly { readonly itemId: string }[], { flags }: CountView): string[] {
  const ids = items.flatMap(({ itemId }) => [
    itemId,
    ...(flags.get(itemId) ?? []).flatMap((flag) => (flag.kind === 'duplicate' ? [flag.otherId] : [])),
  ]);
  return [...new Set(ids)];
}

const untitled = '(bài đã xóa)';

/** Title as it stands today, also of what is not public. */
export function titleOf(itemId: string, { view, articles }: ItemSurroundings): string {
  const title = articles.get(itemId)?.title ?? view.book.itemById.get(itemId)?.title ?? '';
  return title === '' ? untitled : title;
}

function deskFlag(flag: ItemFlag, item: BookItem, around: ItemSurroundings): DeskFlag {
  if (flag.kind === 'very_short') return flag;
  const { book } = around.view;
  const other = book.itemById.get(flag.otherId);
  const isSeen = other !== undefined && seesUnit(around.person, other.unit);
  return {
    ...flag,
    otherId: isSeen ? flag.otherId : null,
    otherTitle: isSeen ? titleOf(flag.otherId, around) : null,
    otherUnit: isSeen ? other.unit : null,
    otherPath: isSeen ? adminPathOf(other.type, flag.otherId) : null,
    words: book.fingerprints.get(item.itemId)?.words ?? 0,
  };
}

/** Whether TCHC still has to say that the dates of an archived item are true. What was taken from it does not wait. */
export const isWaitingImport = ({ events }: BookItem, now: Instant): boolean =>
  events.some(({ origin, at }) => origin === 'imported' && at <= now) &&
  !isImportAccepted(events, now) &&
  !isCreditLost(events, now);

export const isWaitingMark = (facts: ArticleFacts | undefined): boolean =>
  (facts?.mark ?? null) !== null && facts?.markApproved === false;

function actionsOf(item: BookItem, { view, person, articles }: ItemSurroundings): ItemAction[] {
  const actions: ItemAction[] = [];
  const state = item.evidence?.state ?? null;
  if (person.canJudge && judgesFor(person, item.unit)) {
    actions.push('rule');
    if (state !== null && state !== 'confirmed') actions.push('confirm');
    if (state !== null && state !== 'rejected') actions.push('reject');
    if (isWaitingImport(item, view.now)) actions.push('accept_import');
  }
  if (person.canJudge && isWaitingMark(articles.get(item.itemId))) actions.push('approve_mark');
  if (item.type === 'article' && witnessesFor(person, item.unit, view.book.settings.publishingUnit)) {
    actions.push('attest');
    const isAttested = item.events.some(({ origin }) => origin === 'attested');
    if (person.canJudge && isAttested) actions.push('withdraw_attestation');
  }
  return actions;
}

/** What changes with everything that somebody looks at before judging the item. */
export const versionOf = (item: BookItem, articles: ReadonlyMap<string, ArticleFacts>): string | null =>
  item.evidence?.version ?? articles.get(item.itemId)?.updatedAt ?? null;

/** What leads to an item, with its open flags and what the person may do about it. */
export function itemFacts(item: BookItem, around: ItemSurroundings) {
  return {
    itemId: item.itemId,
    type: item.type,
    title: titleOf(item.itemId, around),
    unit: item.unit,
    kind: item.kind,
    url: item.url,
    publicPath: item.slug === null ? null : `/tin-tuc/${item.slug}/`,
    adminPath: adminPathOf(item.type, item.itemId),
    privateFile: item.evidence?.privateFile ?? null,
    outlet: [item.evidence?.outlet, item.evidence?.issueNumber].filter((part) => typeof part === 'string').join(', '),
    version: versionOf(item, around.articles),
    flags: (around.view.flags.get(item.itemId) ?? []).map((flag) => deskFlag(flag, item, around)),
    actions: actionsOf(item, around),
    steps: (around.steps.get(item.itemId) ?? []).filter(isRuling),
  };
}

/** One item of a cell, with its reason in words. */
export function deskItemOf(result: ItemResult, around: ItemSurroundings): DeskItem[] {
  const item = around.view.book.itemById.get(result.itemId);
  if (item === undefined) return [];
  const { counted, isProvisional, reason, date, origin } = result;
  return [
    {
      ...itemFacts(item, around),
      ...{ counted, isProvisional, reason, date, origin },
      reasonWords: countReasonWords[reason],
    },
  ];
}
