import type { Verdict } from '@cchc/shared/contract';
import { parsePeriod } from '@cchc/shared/period';
import { type CountableItem, evaluatePeriod } from '@cchc/shared/quota';
import { calendarOfSettings, vietnamWorkingDays } from '@cchc/shared/working-days';
import { describe, expect, it } from 'vitest';
import { layOut } from './lay-out.ts';
import { loadProfile } from './load-profile.ts';
import { instantAt } from './sample-window.ts';
import type { SeedContent } from './seed-content.ts';

const TODAY = '2026-11-22';

const itemsOf = (content: SeedContent): CountableItem[] => [
  ...content.articles.map((article) => ({
    itemId: article.key,
    unit: article.authorUnit,
    kind: article.kind,
    reformAreas: [...article.reformAreas],
    categories: [...article.categories],
    where: 'here' as const,
    events: article.events.map(({ event, at, reasonCode }) => ({ event, at, origin: 'observed' as const, reasonCode })),
  })),
  ...content.evidence
    .filter((evidence) => evidence.status === 'confirmed')
    .map((evidence) => ({
      itemId: evidence.key,
      unit: evidence.unit,
      kind: evidence.kind,
      reformAreas: [...evidence.reformAreas],
      categories: [],
      where: 'elsewhere' as const,
      events: [{ event: 'published' as const, at: evidence.at, origin: 'attested' as const, reasonCode: null }],
    })),
];

function verdictsOf(
  content: SeedContent,
  quotaKey: string,
  month: string,
  readingId?: string,
): Record<string, Verdict> {
  const quota = content.quotas.find((candidate) => candidate.key === quotaKey);
  const period = parsePeriod(month);
  if (quota === undefined || period === null) throw new RangeError(`No quota ${quotaKey} or period ${month}.`);
  const { rows } = evaluatePeriod({ ...quota, chosenReading: readingId ?? quota.chosenReading }, period, {
    units: content.units,
    items: itemsOf(content),
    exemptions: content.exemptions,
    now: instantAt(content.today, '09:00'),
    calendar: calendarOfSettings(content.settings, vietnamWorkingDays),
    returnGraceDays: content.settings.returnGraceDays,
  });
  return Object.fromEntries(rows.map((row) => [row.unit, row.verdict]));
}

describe('the default profile shows', () => {
  const content = layOut(loadProfile('khanh-hoa'), TODAY);
  const [first = '', second = '', third = ''] = content.completeMonths;
  const units = (month: string): Record<string, Verdict> => verdictsOf(content, 'tin-bai-cua-don-vi', month);

  it('a unit that exceeds, one that falls short and one that is exempt in the first month', () => {
    expect(units(first)).toMatchObject({
      'BV-MAU-A': 'met',
      'TTYT-MAU-A': 'exceeded',
      'CC-ATTP-MAU': 'met',
      'TT-KIEM-NGHIEM': 'short',
      'TT-GDYK-MAU': 'exempt',
    });
  });

  it('an item taken down for fault losing its credit, and a unit founded mid-month not judged yet, in the second month', () => {
    expect(units(second)).toMatchObject({
      'BV-MAU-A': 'exceeded',
      'BV-YDCT-MAU': 'short',
      'TTYT-MAU-C': 'met',
      'TT-CAP-CUU-MAU': 'not_applicable',
    });
  });

  it('what expired keeping its credit, what was refused losing it, and a merged unit owing nothing in the third month', () => {
    expect(units(third)).toMatchObject({
      'BV-MAU-B': 'met',
      'CC-ATTP-MAU': 'met',
      'TT-KIEM-NGHIEM': 'short',
      'TT-GDYK-MAU': 'met',
      'TT-CAP-CUU-MAU': 'met',
    });
    expect(units(third)).not.toHaveProperty('TTYT-MAU-C');
  });

  it('the month in progress as pending or met, never as short', () => {
    const running = Object.values(units(content.currentMonth));
    expect(running).toContain('pending');
    expect(running).toContain('met');
    expect(running).not.toContain('short');
  });

  it('two readings of the bulletins that part in the second month', () => {
    const bulletins = 'ban-tin-trung-tam-ksbt';
    expect([first, second, third].map((month) => verdictsOf(content, bulletins, month)['TT-KSBT'])).toEqual([
      'met',
      'short',
      'met',
    ]);
    expect(verdictsOf(content, bulletins, second, 'moi-tin-bai-ban-tin')['TT-KSBT']).toBe('exceeded');
  });
});

describe('other profiles show', () => {
  it('Kon Tum with evidence from elsewhere, counted once confirmed', () => {
    const content = layOut(loadProfile('kon-tum'), TODAY);
    const elsewhere = content.completeMonths.map(
      (month) => verdictsOf(content, 'ksbt-cong-tinh-trang-so', month)['TT-KSBT'],
    );
    expect(elsewhere).toEqual(['met', 'met', 'short']);
    const here = content.completeMonths.map((month) => verdictsOf(content, 'ksbt-trang-va-ban-tin', month)['TT-KSBT']);
    expect(here).toEqual(['met', 'met', 'met']);
  });

  it.each(['hai-duong', 'hai-phong', 'hong-ngu'])('%s with duties that have no number', (name) => {
    const content = layOut(loadProfile(name), TODAY);
    for (const quota of content.quotas) {
      const verdicts = Object.values(verdictsOf(content, quota.key, content.completeMonths[1] ?? ''));
      expect(verdicts).toContain('no_target');
      expect(verdicts).not.toContain('short');
    }
  });
});
