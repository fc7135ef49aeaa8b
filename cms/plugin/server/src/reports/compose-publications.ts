import type { ArticleKind, CivilDate, QuotaEventKind, QuotaReading } from '@cchc/shared/contract';
import { articleKindSchema, reformAreaSchema } from '@cchc/shared/contract';
import { evaluateItem } from '@cchc/shared/quota';
import { articleKindWords, figure, lowered } from '../../../model/reports/official-words.ts';
import type { Block } from '../../../model/reports/report.ts';
import { type ReportSources, type SourceItem, countContext, isWithinWindow } from './report-sources.ts';
import { writtenBlock } from './written-block.ts';

/** A reading that asks for nothing but the event and the place: by it, what appeared in a window is found. */
const plainReading = (event: QuotaEventKind, where: QuotaReading['where']): QuotaReading => ({
  id: 'plain',
  label: 'plain',
  who: { scope: 'all', except: [] },
  kinds: [],
  subject: { scope: 'any' },
  event,
  where,
  minimum: null,
});

/** Items that count for the event within the window, by the rules of the quotas (Q3–Q5), each with its day. */
export function datedItemsOfEvent(
  sources: ReportSources,
  event: QuotaEventKind,
  where: QuotaReading['where'],
): readonly { readonly item: SourceItem; readonly date: CivilDate }[] {
  const reading = plainReading(event, where);
  const context = countContext(sources);
  return sources.items.flatMap((item) => {
    const { counted, date } = evaluateItem(reading, item, context);
    return counted && isWithinWindow(date, sources.period) ? [{ item, date }] : [];
  });
}

export const itemsOfEvent = (...asked: Parameters<typeof datedItemsOfEvent>): readonly SourceItem[] =>
  datedItemsOfEvent(...asked).map(({ item }) => item);

/** `05 tin, 12 bài, 03 bản tin sức khỏe`, in the order of the kinds. */
export function kindsInWords(items: readonly { readonly kind: ArticleKind }[]): string {
  return articleKindSchema.options
    .flatMap((kind) => {
      const count = items.filter((item) => item.kind === kind).length;
      return count === 0 ? [] : [`${figure(count)} ${lowered(articleKindWords[kind])}`];
    })
    .join(', ');
}

function areaLines({ settings }: ReportSources, items: readonly SourceItem[]): string[] {
  const names = new Map(settings.reformAreas.map(({ code, name }) => [code, name]));
  return reformAreaSchema.options.flatMap((area) => {
    const count = items.filter(({ reformAreas }) => reformAreas.includes(area)).length;
    return count === 0 ? [] : [`${names.get(area) ?? area}: ${figure(count)} tin, bài.`];
  });
}

const ofUnit = (items: readonly SourceItem[], unit: string): readonly SourceItem[] =>
  items.filter((item) => item.unit === unit);

const unitsOf = (items: readonly SourceItem[]): number => new Set(items.map(({ unit }) => unit)).size;

function publishedSentence(sources: ReportSources, published: readonly SourceItem[]): string {
  const { scope, settings } = sources;
  const site = settings.siteName;
  if (scope.kind === 'consolidated' || scope.unit === settings.publishingUnit) {
    if (published.length === 0) return `Trong kỳ, ${site} chưa đăng tin, bài nào.`;
    const kinds = kindsInWords(published);
    return `Trong kỳ, ${site} đã đăng ${figure(published.length)} tin, bài (${kinds}) của ${figure(unitsOf(published))} đơn vị.`;
  }
  if (published.length === 0) return `Trong kỳ, đơn vị chưa có tin, bài được đăng trên ${site}.`;
  return `Trong kỳ, đơn vị có ${figure(published.length)} tin, bài được đăng trên ${site} (${kindsInWords(published)}).`;
}

function ownSentence(sources: ReportSources, published: readonly SourceItem[]): Block[] {
  const { scope, settings } = sources;
  if (scope.kind === 'consolidated' || scope.unit !== settings.publishingUnit) return [];
  const own = ofUnit(published, scope.unit);
  const others = published.length - own.length;
  const text = `Trong đó, ${figure(own.length)} tin, bài do đơn vị viết; ${figure(others)} tin, bài của các đơn vị khác do đơn vị biên tập, đăng.`;
  return [{ kind: 'computed', text }];
}

/** II.1. What appeared on the site within the window, and what was sent to it. */
export function siteBlocks(sources: ReportSources): Block[] {
  const { scope, settings } = sources;
  const own = scope.kind === 'unit' && scope.unit !== settings.publishingUnit ? scope.unit : null;
  const isWhole = own === null;
  const mine = (items: readonly SourceItem[]) => (own === null ? items : ofUnit(items, own));
  const published = mine(itemsOfEvent(sources, 'published', 'here'));
  const submitted = mine(itemsOfEvent(sources, 'submitted', 'here'));
  const aboutReform = published.filter(({ reformAreas }) => reformAreas.length > 0);
  const lines = areaLines(sources, published);
  const areas: Block[] =
    lines.length === 0
      ? []
      : [
          {
            kind: 'computed',
            text: `Có ${figure(aboutReform.length)} tin, bài về cải cách hành chính. Theo lĩnh vực (một tin, bài có thể thuộc nhiều lĩnh vực):`,
          },
          { kind: 'list', lines },
        ];
  const sent = isWhole
    ? `Các đơn vị đã gửi ${figure(submitted.length)} tin, bài (${figure(unitsOf(submitted))} đơn vị có bài gửi).`
    : `Đơn vị đã gửi ${figure(submitted.length)} tin, bài.`;
  return [
    { kind: 'computed', text: publishedSentence(sources, published) },
    ...ownSentence(sources, published),
    ...areas,
    { kind: 'computed', text: sent },
    writtenBlock(sources.notes, 'site'),
  ];
}
