import { civilDateOf } from '@cchc/shared/period';
import type { DeskPerson, Waiting, WaitingItem } from '../../../../model/desk/index.ts';
import { adminPathOf } from '../../http/admin-path.ts';
import type { Database } from '../../repositories/database.ts';
import type { CountView } from '../book/count-context.ts';
import type { BookItem } from '../book/quota-book.ts';
import { type ArticleFacts, readWaitingMarks } from './article-facts.ts';
import { type ItemSurroundings, isWaitingImport, itemFacts } from './desk-item.ts';
import { readSurroundings } from './read-surroundings.ts';

type WaitingKind = WaitingItem['waiting'];

/** How many are listed at once; the counts say how many there are. */
const listed = 300;

/** First civil day of an item: the one by which old things come first. */
export const firstDay = ({ events }: BookItem): string | null => {
  const first = events.reduce<string | null>((least, { at }) => (least === null || at < least ? at : least), null);
  return first === null ? null : civilDateOf(first);
};

/** Everything in the book that waits for TCHC, with what it waits for, oldest first. */
export function waitingItems({
  book,
  flags,
  now,
}: CountView): { readonly kind: WaitingKind; readonly item: BookItem }[] {
  const found = book.items.flatMap((item): { kind: WaitingKind; item: BookItem }[] => {
    const kinds: WaitingKind[] = [];
    if (flags.has(item.itemId)) kinds.push('flag');
    if (item.evidence?.state === 'declared') kinds.push('evidence');
    if (isWaitingImport(item, now)) kinds.push('import');
    return kinds.map((kind) => ({ kind, item }));
  });
  const day = new Map(found.map(({ item }) => [item, firstDay(item) ?? '']));
  return found.sort((a, b) => {
    const [left, right] = [day.get(a.item) ?? '', day.get(b.item) ?? ''];
    return left === right ? (a.item.itemId < b.item.itemId ? -1 : 1) : left < right ? -1 : 1;
  });
}

/** An item of the book as something that waits. */
export const waitingOf = (item: BookItem, waiting: WaitingKind, around: ItemSurroundings): WaitingItem => ({
  ...itemFacts(item, around),
  waiting,
  date: firstDay(item),
});

const waitingMark = (facts: ArticleFacts, person: DeskPerson): WaitingItem => ({
  itemId: facts.documentId,
  type: 'article',
  title: facts.title,
  unit: facts.unitCode,
  kind: facts.kind,
  url: null,
  publicPath: null,
  adminPath: adminPathOf('article', facts.documentId),
  privateFile: null,
  outlet: '',
  version: null,
  flags: [],
  actions: person.canJudge ? ['approve_mark'] : [],
  steps: [],
  waiting: 'mark',
  date: facts.createdAt === null ? null : civilDateOf(facts.createdAt),
});

/** What waits for a ruling, as far as the person may see it. */
export async function readWaiting(db: Database, view: CountView, person: DeskPerson): Promise<Waiting> {
  const isSeen = (unit: string): boolean => person.seesAll || person.unitCodes.includes(unit);
  const found = waitingItems(view).filter(({ item }) => isSeen(item.unit));
  const marks = (await readWaitingMarks(db)).filter(({ unitCode }) => isSeen(unitCode));
  const shown = found.slice(0, listed);
  const around = await readSurroundings(
    db,
    view,
    shown.map(({ item }) => item),
    person,
  );
  const countOf = (kind: WaitingKind): number => found.filter((entry) => entry.kind === kind).length;
  return {
    items: [
      ...shown.map(({ kind, item }) => waitingOf(item, kind, around)),
      ...marks.slice(0, listed).map((mark) => waitingMark(mark, person)),
    ],
    counts: { flag: countOf('flag'), evidence: countOf('evidence'), import: countOf('import'), mark: marks.length },
  };
}
