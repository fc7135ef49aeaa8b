import type { Decision, DecisionItemKind } from '@cchc/shared/contract';
import { civilDateOf, formatDate, formatMonth } from '../i18n/dates.ts';
import { formatCount } from '../i18n/counts.ts';
import { type FreshDay, freshOfProcedures, newestOf } from '../views/freshness.ts';
import { type HotlineView, hotlinesView } from '../views/hotlines.ts';
import { fieldPath, standings } from '../views/procedure-index.ts';
import { type Card, cardOf } from './cards.ts';
import { guides } from './content-pages.ts';
import type { SiteData } from './open-site.ts';

export interface FieldShortcut {
  readonly name: string;
  readonly href: string;
  readonly count: string;
}

export interface DecisionShortcut {
  readonly href: string;
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  readonly issued: string;
  /** `02 mới ban hành, 01 bị bãi bỏ`. */
  readonly changes: string;
}

export interface Figure {
  readonly value: string;
  readonly label: string;
}

/** The home page: what citizens come for first, then what is new. */
export interface HomePage {
  readonly inForce: string;
  readonly proceduresOn: FreshDay;
  readonly fields: readonly FieldShortcut[];
  /** What the fields that are not named here hold; null when all are named. */
  readonly moreFields: string | null;
  readonly lines: readonly HotlineView[];
  readonly newest: Card | null;
  readonly news: readonly Card[];
  readonly newsAt: string | null;
  readonly decisions: readonly DecisionShortcut[];
  readonly decisionsOn: string | null;
  readonly month: string;
  readonly figures: readonly Figure[];
  readonly figuresOn: FreshDay;
  readonly guides: readonly { readonly title: string; readonly href: string }[];
}

const fieldsShown = 10;
const linesShown = 5;
const newsShown = 6;
const decisionsShown = 4;

const changeWords: Readonly<Record<DecisionItemKind, string>> = {
  new: 'mới ban hành',
  amended: 'sửa đổi, bổ sung',
  replaced: 'được thay thế',
  abolished: 'bị bãi bỏ',
  standardized: 'chuẩn hóa',
};

function changesOf(decision: Decision): string {
  const kinds = Object.keys(changeWords) as DecisionItemKind[];
  return kinds
    .map((kind) => ({ kind, count: decision.items.filter((item) => item.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${formatCount(count)} ${changeWords[kind]}`)
    .join(', ');
}

function fieldShortcuts(site: SiteData): Pick<HomePage, 'fields' | 'moreFields'> {
  const counts = new Map<string, number>();
  for (const { procedure, inForce } of standings(site)) {
    if (inForce) counts.set(procedure.fieldCode, (counts.get(procedure.fieldCode) ?? 0) + 1);
  }
  const named = site.fields
    .flatMap((field) => {
      const count = counts.get(field.code) ?? 0;
      return count === 0 ? [] : [{ name: field.name, href: fieldPath(field.code), count }];
    })
    .sort((a, b) => b.count - a.count);
  const rest = named.slice(fieldsShown);
  const left = rest.reduce((sum, { count }) => sum + count, 0);
  return {
    fields: named.slice(0, fieldsShown).map(({ name, href, count }) => ({ name, href, count: formatCount(count) })),
    moreFields:
      rest.length === 0 ? null : `Còn ${formatCount(rest.length)} lĩnh vực khác với ${formatCount(left)} thủ tục.`,
  };
}

const figure = (value: number, label: string): Figure => ({ value: formatCount(value), label });

/** Figures of the running month that praise nobody and blame nobody. */
function figuresOf(site: SiteData): Pick<HomePage, 'figures' | 'figuresOn'> {
  const month = site.asOf.slice(0, 7);
  const articles = site.articlesByMonth.get(month) ?? [];
  const units = new Set(articles.map((article) => article.authorUnit));
  const decisions = site.decisions.filter((decision) => decision.issuedDate.startsWith(month));
  const newest = articles[0];
  return {
    figures: [
      figure(articles.length, 'tin, bài đã đăng'),
      figure(units.size, 'đơn vị có tin, bài'),
      figure(decisions.length, 'quyết định công bố thủ tục'),
    ],
    figuresOn: newestOf([
      newest === undefined ? undefined : civilDateOf(newest.firstPublishedAt),
      ...decisions.map(({ firstPublishedAt }) => civilDateOf(firstPublishedAt)),
    ]),
  };
}

export function homePage(site: SiteData): HomePage {
  const lines = hotlinesView(site);
  const phones = lines.phones.filter((line) => line.isFeatured);
  const [first, ...rest] = site.articles.slice(0, newsShown);
  return {
    inForce: formatCount(standings(site).filter((one) => one.inForce).length),
    proceduresOn: freshOfProcedures(site.procedures, site),
    ...fieldShortcuts(site),
    lines: [...(phones.length > 0 ? phones : lines.phones), ...lines.web.filter((line) => line.isFeatured)].slice(
      0,
      linesShown,
    ),
    newest: first === undefined ? null : cardOf(site, first),
    news: rest.map((article) => cardOf(site, article)),
    newsAt: first === undefined ? null : first.firstPublishedAt,
    decisions: site.decisions.slice(0, decisionsShown).map((decision) => ({
      href: `/quyet-dinh/${decision.key}/`,
      number: decision.number,
      title: decision.title,
      issuer: decision.issuer,
      issued: formatDate(decision.issuedDate),
      changes: changesOf(decision),
    })),
    decisionsOn: site.decisions[0] === undefined ? null : formatDate(site.decisions[0].issuedDate),
    month: formatMonth(site.asOf.slice(0, 7)).toLowerCase(),
    ...figuresOf(site),
    guides: guides(site)
      .filter((page) => page.isPinned)
      .map((page) => ({ title: page.title, href: `/huong-dan/${page.slug}/` })),
  };
}
