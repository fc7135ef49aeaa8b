import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ItemType, type ItemValue, isTombstone } from '@cchc/shared/contract';
import { documentPlans } from './document-plans.ts';
import { nationalLines, nationalPortal } from '../../../cms/plugin/server/src/profiles/channels.ts';
import { fields } from '../../../cms/plugin/server/src/profiles/fields.ts';
import { departmentUnits } from '../../../cms/plugin/server/src/profiles/khanh-hoa/units.ts';
import { pages } from '../../../cms/plugin/server/src/profiles/pages.ts';
import { readDocuments, readProcedures } from '../../../cms/plugin/server/src/profiles/read-records.ts';
import { makeSample } from '../../../scripts/sample/make-sample.ts';
import { type SiteData, openSite } from '../../../site/src/data/open-site.ts';
import { categoryValue, itemOf, settingsValue, snapshotOf, unitValue } from '../make-snapshot.ts';

const publishedAt = '2026-08-01T02:00:00.000Z';
const now = '2026-11-02T02:00:00.000Z';
const noise = { articles: 600, units: 40, procedures: 40, seed: 7, day: '2026-10-30' };
const plainLines = (markup: string): string =>
  markup
    .replaceAll('{department}', 'Sở Y tế tỉnh Mẫu')
    .split('\n')
    .map((line) => line.replace(/[#*]+|^\d+\. /g, '').trim())
    .filter((line) => line !== '')
    .map((line) => `<p>${line}</p>`)
    .join('');

function realItems(): unknown[] {
  const put = <T extends ItemType>(type: T, values: readonly ItemValue<T>[]): unknown[] =>
    values.map((value) => itemOf(type, value));
  const documents = new Map(
    documentPlans.flatMap((plan) => readDocuments(plan, publishedAt).map((one) => [one.key, one] as const)),
  );
  return [
    itemOf('settings', settingsValue()),
    itemOf('category', categoryValue('tin-noi-bat', 'Tin nổi bật', 1)),
    ...put('field', fields),
    ...put('procedure', readProcedures(null, null, publishedAt)),
    ...put('document', [...documents.values()]),
    ...put(
      'channel',
      [...nationalLines, nationalPortal].map((one) => ({ ...one, firstPublishedAt: publishedAt })),
    ),
    ...put(
      'unit',
      departmentUnits.map((one, order) => ({
        ...unitValue(one.code, one.name, order),
        slug: one.slug,
        shortName: one.shortName,
        kind: one.kind,
        functions: one.functions,
      })),
    ),
    ...put(
      'page',
      pages.map(({ slug, section, title, summary, body, isPinned }, order) => ({
        ...{ slug, section, title, summary, isPinned, order, media: [], en: null },
        ...{ bodyHtml: plainLines(body), updatedAt: publishedAt, firstPublishedAt: publishedAt },
      })),
    ),
  ];
}

/** Articles and units of the sample, among which the real records have to be found. */
function* noiseItems(): Generator {
  for (const item of makeSample(noise)) {
    if (item.type === 'article' || (item.type === 'unit' && !departmentUnits.some(({ code }) => code === item.key))) {
      yield item;
    }
  }
}

/** The real records of the profiles among sample noise, as the site opens them. */
export function judgedSite(): SiteData {
  const snapshot = snapshotOf([...realItems(), ...noiseItems()]);
  if (snapshot.items.some(isTombstone)) throw new TypeError('Expected live items only.');
  return openSite(snapshot, '2026-11-02', { siteUrl: 'https://cchc.vi-du.vn', now });
}

export interface JudgedQuery {
  readonly query: string;
  /** Addresses of which one has to stand first. */
  readonly first: readonly string[];
}

const procedurePattern = /^\d\.\d{6}$/;

function addressOf(key: string, site: SiteData): string {
  if (procedurePattern.test(key)) return `/thu-tuc/${key}/`;
  if (key.startsWith('so:')) return `/duong-day-nong/#${key.slice('so:'.length)}`;
  if (key.startsWith('dv:')) return `/don-vi/${site.unitByCode.get(key.slice('dv:'.length))?.slug ?? key}/`;
  if (!key.startsWith('trang:')) return `/van-ban/${key}/`;
  const slug = key.slice('trang:'.length);
  return slug === 'gioi-thieu' || slug === 'tro-nang' ? `/${slug}/` : `/huong-dan/${slug}/`;
}

/** Reads the judged set. */
export function judgedQueries(site: SiteData): readonly JudgedQuery[] {
  const lines = readFileSync(path.join(import.meta.dirname, 'judged-queries.txt'), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [query = '', keys = ''] = line.split(' => ');
      return { query, first: keys.split(' | ').map((key) => addressOf(key.trim(), site)) };
    });
}
