import type { ArticleKind } from '@cchc/shared/contract';
import { articleKindSchema, reformAreaSchema } from '@cchc/shared/contract';
import { type CountReason, countReasonWords } from '@cchc/shared/quota';
import { articleKindWords, figure, lowered } from '../../../model/reports/official-words.ts';
import type { Block } from '../../../model/reports/report.ts';
import { type Happened, type Happening, type TakenDown, takenDown, withinWindow } from './happenings.ts';
import { type ReportSources, isWithinWindow } from './report-sources.ts';
import { writtenBlock } from './written-block.ts';

/** The unit of whose items alone a report tells; null where it tells of all: the department, and who posts for all. */
export const ownUnitOf = ({ scope, settings }: ReportSources): string | null =>
  scope.kind === 'unit' && scope.unit !== settings.publishingUnit ? scope.unit : null;

const mineOf = (all: readonly Happening[], sources: ReportSources): readonly Happening[] => {
  const own = ownUnitOf(sources);
  return own === null ? all : all.filter(({ item }) => item.unit === own);
};

/** `05 tin, 12 bài, 03 bản tin sức khỏe`, in the order of the kinds. */
function kindsInWords(items: readonly { readonly kind: ArticleKind }[]): string {
  return articleKindSchema.options
    .flatMap((kind) => {
      const count = items.filter((item) => item.kind === kind).length;
      return count === 0 ? [] : [`${figure(count)} ${lowered(articleKindWords[kind])}`];
    })
    .join(', ');
}

const unitsOf = (all: readonly Happening[]): number => new Set(all.map(({ item }) => item.unit)).size;

function areaBlocks({ settings }: ReportSources, published: readonly Happening[]): Block[] {
  const names = new Map(settings.reformAreas.map(({ code, name }) => [code, name]));
  const lines = reformAreaSchema.options.flatMap((area) => {
    const count = published.filter(({ item }) => item.reformAreas.includes(area)).length;
    return count === 0 ? [] : [`${names.get(area) ?? area}: ${figure(count)} tin, bài.`];
  });
  if (lines.length === 0) return [];
  const about = published.filter(({ item }) => item.reformAreas.length > 0).length;
  return [
    {
      kind: 'computed',
      text: `Có ${figure(about)} tin, bài về cải cách hành chính. Theo lĩnh vực (một tin, bài có thể thuộc nhiều lĩnh vực):`,
    },
    { kind: 'list', lines },
  ];
}

const takenDownWords: Readonly<Record<TakenDown, string>> = {
  expired: 'hết thời hạn đăng',
  replaced: 'đã có bài thay thế',
  unit_request: 'theo đề nghị của đơn vị',
  fault: 'có sai sót',
};

function countBy<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** `03 tin, bài đã gỡ (01 có sai sót, 02 hết thời hạn đăng)`; with one reason alone `(có sai sót)`. */
function withReasons<T>(counts: ReadonlyMap<T, number>, what: string, words: (reason: T) => string): string {
  const sum = [...counts.values()].reduce((total, count) => total + count, 0);
  const reasons = [...counts].map(
    ([reason, count]) => `${counts.size === 1 ? '' : `${figure(count)} `}${words(reason)}`,
  );
  return `${figure(sum)} ${what} (${reasons.join('; ')})`;
}

/** What was posted within the window, whatever became of it, as a clause that goes on inside a sentence. */
export function postedClause(sources: ReportSources, happened: Happened): string {
  const posted = withinWindow(mineOf(happened.posted, sources), sources);
  const site = sources.settings.siteName;
  const isWhole = ownUnitOf(sources) === null;
  if (posted.length === 0)
    return isWhole ? `${site} chưa đăng tin, bài nào` : `đơn vị chưa có tin, bài được đăng trên ${site}`;
  const kinds = kindsInWords(posted.map(({ item }) => item));
  const gone = countBy(posted.flatMap(({ item }) => takenDown(item, sources.countedAt) ?? []));
  const later =
    gone.size === 0 ? '' : `; trong đó ${withReasons(gone, 'tin, bài đã gỡ', (why) => takenDownWords[why])}`;
  const count = `${figure(posted.length)} tin, bài`;
  return isWhole
    ? `${site} đã đăng ${count} (${kinds}) của ${figure(unitsOf(posted))} đơn vị${later}`
    : `đơn vị có ${count} được đăng trên ${site} (${kinds})${later}`;
}

/** Of the unit that posts for all: what it wrote itself, and what it posted for the others. */
function ownBlocks({ scope, settings }: ReportSources, published: readonly Happening[]): Block[] {
  if (scope.kind === 'consolidated' || scope.unit !== settings.publishingUnit || published.length === 0) return [];
  const own = published.filter(({ item }) => item.unit === scope.unit).length;
  const text = `Trong đó, ${figure(own)} tin, bài do đơn vị viết; ${figure(published.length - own)} tin, bài của các đơn vị khác do đơn vị biên tập, đăng.`;
  return [{ kind: 'computed', text }];
}

/** Why a sent item does not count, without the words that say so once before. */
const lossWords = (reason: CountReason): string => lowered(countReasonWords[reason].replace(/^Không tính – /, ''));

/** What became of the items that were sent, as far as they do not count in this window. */
function lossesOf(sent: readonly Happening[], { period }: ReportSources): string {
  const lost = countBy(sent.flatMap(({ standing }) => (standing.counted ? [] : [standing.reason])));
  const later = sent.filter(({ standing }) => standing.counted && !isWithinWindow(standing.date, period)).length;
  return [
    lost.size === 0 ? '' : `; trong đó ${withReasons(lost, 'tin, bài không được tính', lossWords)}`,
    later === 0 ? '' : `; ${figure(later)} tin, bài gửi lại sau kỳ này và tính theo ngày gửi lại`,
  ].join('');
}

/** What was really sent within the window, and what of it does not count. */
function sentSentence(sources: ReportSources, happened: Happened): string {
  const all = mineOf(happened.sent, sources);
  const sent = withinWindow(all, sources);
  const isWhole = ownUnitOf(sources) === null;
  const again = all.filter(
    ({ date, standing }) =>
      !isWithinWindow(date, sources.period) && standing.counted && isWithinWindow(standing.date, sources.period),
  ).length;
  const more =
    again === 0
      ? ''
      : ` Ngoài ra có ${figure(again)} tin, bài gửi từ trước, gửi lại trong kỳ và tính theo ngày gửi lại.`;
  if (sent.length === 0) {
    return `${isWhole ? 'Trong kỳ, chưa có đơn vị nào gửi tin, bài' : 'Trong kỳ, đơn vị chưa gửi tin, bài nào'}.${more}`;
  }
  const count = `${figure(sent.length)} tin, bài`;
  const who = isWhole ? `${figure(unitsOf(sent))} đơn vị đã gửi ${count}` : `đơn vị đã gửi ${count}`;
  return `Trong kỳ, ${who}${lossesOf(sent, sources)}.${more}`;
}

/** II.1. What appeared on the site within the window, and what was sent to it. */
export function siteBlocks(sources: ReportSources, happened: Happened): Block[] {
  const published = withinWindow(mineOf(happened.posted, sources), sources);
  return [
    { kind: 'computed', text: `Trong kỳ, ${postedClause(sources, happened)}.` },
    ...ownBlocks(sources, published),
    ...areaBlocks(sources, published),
    { kind: 'computed', text: sentSentence(sources, happened) },
    writtenBlock(sources.notes, 'site'),
  ];
}
