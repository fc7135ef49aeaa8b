import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Snapshot, type Verdict, parseSnapshot } from '@cchc/shared/contract';
import {
  type PublicRow,
  type ShownPeriod,
  correctionsOf,
  currentClosing,
  evaluatePeriod,
  publicPeriod,
  publicWindow,
  quotaPeriods,
  summarize,
  verdictWords,
} from '@cchc/shared/quota';
import { type Period, isWithin } from '@cchc/shared/period';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Report } from '../../cms/plugin/model/reports/report.ts';
import { composeReport } from '../../cms/plugin/server/src/reports/compose-report.ts';
import { writeSample } from '../../scripts/sample/write-sample.ts';
import { projectRoot } from '../../scripts/settings.ts';
import { sha256 } from '../../site/publisher/sha256.ts';
import { compileSite } from '../../site/renderer/compile.ts';
import { type Renderer, loadRenderer } from '../../site/renderer/renderer.ts';
import { type SiteData, openSite } from '../../site/src/data/open-site.ts';
import { openTableOf } from '../../site/src/views/open-data/catalogue.ts';
import { quotaIndexView } from '../../site/src/views/quota-index.ts';
import { quotaPeriodView } from '../../site/src/views/quota-period.ts';
import { publicQuotas, quotaContextOf, quotaUnitPath, shownPeriods } from '../../site/src/views/quota-results.ts';
import { quotaUnitPeriodView } from '../../site/src/views/quota-unit-period.ts';
import { unitQuotas } from '../../site/src/views/unit-quotas.ts';

/** The figures of pages, open data and reports, against the shared functions asked directly, on the same snapshot. */

const siteUrl = 'https://cchc.vi-du.vn';
const folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-equal-numbers-'));
let renderer: Renderer;
beforeAll(async () => {
  renderer = await loadRenderer(await compileSite(), siteUrl);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const read = (file: string): Snapshot => parseSnapshot(JSON.parse(readFileSync(file, 'utf8')), sha256);
async function sample(): Promise<Snapshot> {
  const file = path.join(folder, 'sample.json');
  await writeSample({ articles: 400, units: 14, procedures: 0, seed: 5, day: '2026-06-08' }, file);
  return read(file);
}
const open = (snapshot: Snapshot, now: string): SiteData =>
  openSite(snapshot, new Date(Date.parse(now) + 7 * 3_600_000).toISOString().slice(0, 10), { siteUrl, now });

interface Expected {
  readonly quotaKey: string;
  readonly seen: ShownPeriod;
}

/** What the shared functions say of every public period, without any code of the site between. */
function expectedOf(site: SiteData): Expected[] {
  const context = quotaContextOf(site);
  const titled = new Set(site.quotaItems.filter(({ title }) => title !== null).map(({ itemId }) => itemId));
  return publicQuotas(site).flatMap((quota) =>
    quotaPeriods(quota)
      .filter(({ from }) => from <= site.asOf)
      .flatMap((period) => {
        const closing = currentClosing(site.closings, quota.key, period.code);
        const seen = publicPeriod(quota, evaluatePeriod(quota, period, context), {
          closing,
          corrections: closing === null ? [] : correctionsOf(quota, closing, context),
          isPublic: (itemId) => titled.has(itemId),
        });
        return seen.visibility === 'internal' ? [] : [{ quotaKey: quota.key, seen }];
      }),
  );
}

const rowsOf = ({ seen }: Expected): readonly PublicRow[] => (seen.visibility === 'full' ? seen.rows : []);
/** `05` for 5, `—` for a unit that is not subject to the quota: what a cell of a table says. */
const figure = (row: PublicRow): string =>
  row.verdict === 'not_applicable' ? '—' : String(row.counted).padStart(2, '0');
const fileSchema = z.object({ rows: z.array(z.record(z.string(), z.unknown())) });
const dataOf = (type: string, site: SiteData) =>
  fileSchema.parse(JSON.parse(openTableOf(type, site)?.json() ?? '')).rows;

function checkPages(site: SiteData, expected: readonly Expected[]): void {
  for (const one of expected) {
    const { period } = one.seen;
    const section = quotaPeriodView(period, site).sections.find(({ rules }) => rules.key === one.quotaKey);
    const listed = section?.rows?.slice(0, rowsOf(one).length) ?? [];
    expect(listed.map(({ verdict, counted }) => [verdict, counted])).toEqual(
      rowsOf(one).map((row) => [row.verdict, figure(row)]),
    );
    expect(section?.totals[0]?.value).toBe(String(one.seen.totals.counted).padStart(2, '0'));
    for (const row of rowsOf(one)) {
      const unit = site.unitByCode.get(row.unit);
      if (unit === undefined) continue;
      const behind = quotaUnitPeriodView(period, unit, site)?.figures.find(({ rules }) => rules.key === one.quotaKey);
      expect(behind?.items.length ?? 0).toBe(row.counted - row.unpublished);
      expect(behind?.counted ?? figure(row)).toBe(figure(row));
      const month = unitQuotas(unit, site)
        .find(({ rules }) => rules.key === one.quotaKey)
        ?.months.find(({ href }) => href.includes(`/${period.code.toLowerCase()}/`));
      if (month !== undefined) expect([month.verdict, month.counted]).toEqual([row.verdict, figure(row)]);
    }
  }
}

function checkOpenData(site: SiteData, expected: readonly Expected[]): void {
  const closed = expected.filter(({ seen }) => seen.closing !== null);
  const totals = dataOf('quota-total', site);
  expect(
    totals.map((row) => [row['quota'], row['period'], row['counted'], row['unitsMet'], row['unitsShort']]),
  ).toEqual(
    closed.map(({ quotaKey, seen }) => [
      ...[quotaKey, seen.period.code, seen.totals.counted, seen.totals.unitsMet, seen.totals.unitsShort],
    ]),
  );
  const results = dataOf('quota-result', site).filter((row) => row['unpublished'] !== null);
  const items = dataOf('quota-item', site);
  const told = closed.flatMap((one) =>
    rowsOf(one).map((row) => [one.quotaKey, one.seen.period.code, row.unit, row.counted, row.verdict].join(' ')),
  );
  expect(
    results
      .map((row) => [row['quota'], row['period'], row['unit'], row['counted'], row['verdict']].map(String).join(' '))
      .sort(),
  ).toEqual(told.sort());
  for (const row of results) {
    const named = items.filter(
      (item) => item['quota'] === row['quota'] && item['period'] === row['period'] && item['unit'] === row['unit'],
    );
    expect(named.length + Number(row['unpublished'])).toBe(row['counted']);
  }
}

function checkWindows(site: SiteData, expected: readonly Expected[]): number {
  let compared = 0;
  for (const window of shownPeriods(site)) {
    for (const view of quotaPeriodView(window, site).windows) {
      const inside = expected.filter(
        ({ quotaKey, seen }) => quotaKey === view.rules.key && isWithin(seen.period, window),
      );
      const whole = publicWindow(inside.map(({ seen }) => seen));
      expect(view.totals[0]?.value.replaceAll('.', '')).toBe(String(whole.totals.counted).padStart(2, '0'));
      expect(view.periods.reduce((sum, { counted }) => sum + Number(counted.replaceAll('.', '')), 0)).toBe(
        whole.totals.counted,
      );
      expect(view.rows?.map((row) => row.cells.map((cell) => cell?.verdict ?? null))).toEqual(
        whole.rows?.map((row) => row.cells.map((cell) => cell?.verdict ?? null)),
      );
      compared += 1;
      // Where nothing was changed since the closings, the count of the whole window says the same.
      const quota = site.quotas.find(({ key }) => key === view.rules.key);
      if (quota === undefined || inside.some(({ seen }) => seen.currentTotals !== null)) continue;
      const summary = summarize(quota, window, quotaContextOf(site));
      const sum = summary.rows.reduce((total, { counted }) => total + counted, 0);
      expect(whole.totals.counted).toBe(sum);
    }
  }
  return compared;
}

/** The report of the department over a window, composed from the same items as the pages. */
function reportOf(site: SiteData, window: Period): Report {
  return composeReport(
    {
      ...{ scope: { kind: 'consolidated' }, period: window, countedAt: site.now, revision: 1, siteUrl },
      ...{ settings: site.settings, calendar: quotaContextOf(site).calendar, units: site.units, plans: site.plans },
      ...{ issuer: plainIssuer, isIssuerAssumed: true, notes: {}, openFlags: new Set<string>() },
      quotas: site.quotas.map((quota) => ({ ...quota, choiceReason: null })),
      items: site.quotaItems.map((item) => ({ ...item, houseTitle: null, outlet: null, issueNumber: null })),
      ...{ exemptions: site.exemptions, closings: site.closings, deadlines: site.deadlines, receipts: [] },
      recordsFrom: null,
      ...{ activities: [], documents: [], reminders: [], reopenings: new Map() },
    },
    sha256,
  );
}

const plainIssuer: Report['issuer'] = {
  ...{ parentName: 'UBND tỉnh Mẫu', name: 'Sở Y tế', place: 'Tỉnh Mẫu', reportSymbol: 'BC-SYT' },
  ...{
    letterSymbol: 'SYT-TCHC',
    authority: 'none',
    authorityPost: '',
    signerPost: 'Giám đốc',
    recipients: [],
    filing: 'VT',
  },
};

const isMet = (verdict: Verdict): boolean => verdict === 'met' || verdict === 'exceeded';

/** A report over any window, before or after its end, adds up what the pages of the periods say. */
function checkReports(site: SiteData, expected: readonly Expected[]): number {
  let compared = 0;
  for (const window of shownPeriods(site)) {
    const report = reportOf(site, window);
    for (const quota of report.quotas.filter(({ judges }) => judges)) {
      const inside = expected.filter(({ quotaKey, seen }) => quotaKey === quota.key && isWithin(seen.period, window));
      if (inside.length === 0) continue;
      const whole = publicWindow(inside.map(({ seen }) => seen));
      const sum = (figures: readonly (number | null)[]): number =>
        figures.reduce<number>((total, value) => total + (value ?? 0), 0);
      expect(sum(quota.totals.map(({ counted }) => counted))).toBe(whole.totals.counted);
      expect(sum(quota.totals.map(({ minimum }) => minimum))).toBe(whole.totals.minimum ?? 0);
      for (const row of whole.rows ?? []) {
        const own = quota.totals.find(({ unit }) => unit === row.unit);
        expect([own?.counted, own?.minimum, own?.periodsExempt]).toEqual([row.counted, row.minimum, row.periodsExempt]);
        const closed = quota.verdicts.filter(({ unit, closedRound }) => unit === row.unit && closedRound !== null);
        expect(closed.filter(({ verdict }) => isMet(verdict)).length).toBe(row.periodsMet);
        expect(closed.filter(({ verdict }) => verdict === 'short').length).toBe(row.periodsShort);
        expect((own?.periodsDue ?? 0) - row.periodsDue).toBe(row.periodsOpen);
        compared += 1;
      }
    }
  }
  return compared;
}

function checkIndex(site: SiteData, expected: readonly Expected[]): void {
  for (const section of quotaIndexView(site).current) {
    const own = expected.filter(({ quotaKey }) => quotaKey === section.rules.key).slice(-12);
    expect(section.periods.toReversed().map(({ counted }) => Number(counted.replaceAll('.', '')))).toEqual(
      own.map(({ seen }) => seen.totals.counted),
    );
    expect(section.trend?.bars.map(({ value }) => Number(value)) ?? []).toEqual(
      own.map(({ seen }) => seen.totals.counted),
    );
  }
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
const elementsOf = (node: Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : []),
];
const isHidden = (node: Node): boolean =>
  'attrs' in node && node.attrs.some(({ name, value }) => name === 'class' && value === 'hidden');
const textOf = (node: Node): string =>
  isHidden(node)
    ? ''
    : 'value' in node
      ? node.value
      : 'childNodes' in node
        ? node.childNodes.map(textOf).join(' ').replaceAll(/\s+/g, ' ').trim()
        : '';

/** Unit, counted and verdict of every row of every table of units on a rendered page. */
function rowsOnPage(html: string): readonly string[] {
  const tables = elementsOf(parse(html)).filter(
    ({ tagName, attrs }) => tagName === 'table' && attrs.some(({ value }) => value === 'reflow verdicts'),
  );
  return tables.flatMap((table) =>
    elementsOf(table)
      .filter(({ tagName }) => tagName === 'tr')
      .slice(1)
      .map((row) => elementsOf(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th'))
      .map((cells) =>
        [cells[0], cells[1], cells[3]].map((cell) => (cell === undefined ? '' : textOf(cell))).join(' | '),
      ),
  );
}

const openWord = (verdict: Verdict): string => (verdict === 'pending' ? '' : verdictWords[verdict]);

describe.each([
  [
    'the examples of the contract',
    () => read(path.join(projectRoot, 'shared/contract/examples/snapshot/full.json')),
    5,
  ],
  ['a generated sample', sample, 20],
])('%s', (_what, snapshotOf, atLeast) => {
  let snapshot: Snapshot;
  let site: SiteData;
  let expected: Expected[];
  beforeAll(async () => {
    snapshot = await snapshotOf();
    site = open(snapshot, snapshot.generatedAt);
    expected = expectedOf(site);
  });

  test('hold closed and open periods, so that the comparison says something', () => {
    expect(expected.length).toBeGreaterThanOrEqual(atLeast);
    expect(expected.some(({ seen }) => seen.closing !== null)).toBe(true);
    expect(expected.some(({ seen }) => seen.closing === null)).toBe(true);
  });

  test('the pages of periods and units say what the shared functions say', () => {
    checkPages(site, expected);
  });

  test('longer windows add up what their periods say', () => {
    expect(checkWindows(site, expected)).toBeGreaterThan(2);
  });

  test('reports over the same windows say the same, those before their end too', () => {
    expect(shownPeriods(site).some(({ to }) => to > site.asOf)).toBe(true);
    expect(checkReports(site, expected)).toBeGreaterThan(20);
  });

  test('the overview and its trend say the same', () => {
    checkIndex(site, expected);
  });

  test('open data says the same, and its items add up to its figures', () => {
    checkOpenData(site, expected);
  });

  test('the rendered pages say the same, read as text', async () => {
    const view = renderer.open(snapshot, snapshot.generatedAt);
    for (const period of shownPeriods(site).slice(0, 8)) {
      const address = view.addresses.find((one) => one.path === `/chi-tieu/${period.code.toLowerCase()}/`);
      if (address === undefined) throw new Error(`No page for ${period.code}.`);
      const onPage = rowsOnPage(Buffer.from(await renderer.render(view, address)).toString('utf8'));
      const own = expected.filter(({ seen }) => seen.period.code === period.code);
      const rows = own.flatMap((one) =>
        rowsOf(one).map((row) => ({ name: site.unitByCode.get(row.unit)?.name ?? row.unit, row })),
      );
      for (const { name, row } of rows) {
        const start = `${name} | ${figure(row)} | `;
        expect(onPage.find((line) => line.startsWith(start) && line.includes(openWord(row.verdict)))).toBeDefined();
      }
      expect(onPage.length).toBe(own.reduce((sum, one) => sum + rowsOf(one).length + unlistedOf(one), 0));
    }
  });

  test('every page behind a figure exists', () => {
    const paths = new Set(renderer.open(snapshot, snapshot.generatedAt).addresses.map((one) => one.path));
    const behind = expected.flatMap((one) =>
      rowsOf(one).map((row) => quotaUnitPath(one.seen.period, site.unitByCode.get(row.unit)?.slug ?? '')),
    );
    expect(behind.filter((address) => !paths.has(address))).toEqual([]);
  });
});

const unlistedOf = ({ seen }: Expected): number => (seen.visibility === 'full' ? seen.unlisted.length : 0);
