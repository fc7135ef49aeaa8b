import { describe, expect, it } from 'vitest';
import { evaluateMatrix, evaluatePeriod } from './index.ts';
import { context, event, exemption, ict, item, period, quota, unit } from './quota.fixture.ts';

const march = period('2026-03');
const submittedOn = (...days: readonly string[]) =>
  days.map((day, index) => item(`i${index}`, [event('submitted', day)]));

describe('Q9 verdicts', () => {
  it.each([
    // Minimum, days of submission, seen on, verdict, missing, days left.
    ['exceeded at once, while the month runs', 1, ['2026-03-02', '2026-03-03'], '2026-03-04', 'exceeded', 0, 28],
    ['met', 1, ['2026-03-02'], '2026-03-04', 'met', 0, 28],
    ['pending with what is missing', 5, ['2026-03-02', '2026-03-03'], '2026-03-26', 'pending', 3, 6],
    ['pending on the last day, one day left', 1, [], '2026-03-31 23:59:59', 'pending', 1, 1],
    ['short one second later', 1, [], '2026-04-01 00:00:00', 'short', 1, null],
    ['short', 5, ['2026-03-02'], '2026-05-01', 'short', 4, null],
    ['pending before the month begins', 1, [], '2026-02-28', 'pending', 1, 32],
    ['no target, the number is shown', null, ['2026-03-02'], '2026-05-01', 'no_target', 0, null],
  ] as const)('Q9 %s', (_why, minimum, days, now, verdict, missing, daysLeft) => {
    const { rows } = evaluatePeriod(quota({ minimum }), march, context(submittedOn(...days), { now: ict(now) }));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ verdict, counted: days.length, missing, daysLeft, minimum });
  });

  it.each([
    ['2026-02-28 23:59:59', 'ahead'],
    ['2026-03-01 00:00:00', 'running'],
    ['2026-03-31 23:59:59', 'running'],
    ['2026-04-01 00:00:00', 'over'],
  ])('Q9 at %s March is %s', (now, phase) => {
    expect(evaluatePeriod(quota(), march, context([], { now: ict(now) })).phase).toBe(phase);
  });
});

describe('Q2 credit', () => {
  it('Q2 goes to the author unit alone, not to who posts it', () => {
    const units = [unit('BV-MAU-A'), unit('CDC', { kind: 'cdc', order: 2 })];
    const posted = item('a', [event('submitted', '2026-03-02'), event('published', '2026-03-03')]);
    const { rows } = evaluatePeriod(quota(), march, context([posted], { units }));
    expect(rows.map(({ unit: code, counted }) => [code, counted])).toEqual([
      ['BV-MAU-A', 1],
      ['CDC', 0],
    ]);
  });

  it('Q2 moves when the author unit is corrected', () => {
    const units = [unit('BV-MAU-A'), unit('BV-MAU-B', { order: 2 })];
    const moved = item('a', [event('submitted', '2026-03-02')], { unit: 'BV-MAU-B' });
    const { rows } = evaluatePeriod(quota(), march, context([moved], { units }));
    expect(rows.map(({ verdict }) => verdict)).toEqual(['short', 'met']);
  });
});

describe('Q5 a cell lists its items', () => {
  it('Q5 counted and not counted, each with its reason, by date and id', () => {
    const items = [
      item('d', [event('submitted', '2026-03-20'), event('refused', '2026-03-21')]),
      item('b', [event('submitted', '2026-03-05')]),
      item('a', [event('submitted', '2026-03-20')]),
      item('c', [event('submitted', '2026-03-01 00:00:00')], { kind: 'notice' }),
      item('april', [event('submitted', '2026-04-01 00:00:00')]),
      item('draft', []),
    ];
    const { rows } = evaluatePeriod(quota({ kinds: ['article'] }), march, context(items));
    expect(rows[0]?.items).toEqual([
      {
        itemId: 'c',
        counted: false,
        isProvisional: false,
        reason: 'other_kind',
        date: '2026-03-01',
        origin: 'observed',
      },
      { itemId: 'b', counted: true, isProvisional: false, reason: 'counted', date: '2026-03-05', origin: 'observed' },
      { itemId: 'a', counted: true, isProvisional: false, reason: 'counted', date: '2026-03-20', origin: 'observed' },
      { itemId: 'd', counted: false, isProvisional: false, reason: 'refused', date: '2026-03-20', origin: 'observed' },
    ]);
    expect(rows[0]).toMatchObject({ counted: 2, verdict: 'exceeded' });
  });

  it('Q5 a publication quota lists what was handed in and not yet posted', () => {
    const waiting = item('a', [event('submitted', '2026-03-20')]);
    const { rows } = evaluatePeriod(quota({ event: 'published' }), march, context([waiting]));
    expect(rows[0]).toMatchObject({ counted: 0, items: [{ itemId: 'a', reason: 'not_published' }] });
  });
});

describe('Q6 provisional figures', () => {
  it('Q6 flagged items are in the count and told apart', () => {
    const seen = context(submittedOn('2026-03-02', '2026-03-03'), { openFlags: new Set(['i1']) });
    expect(evaluatePeriod(quota(), march, seen).rows[0]).toMatchObject({
      counted: 2,
      provisional: 1,
      verdict: 'exceeded',
    });
  });
});

describe('Q8 exemption', () => {
  it.each([
    ['for the month', {}, 'exempt'],
    ['for the quarter around it', { period: '2026-Q1' }, 'exempt'],
    ['for a range around it', { period: '2026-02-20..2026-04-02' }, 'exempt'],
    ['for all quotas', { quotaKey: null }, 'exempt'],
    ['for half the month', { period: '2026-03-01..2026-03-15' }, 'short'],
    ['for the 15th-to-14th window, not the calendar month', { period: '2026-03@15' }, 'short'],
    ['for another month', { period: '2026-04' }, 'short'],
    ['for another quota', { quotaKey: 'khac' }, 'short'],
    ['for another unit', { unit: 'BV-MAU-B' }, 'short'],
    ['with a period that cannot be read', { period: 'tháng 3' }, 'short'],
  ])('Q8 %s', (_why, more, verdict) => {
    const seen = context([], { exemptions: [exemption(more)] });
    expect(evaluatePeriod(quota(), march, seen).rows[0]?.verdict).toBe(verdict);
  });

  it('Q8 an exempt unit misses nothing, and what it made is still shown', () => {
    const seen = context(submittedOn('2026-03-02'), { exemptions: [exemption()] });
    expect(evaluatePeriod(quota({ minimum: 3 }), march, seen).rows[0]).toMatchObject({
      verdict: 'exempt',
      counted: 1,
      missing: 0,
    });
  });
});

describe('Q10 carrying over', () => {
  const items = submittedOn('2026-01-05', '2026-01-06', '2026-01-07');
  const months = ['2026-01', '2026-02', '2026-03', '2026-04'].map(period);
  const verdicts = (carriesOver: boolean, more = {}) =>
    evaluateMatrix(quota({}, { carriesOver }), months, context(items, more)).rows[0]?.cells.map(
      ({ verdict, carried }) => [verdict, carried],
    );

  it('Q10 nothing is carried over unless the plan says so', () => {
    expect(verdicts(false)).toEqual([
      ['exceeded', 0],
      ['short', 0],
      ['short', 0],
      ['short', 0],
    ]);
  });

  it('Q10 where it says so, the surplus is used up month by month', () => {
    expect(verdicts(true)).toEqual([
      ['exceeded', 0],
      ['exceeded', 2],
      ['met', 1],
      ['short', 0],
    ]);
  });

  it('Q10 an exempt month passes on what it was given', () => {
    expect(verdicts(true, { exemptions: [exemption({ period: '2026-02' })] })).toEqual([
      ['exceeded', 0],
      ['exempt', 2],
      ['exceeded', 2],
      ['met', 1],
    ]);
  });

  it('Q10 the surplus of earlier months counts though only a later one is asked for', () => {
    const only = evaluatePeriod(quota({}, { carriesOver: true }), march, context(items));
    expect(only.rows[0]).toMatchObject({ verdict: 'met', counted: 0, carried: 1, missing: 0 });
  });
});

describe('Q12 one period definition', () => {
  it('Q12 in the 15th-to-14th window an item of 15 March belongs to April', () => {
    const own = quota({}, { startDay: 15, validFrom: '2025-12-15', validTo: '2026-12-14' });
    const seen = context(submittedOn('2026-03-14 23:59:59', '2026-03-15 00:00:00'));
    const cells = evaluateMatrix(own, [period('2026-03@15'), period('2026-04@15')], seen).rows[0]?.cells;
    expect(cells?.map(({ items }) => items.map(({ itemId }) => itemId))).toEqual([['i0'], ['i1']]);
  });

  it.each(['2026-Q1', '2026-03@15', '2026-03-01..2026-03-31'])(
    'Q12 %s yields no verdict for a calendar month',
    (code) => {
      expect(() => evaluatePeriod(quota(), period(code), context([]))).toThrow(
        `Period ${code} is not of the definition of quota bai-thang; only its own periods yield verdicts. Use summarize.`,
      );
    },
  );

  it('Q12 a period that the quota is not valid for is not applicable', () => {
    const later = quota({}, { validFrom: '2026-03-10' });
    expect(evaluatePeriod(later, march, context([])).rows[0]?.verdict).toBe('not_applicable');
  });
});

describe('Q12 no period at all', () => {
  it('a window without a period of the quota gives rows for nobody', () => {
    const sent = item('a', [event('submitted', '2026-03-02')]);
    expect(evaluateMatrix(quota(), [], context([sent])).rows).toEqual([]);
  });
});

describe('Q14 overlapping quotas', () => {
  it('Q14 one item serves two quotas, each once, also when it stands twice in the input', () => {
    const twice = [...submittedOn('2026-03-02'), ...submittedOn('2026-03-02')];
    const here = evaluatePeriod(quota(), march, context(twice));
    const anywhere = evaluatePeriod(quota({ where: 'anywhere' }, { key: 'noi-khac' }), march, context(twice));
    expect(here.rows[0]?.counted).toBe(1);
    expect(anywhere.rows[0]?.counted).toBe(1);
  });
});

describe('a quota whose chosen reading is missing', () => {
  it('is a defect that names quota and reading', () => {
    expect(() => evaluatePeriod(quota({}, { chosenReading: 'khac' }), march, context([]))).toThrow(
      'Quota bai-thang has no reading khac. Choose one that it holds.',
    );
  });
});
