import {
  type Activity,
  type Article,
  type Banner,
  type Category,
  type Channel,
  type CivilDate,
  type Closing,
  type ContentPage,
  ContractError,
  type Deadline,
  type Decision,
  type Exemption,
  type Field,
  type Instant,
  type ItemType,
  type ItemValue,
  type LegalDocument,
  type Plan,
  type Procedure,
  type Quota,
  type QuotaItem,
  type Settings,
  type Snapshot,
  type Unit,
  isTombstone,
} from '@cchc/shared/contract';
import { compareText, compareVietnamese } from '@cchc/shared/text';
import { monthOf } from '../i18n/dates.ts';
import { bannersAt } from '../views/banner-section.ts';

export interface SiteOptions {
  /** Public address of the site, without a slash at the end. */
  readonly siteUrl: string;
  /** Moment the pages speak of: only expiry of articles and banners reads it. */
  readonly now: Instant;
}

/**
 * Everything a page may know, indexed once. Lists are sorted and final; pages never sort by themselves.
 * Articles and banners whose time is over (or not yet come) are not in it.
 */
export interface SiteData {
  readonly publisherCode: string;
  readonly siteUrl: string;
  readonly asOf: CivilDate;
  readonly now: Instant;
  readonly settings: Settings;
  /** Items of the snapshot that the lists below were sorted from. */
  readonly items: Snapshot['items'];
  /** Newest first by first publication. */
  readonly articles: readonly Article[];
  readonly articleBySlug: ReadonlyMap<string, Article>;
  readonly articleById: ReadonlyMap<string, Article>;
  /** Months `yyyy-mm` in Asia/Ho_Chi_Minh, newest first, with their articles, newest first. */
  readonly articlesByMonth: ReadonlyMap<string, readonly Article[]>;
  /** Author unit and co-author units alike. */
  readonly articlesByUnit: ReadonlyMap<string, readonly Article[]>;
  readonly articlesByCategory: ReadonlyMap<string, readonly Article[]>;
  /** In the order set by hand, then by name. */
  readonly units: readonly Unit[];
  readonly unitByCode: ReadonlyMap<string, Unit>;
  readonly unitBySlug: ReadonlyMap<string, Unit>;
  readonly categories: readonly Category[];
  readonly categoryBySlug: ReadonlyMap<string, Category>;
  readonly fields: readonly Field[];
  readonly fieldByCode: ReadonlyMap<string, Field>;
  /** Valid on the as-of day, in the order set by hand. */
  readonly channels: readonly Channel[];
  /** All, by code. */
  readonly procedures: readonly Procedure[];
  readonly procedureByCode: ReadonlyMap<string, Procedure>;
  /** Newest first by date of issue. */
  readonly decisions: readonly Decision[];
  readonly decisionByKey: ReadonlyMap<string, Decision>;
  /** Newest first by date of issue, undated last. */
  readonly documents: readonly LegalDocument[];
  readonly documentByKey: ReadonlyMap<string, LegalDocument>;
  readonly pages: readonly ContentPage[];
  /** Newest first by period. */
  readonly plans: readonly Plan[];
  readonly planByKey: ReadonlyMap<string, Plan>;
  readonly deadlines: readonly Deadline[];
  readonly quotas: readonly Quota[];
  readonly quotaItems: readonly QuotaItem[];
  readonly exemptions: readonly Exemption[];
  readonly closings: readonly Closing[];
  readonly activities: readonly Activity[];
  /** Showing at `now`. */
  readonly banners: readonly Banner[];
}

const newestFirst = (a: Article, b: Article): number =>
  compareText(b.firstPublishedAt, a.firstPublishedAt) || compareText(a.documentId, b.documentId);

const byOrderAndName = (
  a: { readonly order: number; readonly name: string },
  b: { readonly order: number; readonly name: string },
): number => a.order - b.order || compareVietnamese(a.name, b.name) || compareText(a.name, b.name);

function index<T>(list: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, T> {
  return new Map(list.map((value) => [keyOf(value), value]));
}

/** Groups in the order in which groups and values come. */
function group<T>(list: readonly T[], keysOf: (value: T) => Iterable<string>): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of list) {
    for (const key of new Set(keysOf(value))) {
      const held = groups.get(key);
      if (held === undefined) groups.set(key, [value]);
      else held.push(value);
    }
  }
  return groups;
}

type Buckets = { readonly [T in ItemType]: ItemValue<T>[] };

function sortOut(snapshot: Snapshot): Buckets {
  const buckets: Buckets = {
    activity: [],
    article: [],
    banner: [],
    category: [],
    channel: [],
    closing: [],
    deadline: [],
    decision: [],
    document: [],
    exemption: [],
    field: [],
    page: [],
    plan: [],
    procedure: [],
    quota: [],
    quotaItem: [],
    settings: [],
    unit: [],
  };
  const put = <T extends ItemType>(type: T, value: ItemValue<T>): void => {
    buckets[type].push(value);
  };
  for (const item of snapshot.items) if (!isTombstone(item)) put(item.type, item.value);
  return buckets;
}

/** Indexes a full snapshot as it stands on a day. Pure: the same arguments give the same lists. */
export function openSite(snapshot: Snapshot, asOf: CivilDate, options: SiteOptions): SiteData {
  const all = sortOut(snapshot);
  const settings = all.settings[0];
  if (settings === undefined) {
    throw new ContractError('E_SNAPSHOT_SHAPE', 'The snapshot holds no settings of the site.', {
      type: 'settings',
      id: 'site',
    });
  }
  const { now } = options;
  const articles = all.article.filter((one) => one.expiresAt === null || one.expiresAt > now).sort(newestFirst);
  const units = all.unit.sort(byOrderAndName);
  const categories = all.category.sort(byOrderAndName);
  const fields = all.field.sort(byOrderAndName);
  const procedures = all.procedure.sort((a, b) => compareText(a.code, b.code));
  const decisions = all.decision.sort((a, b) => compareText(b.issuedDate, a.issuedDate) || compareText(a.key, b.key));
  const documents = all.document.sort(
    (a, b) => compareText(b.issuedDate ?? '', a.issuedDate ?? '') || compareText(a.key, b.key),
  );
  const plans = all.plan.sort((a, b) => compareText(b.periodFrom, a.periodFrom) || compareText(a.key, b.key));
  return {
    publisherCode: settings.publisherCode,
    siteUrl: options.siteUrl.replace(/\/+$/, ''),
    asOf,
    now,
    settings,
    items: snapshot.items,
    articles,
    articleBySlug: index(articles, (one) => one.slug),
    articleById: index(articles, (one) => one.documentId),
    articlesByMonth: group(articles, (one) => [monthOf(one.firstPublishedAt)]),
    articlesByUnit: group(articles, (one) => [one.authorUnit, ...one.coAuthorUnits]),
    articlesByCategory: group(articles, (one) => one.categories),
    units,
    unitByCode: index(units, (one) => one.code),
    unitBySlug: index(units, (one) => one.slug),
    categories,
    categoryBySlug: index(categories, (one) => one.slug),
    fields,
    fieldByCode: index(fields, (one) => one.code),
    channels: all.channel
      .filter((one) => (one.validFrom ?? asOf) <= asOf && (one.validTo ?? asOf) >= asOf)
      .sort((a, b) => a.order - b.order || compareText(a.key, b.key)),
    procedures,
    procedureByCode: index(procedures, (one) => one.code),
    decisions,
    decisionByKey: index(decisions, (one) => one.key),
    documents,
    documentByKey: index(documents, (one) => one.key),
    pages: all.page.sort((a, b) => a.order - b.order || compareText(a.slug, b.slug)),
    plans,
    planByKey: index(plans, (one) => one.key),
    deadlines: all.deadline.sort((a, b) => compareText(a.key, b.key)),
    quotas: all.quota.sort((a, b) => a.order - b.order || compareText(a.key, b.key)),
    quotaItems: all.quotaItem.sort((a, b) => compareText(a.itemId, b.itemId)),
    exemptions: all.exemption.sort((a, b) => compareText(a.key, b.key)),
    closings: all.closing.sort(
      (a, b) => compareText(a.period, b.period) || a.round - b.round || compareText(a.key, b.key),
    ),
    activities: all.activity.sort((a, b) => compareText(b.date, a.date) || compareText(a.key, b.key)),
    banners: bannersAt(all.banner, now),
  };
}
