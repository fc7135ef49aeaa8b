import { describe, expect, it } from 'vitest';
import type { QuotaReading } from '../../contract/types/plan.ts';
import { evaluateMatrix, evaluatePeriod, summarize } from './index.ts';
import { context, event, ict, item, onePublished, oneSubmitted, period, quota, unit } from './quota.fixture.ts';

/**
 * The five plans, each month worked by hand. Units are fictitious; dates are moved to 2026.
 * Every table is seen on 15 December 2026 unless said, so that the months in it are over.
 */

const march = period('2026-03');
const posted = (id: string, day: string, more = {}) => item(id, [event('published', day)], { unit: 'CDC', ...more });
const sent = (id: string, code: string, day: string) => item(id, [event('submitted', day)], { unit: code });

const office = unit('TCHC', { kind: 'department_office', order: 1 });
const cdc = unit('CDC', { kind: 'cdc', order: 2 });
const hospital = unit('BV-A', { order: 3 });
const centre = unit('TT-B', { kind: 'health_center', order: 4 });
const units = [office, cdc, hospital, centre];

describe('Khánh Hòa: CDC five bulletins a month, published', () => {
  // "5 bản tin/tháng" may mean five of the kind bulletin, or five items of any kind.
  const bulletins: QuotaReading = {
    ...onePublished,
    id: 'ban-tin',
    who: { scope: 'unit', unit: 'CDC' },
    kinds: ['bulletin'],
    minimum: 5,
  };
  const anything: QuotaReading = { ...bulletins, id: 'moi-loai', kinds: [] };
  const readings = [bulletins, anything];
  const bulletin = { kind: 'bulletin' } as const;
  const items = [
    posted('b1', '2026-03-02', bulletin),
    posted('b2', '2026-03-09', bulletin),
    posted('b3', '2026-03-16', bulletin),
    posted('b4', '2026-03-23', bulletin),
    posted('b5', '2026-04-01 00:00:00', bulletin), // one second too late for March
    posted('a1', '2026-03-12'), // an article, no bulletin
    posted('a2', '2026-03-13'),
    posted('u1', '2026-03-20', { unit: 'BV-A', kind: 'bulletin' }), // posted by CDC, written by a hospital
  ];

  it.each([
    // Reading, counted, verdict, missing.
    ['ban-tin', 4, 'short', 1],
    ['moi-loai', 6, 'exceeded', 0],
  ] as const)('Q1 under the reading "%s" March has %i and is %s', (chosen, counted, verdict, missing) => {
    const own = quota({}, { readings, chosenReading: chosen });
    const { rows, readingId } = evaluatePeriod(own, march, context(items, { units }));
    expect(readingId).toBe(chosen);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ unit: 'CDC', counted, verdict, missing, minimum: 5 });
  });

  it('Q9 on the 26th with four posted: one missing, six days left', () => {
    const own = quota({}, { readings, chosenReading: 'ban-tin' });
    const { rows } = evaluatePeriod(own, march, context(items, { units, now: ict('2026-03-26') }));
    expect(rows[0]).toMatchObject({ verdict: 'pending', counted: 4, missing: 1, daysLeft: 6 });
  });

  it('Q12 the report before the 20th counts its window of the 15th to the 14th, and does not judge', () => {
    const own = quota({}, { readings, chosenReading: 'ban-tin' });
    const summary = summarize(own, period('2026-03@15'), context(items, { units }));
    expect(summary).toMatchObject({ judges: false, rows: [{ unit: 'CDC', counted: 2 }] });
  });
});

describe('Khánh Hòa: every other unit one item a month, submitted', () => {
  const own = quota({ who: { scope: 'all', except: ['CDC', 'TCHC'] } });
  const items = [
    sent('s1', 'BV-A', '2026-01-31 23:59:59'),
    sent('s2', 'BV-A', '2026-02-01 00:00:00'),
    sent('s3', 'TT-B', '2026-01-10'),
    sent('s4', 'TT-B', '2026-01-20'),
    item('s5', [event('submitted', '2026-03-30'), event('refused', '2026-04-02')], { unit: 'TT-B' }),
    sent('s6', 'CDC', '2026-01-05'), // the receiving unit owes nothing here
  ];

  it('Q1 the receiving units are excepted; every month is judged by itself', () => {
    const matrix = evaluateMatrix(own, ['2026-01', '2026-02', '2026-03'].map(period), context(items, { units }));
    expect(
      matrix.rows.map(({ unit: code, cells }) => [code, cells.map(({ verdict, counted }) => [verdict, counted])]),
    ).toEqual([
      [
        'BV-A',
        [
          ['met', 1],
          ['met', 1],
          ['short', 0],
        ],
      ],
      [
        'TT-B',
        [
          ['exceeded', 2],
          ['short', 0],
          ['short', 0],
        ],
      ],
    ]);
  });

  it('Q10 the quarter shows months met of months due beside the totals', () => {
    const { rows } = summarize(own, period('2026-Q1'), context(items, { units }));
    expect(rows).toMatchObject([
      { unit: 'BV-A', periodsMet: 2, periodsDue: 3, counted: 2, minimum: 3, missing: 1 },
      { unit: 'TT-B', periodsMet: 1, periodsDue: 3, counted: 2, minimum: 3, missing: 2 },
    ]);
  });
});

describe('Kon Tum: CDC two duties that overlap', () => {
  const who = { scope: 'unit', unit: 'CDC' } as const;
  // On the department's site and in the internal bulletin: at least one news item or article about reform a month.
  const here = quota(
    { ...onePublished, who, kinds: ['news_brief', 'article'], subject: { scope: 'cchc' }, where: 'here' },
    { key: 'trang-so' },
  );
  // On the province's portal or the department's site: met here, or elsewhere with evidence.
  const anywhere = quota(
    { ...onePublished, who, kinds: ['news_brief', 'article'], subject: { scope: 'cchc' }, where: 'anywhere' },
    { key: 'cong-tinh' },
  );
  const about = { reformAreas: ['procedures' as const] };
  const onPortal = [event('published', '2026-04-08')];
  const items = [
    posted('m1', '2026-03-05', about), // serves both
    posted('m2', '2026-03-06'), // not about reform
    posted('m3', '2026-03-07', { ...about, kind: 'bulletin' }), // another kind
    item('t1', [...onPortal, event('accepted', '2026-04-20')], { unit: 'CDC', where: 'elsewhere', ...about }),
    item('n1', [event('published', '2026-05-11')], {
      unit: 'CDC',
      where: 'elsewhere',
      ...about,
    }),
  ];

  it.each([
    // Month, on the department's site, anywhere.
    ['2026-03', 'met', 'met'],
    ['2026-04', 'short', 'met'], // only on the province's portal, confirmed
    ['2026-05', 'short', 'short'], // on the portal, evidence not confirmed
  ] as const)('Q14 Q15 %s: here %s, anywhere %s', (code, onSite, onEither) => {
    const seen = context(items, { units });
    expect(evaluatePeriod(here, period(code), seen).rows[0]?.verdict).toBe(onSite);
    expect(evaluatePeriod(anywhere, period(code), seen).rows[0]?.verdict).toBe(onEither);
  });

  it('Q5 every item of March says why it counts or not', () => {
    expect(evaluatePeriod(here, march, context(items, { units })).rows[0]?.items).toMatchObject([
      { itemId: 'm1', counted: true, reason: 'counted' },
      { itemId: 'm2', counted: false, reason: 'other_subject' },
      { itemId: 'm3', counted: false, reason: 'other_kind' },
    ]);
  });

  it('Q15 May waits for the confirmation of its evidence', () => {
    expect(evaluatePeriod(anywhere, period('2026-05'), context(items, { units })).rows[0]).toMatchObject({
      counted: 0,
      items: [{ itemId: 'n1', reason: 'awaiting_confirmation' }],
    });
  });
});

describe.each([
  ['Hải Dương', '2026-01-01', period('2026')],
  ['Hải Phòng', '2026-07-01', period('2026-H2')], // a plan of half a year
] as const)('%s: "regularly", without a number', (_plan, validFrom, whole) => {
  const reading: Partial<QuotaReading> = { ...onePublished, minimum: null, subject: { scope: 'cchc' } };
  const own = quota({ ...reading, who: { scope: 'kinds', kinds: ['cdc', 'department_office'] } }, { validFrom });
  const about = { reformAreas: ['direction' as const] };
  const items = [
    posted('x1', '2026-08-03', about),
    posted('x2', '2026-08-04', { ...about, unit: 'TCHC' }),
    posted('x3', '2026-09-04', { ...about, unit: 'TCHC' }),
  ];

  it('Q1 the office and CDC both lead; nobody is measured, the counts are shown', () => {
    expect(evaluatePeriod(own, period('2026-08'), context(items, { units })).rows).toMatchObject([
      { unit: 'TCHC', verdict: 'no_target', counted: 1, minimum: null, missing: 0 },
      { unit: 'CDC', verdict: 'no_target', counted: 1, minimum: null, missing: 0 },
    ]);
  });

  it('Q10 over the whole plan nothing is due and the totals stand', () => {
    expect(summarize(own, whole, context(items, { units })).rows).toMatchObject([
      { unit: 'TCHC', counted: 2, periodsDue: 0, minimum: null },
      { unit: 'CDC', counted: 1, periodsDue: 0, minimum: null },
    ]);
  });

  it('Q7 a month before the plan is not applicable', () => {
    const { rows } = evaluatePeriod(
      own,
      period(validFrom === '2026-01-01' ? '2025-12' : '2026-06'),
      context(items, { units }),
    );
    expect(rows.map(({ verdict }) => verdict)).toEqual(['not_applicable', 'not_applicable']);
  });
});

describe("Hồng Ngự: a hospital's own rooms, its own office publishes", () => {
  const rooms = [
    unit('P-TCHC', { kind: 'division', order: 1 }),
    unit('P-KHTH', { kind: 'division', order: 2 }),
    unit('K-DUOC', { kind: 'ward', order: 3 }),
  ];
  const who = { scope: 'kinds', kinds: ['division', 'ward'] } as const;
  const own = quota({ ...oneSubmitted, minimum: null, who: { ...who, kinds: [...who.kinds] } });
  const items = [
    item('k1', [event('submitted', '2026-03-03'), event('published', '2026-03-04')], { unit: 'K-DUOC' }),
    item('p1', [event('submitted', '2026-03-05'), event('published', '2026-03-05 10:00:00')], { unit: 'P-TCHC' }),
    item('k2', [event('submitted', '2026-03-06'), event('returned', '2026-03-09')], { unit: 'K-DUOC' }),
  ];

  it('Q2 the room that wrote it is credited, not the office that posted it', () => {
    expect(evaluatePeriod(own, march, context(items, { units: rooms })).rows).toMatchObject([
      { unit: 'P-TCHC', verdict: 'no_target', counted: 1 },
      { unit: 'P-KHTH', verdict: 'no_target', counted: 0 },
      { unit: 'K-DUOC', verdict: 'no_target', counted: 1 },
    ]);
  });

  it('Q1 the hospital may set itself a number for the same rooms', () => {
    const withNumber = quota({ ...oneSubmitted, minimum: 1, who: { ...who, kinds: [...who.kinds] } });
    expect(
      evaluatePeriod(withNumber, march, context(items, { units: rooms })).rows.map(({ verdict }) => verdict),
    ).toEqual(['met', 'short', 'met']);
  });
});
