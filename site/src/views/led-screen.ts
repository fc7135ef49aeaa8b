import { bannerLevelWords } from '@cchc/shared/channel';
import type { Instant } from '@cchc/shared/contract';
import type { SiteData } from '../data/open-site.ts';
import { formatCount } from '../i18n/counts.ts';
import { formatDate, formatDay } from '../i18n/dates.ts';
import { bannersOn } from './banner-section.ts';
import { decisionEnd, decisionRows } from './decision-page.ts';
import { type HotlineView, hotlineView, hotlinesView } from './hotlines.ts';
import { procedureList } from './procedure-list.ts';

/**
 * One slide of the screen. `until`: from then on it is not shown, even when the screen has lost its connection. What has
 * no end stays true without one: it says nothing that hangs on the day, or names its day.
 */
export interface Slide {
  readonly key: string;
  readonly kicker: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** Lines to call, larger than all else. */
  readonly calls?: readonly Call[];
  readonly isUrgent: boolean;
  readonly until: Instant | null;
  /** `don-vi:<slug>` or `linh-vuc:<slug>`: shown only on a screen that asks for it; null = on every screen. */
  readonly of: string | null;
  /** Slides of one group give way to those of it that a screen asked for; null = they never do. */
  readonly group: 'news' | 'procedures' | null;
}

export interface Call {
  readonly label: string;
  /** Never breaks in two: it is read off the wall and dialled. */
  readonly number: string;
}

/** On every screen, whatever it asks for. */
const everywhere = { of: null, group: null } as const;

/** A banner for some pages hangs on the wall when it reaches the screen's own. */
const screenPath = '/man-hinh/';
const newest = 5;
const newestOfUnit = 3;
const dayMs = 24 * 60 * 60 * 1000;
/** News of a screen without connection goes stale: an article is shown for this many days. */
const newsDays = 60;

/** First instant of a civil day in Asia/Ho_Chi_Minh. */
const startOfDay = (day: string): Instant => new Date(`${day}T00:00:00.000+07:00`).toISOString();
const endOfDay = (day: string): Instant => new Date(Date.parse(startOfDay(day)) + dayMs).toISOString();

/** What stands below a count of procedures: the day whose count it is, and where they are read. */
const procedureLines = (site: SiteData, path: string): string[] => [
  `Tính đến ngày ${formatDate(site.asOf)}.`,
  'Nơi nộp, thời hạn, phí, lệ phí và giấy tờ cần có:',
  `${site.siteUrl.replace(/^https?:\/\//, '')}${path}`,
];

function bannerSlides(site: SiteData): Slide[] {
  return bannersOn(site.banners, screenPath).map((banner) => ({
    key: `thong-bao-${banner.key}`,
    kicker: bannerLevelWords[banner.level],
    title: banner.text,
    lines: [],
    isUrgent: true,
    until: banner.until,
    ...everywhere,
  }));
}

const callOf = ({
  label,
  shown,
  isUnverifiedSample,
}: Pick<HotlineView, 'label' | 'shown' | 'isUnverifiedSample'>): Call => ({
  label: isUnverifiedSample ? `${label} (số mẫu)` : label,
  number: shown.replaceAll(' ', '\u00a0'),
});

/** The end of the first of some lines that ends. */
function endOfLines(channels: SiteData['channels']): Instant | null {
  const [first] = channels.flatMap(({ validTo }) => validTo ?? []).sort();
  return first === undefined ? null : endOfDay(first);
}

function hotlineSlides(site: SiteData): Slide[] {
  const featured = hotlinesView(site)
    .phones.filter((line) => line.isFeatured && line.href !== null)
    .slice(0, 4);
  if (featured.length === 0) return [];
  return [
    {
      key: 'duong-day-nong',
      kicker: 'Đường dây nóng',
      title: 'Gọi khi cần hỗ trợ, phản ánh, kiến nghị',
      lines: [],
      calls: featured.map(callOf),
      isUrgent: false,
      until: endOfLines(site.channels.filter((channel) => featured.some((line) => line.key === channel.key))),
      ...everywhere,
    },
  ];
}

function articleSlides(articles: SiteData['articles'], site: SiteData, count: number, of: string | null): Slide[] {
  return articles
    .filter((article) => Date.parse(article.firstPublishedAt) + newsDays * dayMs > Date.parse(site.now))
    .slice(0, count)
    .map((article) => {
      const stale = new Date(Date.parse(article.firstPublishedAt) + newsDays * dayMs).toISOString();
      return {
        key: of === null ? `tin-${article.documentId}` : `tin-${article.documentId}-${of}`,
        kicker: `Tin mới, ${formatDay(article.firstPublishedAt)}`,
        title: article.title,
        lines: [article.summary],
        isUrgent: false,
        until: article.expiresAt !== null && article.expiresAt < stale ? article.expiresAt : stale,
        of,
        group: 'news',
      };
    });
}

function procedureSlides(site: SiteData): Slide[] {
  const { total, upcoming } = procedureList(site);
  const decision = decisionRows(site).find((row) => row.standing.state !== 'expired');
  const decisionEnds = decision === undefined ? null : decisionEnd(decision.key, site);
  const slides: Slide[] = [];
  if (total > 0) {
    slides.push({
      key: 'thu-tuc',
      kicker: 'Thủ tục hành chính',
      title: `${formatCount(total)} thủ tục được công khai`,
      lines: procedureLines(site, '/thu-tuc/'),
      isUrgent: false,
      until: null,
      of: null,
      group: 'procedures',
    });
  }
  if (decision !== undefined) {
    slides.push({
      key: 'quyet-dinh',
      kicker: 'Quyết định công bố thủ tục',
      title: `Quyết định số ${decision.number} ngày ${decision.issued}`,
      lines: [decision.title, ...(decision.counts === '' ? [] : [`Danh mục: ${decision.counts}`])],
      isUrgent: false,
      until: decisionEnds === null ? null : startOfDay(decisionEnds),
      ...everywhere,
    });
  }
  if (upcoming.length > 0) {
    slides.push({
      key: 'sap-co-hieu-luc',
      kicker: 'Sắp có hiệu lực',
      title: 'Thủ tục sắp thực hiện',
      lines: upcoming.slice(0, 4).map((row) => `${row.name} (${row.code}), từ ngày ${row.since ?? ''}`),
      isUrgent: false,
      // "Sắp" is true only until the first of them begins; the list is made anew each day.
      until: endOfDay(site.asOf),
      ...everywhere,
    });
  }
  return slides;
}

function onlineSlide(site: SiteData): Slide {
  return {
    key: 'truc-tuyen',
    kicker: 'Nộp hồ sơ trực tuyến',
    title: 'Nộp hồ sơ ở bất cứ đâu trên Cổng Dịch vụ công quốc gia',
    lines: [
      site.settings.procedurePortalUrl.replace(/^https?:\/\//, '').replace(/\/$/, ''),
      'Đăng nhập bằng tài khoản định danh điện tử VNeID.',
    ],
    isUrgent: false,
    until: null,
    ...everywhere,
  };
}

/** Of a unit that put up the screen: its own lines and its own news. */
function unitSlides(site: SiteData): Slide[] {
  return site.units.flatMap((unit) => {
    const of = `don-vi:${unit.slug}`;
    const own = site.channels.filter((channel) => channel.ownerUnit === unit.code && channel.dial !== null).slice(0, 4);
    const lines: Slide = {
      key: `duong-day-nong-${of}`,
      kicker: 'Đường dây nóng',
      title: unit.name,
      lines: [],
      calls: own.map((channel) => callOf(hotlineView(channel, unit, site.asOf))),
      isUrgent: false,
      until: endOfLines(own),
      of,
      group: null,
    };
    return [
      ...(own.length === 0 ? [] : [lines]),
      ...articleSlides(site.articlesByUnit.get(unit.code) ?? [], site, newestOfUnit, of),
    ];
  });
}

/** Of a field, for the counter that takes its applications. */
const fieldSlides = (site: SiteData): Slide[] =>
  procedureList(site).groups.map(({ code, name, href, count }) => ({
    key: `thu-tuc-${code}`,
    kicker: 'Thủ tục hành chính',
    title: `${name}: ${formatCount(count)} thủ tục`,
    lines: procedureLines(site, href),
    isUrgent: false,
    until: null,
    of: `linh-vuc:${code}`,
    group: 'procedures',
  }));

/** Whose screen it is, by what it asks for: `don-vi:<slug>` or `linh-vuc:<slug>`. */
export const screenNames = (site: SiteData): readonly (readonly [of: string, name: string])[] => [
  ...site.units.map(({ slug, name }) => [`don-vi:${slug}`, name] as const),
  ...procedureList(site).groups.map(({ code, name }) => [`linh-vuc:${code}`, name] as const),
];

/** Slides that change with news, notices and lines: all but those of procedures and of the settings. */
export const passingSlides = (site: SiteData): readonly Slide[] => [
  ...bannerSlides(site),
  ...hotlineSlides(site),
  ...articleSlides(site.articles, site, newest, null),
  ...unitSlides(site),
];

/** Slides of the screen in the waiting hall: urgent notices first, nothing that is over. */
export function ledSlides(site: SiteData): readonly Slide[] {
  return [
    ...bannerSlides(site),
    ...hotlineSlides(site),
    ...procedureSlides(site),
    onlineSlide(site),
    ...fieldSlides(site),
    ...articleSlides(site.articles, site, newest, null),
    ...unitSlides(site),
    ...site.settings.slogans.map((slogan, place) => ({
      key: `khau-hieu-${String(place + 1)}`,
      kicker: site.settings.departmentName,
      title: slogan,
      lines: [],
      isUrgent: false,
      until: null,
      ...everywhere,
    })),
  ];
}
