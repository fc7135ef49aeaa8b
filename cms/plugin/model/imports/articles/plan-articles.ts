import type { ArticleKind, CivilDate, ReformArea } from '@cchc/shared/contract';
import { foldWords, formatDate } from '@cchc/shared/text';
import type { PlanBuilder, StoredRecord } from '../build-plan.ts';
import { isSame } from '../compare-values.ts';
import { indexNames } from '../names.ts';
import type { ImportOptions } from '../plan.ts';
import type { NamedCode } from '../procedures/read-procedure.ts';
import type { RowReader } from '../read-rows.ts';
import { readTables } from '../read-tables.ts';
import type { FileTables } from '../sheet.ts';
import { articleColumns } from './columns.ts';
import { readBody } from './read-body.ts';

export interface ArticleGround {
  readonly articles: readonly StoredRecord[];
  readonly units: readonly NamedCode[];
  readonly categories: readonly NamedCode[];
  readonly reformAreas: readonly NamedCode[];
  readonly today: CivilDate;
  /** Why such an article cannot be handed in, respectively published; null = it can. */
  readonly submissionFault: (values: Readonly<Record<string, unknown>>) => string | null;
  readonly publishFault: (values: Readonly<Record<string, unknown>>) => string | null;
}

const kindWords: readonly (readonly [RegExp, ArticleKind])[] = [
  [/^(?:ban tin|bulletin)\b/, 'bulletin'],
  [/^(?:tin|news brief)\b/, 'news_brief'],
  [/^(?:bai|article|phong su|guong)\b/, 'article'],
  [/^(?:thong bao|notice)\b/, 'notice'],
  [/^(?:infographic|do hoa)\b/, 'infographic'],
  [/^(?:video|clip)\b/, 'video'],
];

const longest = { title: 400, summary: 400 } as const;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function readKind(reader: RowReader): ArticleKind {
  const word = reader.text('kind');
  if (word === null) return 'article';
  const kind = kindWords.find(([pattern]) => pattern.test(foldWords(word)))?.[1];
  if (kind === undefined)
    reader.report('word_unknown', 'kind', word, 'Tin, Bài, Bản tin sức khỏe, Thông báo, Infographic, Video');
  return kind ?? 'article';
}

function readCodes(reader: RowReader, key: string, find: (text: string) => string | null): string[] {
  const words = reader.list(key) ?? [];
  return [
    ...new Set(
      words.flatMap((word) => {
        const code = find(word);
        if (code === null) reader.report('category_unknown', key, word);
        return code ?? [];
      }),
    ),
  ];
}

/** A day that has come. */
function readPastDay(reader: RowReader, key: string, today: CivilDate): CivilDate | null {
  const date = reader.date(key);
  if (date === null || date <= today) return date;
  reader.report('date_future', key, formatDate(date));
  return null;
}

/** The end of the address that the article had: who follows an old link is led on. */
function formerSlugOf(url: string): string | null {
  const last =
    url
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .split('/')
      .at(-1)
      ?.replace(/\.\w{2,5}$/, '') ?? '';
  return /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(last) && last.length <= 120 ? last : null;
}

interface Finders {
  readonly unitOf: (text: string) => string | null;
  readonly categoryOf: (text: string) => string | null;
  readonly areaOf: (text: string) => string | null;
}

function readArticle(reader: RowReader, find: Finders): Record<string, unknown> | null {
  const title = reader.text('title');
  if (title === null) {
    reader.report('value_missing', 'title', '', 'Tiêu đề');
    return null;
  }
  if (title.length > longest.title) reader.report('text_too_long', 'title', title, String(longest.title));
  const unitText = reader.text('unit');
  const unitCode = unitText === null ? null : find.unitOf(unitText);
  if (unitCode === null) reader.report('unit_needed', reader.has('unit') ? 'unit' : 'title', unitText ?? '');
  const { body, hasMarkup } = readBody(reader.block('body') ?? '');
  if (hasMarkup) reader.report('markup_dropped', 'body', '');
  const first = body[0]?.children[0].text ?? '';
  const summary =
    reader.block('summary') ?? (first.length > longest.summary ? `${first.slice(0, longest.summary - 1)}…` : first);
  if (reader.block('summary') === null && summary !== '') {
    reader.report('summary_made', reader.has('summary') ? 'summary' : 'title', title);
  }
  const areas = readCodes(reader, 'reformAreas', find.areaOf) as ReformArea[];
  const url = reader.text('url');
  const slug = url === null ? null : formerSlugOf(url);
  return {
    title,
    kind: readKind(reader),
    summary,
    body,
    unitCode: unitCode ?? '',
    categories: readCodes(reader, 'categories', find.categoryOf),
    reformAreas: areas,
    ...(areas[0] === undefined ? {} : { mainReformArea: areas[0] }),
    ...(reader.text('penName') === null ? {} : { penName: reader.text('penName') }),
    ...(url === null ? {} : { internalNote: `Bài lưu trữ, địa chỉ cũ: ${url}` }),
    ...(slug === null ? {} : { formerSlugs: [slug] }),
  };
}

function planOne(
  reader: RowReader,
  data: Record<string, unknown>,
  ground: ArticleGround,
  options: ImportOptions,
  plan: PlanBuilder,
): void {
  const { today } = ground;
  const publishedOn = readPastDay(reader, 'publishedOn', today);
  const submittedOn = readPastDay(reader, 'submittedOn', today) ?? publishedOn;
  const dateKey = reader.has('submittedOn') ? 'submittedOn' : 'publishedOn';
  if (submittedOn === null && reader.text('submittedOn') === null && reader.text('publishedOn') === null) {
    reader.report('value_missing', reader.has(dateKey) ? dateKey : 'title', '', 'Ngày gửi hoặc Ngày đăng');
  }
  const fault = ground.submissionFault(data);
  if (fault !== null) reader.report('text_short', reader.has('body') ? 'body' : 'title', text(data['title']), fault);
  const wantsPublication = options.publish && publishedOn !== null;
  const publishFault = wantsPublication ? ground.publishFault(data) : null;
  if (publishFault !== null) reader.report('not_published', 'title', text(data['title']), publishFault);
  const isPublished = wantsPublication && publishFault === null;
  if (publishedOn !== null && !isPublished && publishFault === null) reader.report('posting_later', 'publishedOn');
  plan.add({
    type: 'article',
    key: `${text(data['unitCode'])} ${foldWords(text(data['title']))}`,
    title: text(data['title']),
    sheet: reader.sheet,
    row: reader.row,
    stored: null,
    data: { ...data, workflowState: isPublished ? 'accepted' : 'submitted' },
    isPublished,
    submittedOn,
    publishedOn: isPublished ? publishedOn : null,
  });
}

/** Plans an import of an archive. An article that its unit has already is left as it is: an archive corrects nothing. */
export function planArticles(file: FileTables, ground: ArticleGround, options: ImportOptions, plan: PlanBuilder): void {
  const index = (list: readonly NamedCode[]) =>
    indexNames(list.map(({ code, name, otherNames }) => ({ code, names: [name, ...otherNames] })));
  const find: Finders = {
    unitOf: index(ground.units),
    categoryOf: index(ground.categories),
    areaOf: index(ground.reformAreas),
  };
  const tables = readTables(
    file,
    {
      columns: articleColumns,
      needed: [['title'], ['unit'], ['submittedOn', 'publishedOn']],
      isConverted: options.convert,
    },
    plan.doubts,
  );
  const keyOf = (values: Readonly<Record<string, unknown>>): string =>
    `${text(values['unitCode'])} ${foldWords(text(values['title']))}`;
  const held = new Map(ground.articles.map((record) => [keyOf(record.values), record]));
  const seen = new Map<string, number>();
  for (const reader of tables.flatMap(({ rows }) => rows)) {
    const data = readArticle(reader, find);
    if (data === null) continue;
    const key = keyOf(data);
    const before = seen.get(key);
    if (before !== undefined) {
      reader.report('row_twice', 'title', text(data['title']), String(before));
      continue;
    }
    seen.set(key, reader.row);
    const stored = held.get(key);
    if (stored === undefined) {
      planOne(reader, data, ground, options, plan);
      continue;
    }
    const isEqual = isSame(stored.values['summary'], data['summary']);
    if (!isEqual) reader.report('article_exists', 'title', text(data['title']), ' với tóm tắt khác');
    plan.add({
      type: 'article',
      key,
      title: text(data['title']),
      sheet: reader.sheet,
      row: reader.row,
      stored,
      data: {},
    });
  }
}
