import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Closing } from '../../contract/types/plan.ts';
import { closePeriod, standingFigures, summarize } from './index.ts';
import { context, event, exemption, ict, item, oneSubmitted, period, quota, unit } from './quota.fixture.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const january = item('a', [event('submitted', '2026-01-05')]);
const february = item('b', [event('submitted', '2026-02-05')]);
const march = item('c', [event('submitted', '2026-03-05')]);
const withdrawn = item('a', [event('submitted', '2026-01-05'), event('withdrawn', '2026-03-01', { reason: 'fault' })]);

function close(code: string, clock: string, items = [january]): Closing {
  const outcome = closePeriod(quota(), period(code), [], context(items, { now: ict(clock) }), sha256);
  if (outcome.status === 'refused') throw new Error(outcome.reason);
  return outcome.closing;
}

describe('Q11 what stands', () => {
  it('Q11 a closed period keeps its figures, with the difference beside them', () => {
    const seen = context([withdrawn], { now: ict('2026-03-10') });
    const { rows, periods } = standingFigures(quota(), period('2026-01'), [close('2026-01', '2026-02-06')], seen);
    expect(periods[0]?.closing?.round).toBe(1);
    expect(rows[0]).toMatchObject({ unit: 'BV-MAU-A', counted: 1, periodsMet: 1, periodsShort: 0, missing: 0 });
    expect(rows[0]?.cells[0]).toMatchObject({
      verdict: 'met',
      isClosed: true,
      correction: { closed: { verdict: 'met', counted: 1 }, current: { verdict: 'short', counted: 0 } },
    });
    expect(rows[0]?.items).toMatchObject([{ itemId: 'a', counted: false, reason: 'withdrawn_fault' }]);
  });

  it('Q11 what was closed after the moment of counting does not stand yet', () => {
    const seen = context([january], { now: ict('2026-02-03') });
    const { rows } = standingFigures(quota(), period('2026-01'), [close('2026-01', '2026-02-06')], seen);
    expect(rows[0]?.cells[0]).toMatchObject({ verdict: 'met', isClosed: false, correction: null });
  });

  it('Q11 a reopened period is counted anew', () => {
    const reopened = { ...close('2026-01', '2026-02-06'), isReopened: true };
    const seen = context([withdrawn], { now: ict('2026-03-10') });
    expect(standingFigures(quota(), period('2026-01'), [reopened], seen).rows[0]?.cells[0]).toMatchObject({
      verdict: 'short',
      isClosed: false,
    });
  });

  it('Q10 months met and totals stand side by side, closed and open months together', () => {
    const seen = context([withdrawn, february, march, item('d', [event('submitted', '2026-03-06')])], {
      now: ict('2026-04-10'),
    });
    const { rows, judges } = standingFigures(quota(), period('2026-Q1'), [close('2026-01', '2026-02-06')], seen);
    expect(judges).toBe(true);
    expect(rows[0]).toMatchObject({ counted: 4, minimum: 3, periodsDue: 3, periodsMet: 3, periodsShort: 0 });
  });

  it('Q8, Q9 an excused unit is not due, a running period is pending', () => {
    const seen = context([], { now: ict('2026-02-10'), exemptions: [exemption({ period: '2026-01' })] });
    expect(standingFigures(quota(), period('2026-Q1'), [], seen).rows[0]).toMatchObject({
      periodsDue: 1,
      periodsExempt: 1,
      periodsPending: 1,
      periodsShort: 0,
    });
  });
});

describe('Q10 a window before its end', () => {
  const young = unit('BV-MAU-B', { order: 2, activity: [{ from: '2026-03-01', to: null }] });
  const seen = context([january], { units: [unit('BV-MAU-A'), young], now: ict('2026-02-10') });

  it('Q10 owes nothing of the periods that have not begun', () => {
    const { rows, periods } = standingFigures(quota(), period('2026-Q1'), [], seen);
    expect(periods.map(({ phase }) => phase)).toEqual(['over', 'running', 'ahead']);
    expect(rows).toMatchObject([
      {
        ...{ unit: 'BV-MAU-A', counted: 1, minimum: 2, missing: 1 },
        ...{ periodsDue: 2, periodsMet: 1, periodsShort: 0, periodsPending: 1 },
      },
    ]);
    expect(summarize(quota(), period('2026-Q1'), seen).rows[0]).toMatchObject({
      minimum: 2,
      missing: 1,
      periodsDue: 2,
    });
  });

  it('Q8 an exemption for a period that has not begun is not told in the sums', () => {
    const later = { ...seen, exemptions: [exemption({ period: '2026-03' })] };
    expect(standingFigures(quota(), period('2026-Q1'), [], later).rows[0]).toMatchObject({ periodsExempt: 0 });
  });

  it('Q10 of a window that has not begun nothing is owed, and its units are listed', () => {
    const { rows } = standingFigures(quota(), period('2026-03'), [], seen);
    expect(rows.map(({ unit: code, periodsDue, minimum }) => [code, periodsDue, minimum])).toEqual([
      ['BV-MAU-A', 0, null],
      ['BV-MAU-B', 0, null],
    ]);
  });
});

describe('Q1, Q11 after a switch of the reading', () => {
  const cchc = { ...oneSubmitted, id: 'cchc', subject: { scope: 'cchc' } as const };
  const switched = quota({}, { readings: [oneSubmitted, cchc], chosenReading: 'cchc' });
  const seen = context([january, february], { now: ict('2026-03-10') });

  it('Q11 names the reading of each period, and counts the items of a closed one under its own', () => {
    const { rows, periods } = standingFigures(switched, period('2026-Q1'), [close('2026-01', '2026-02-06')], seen);
    expect(periods.map(({ readingId }) => readingId)).toEqual(['submitted', 'cchc', 'cchc']);
    expect(rows[0]?.items).toMatchObject([
      { itemId: 'a', counted: true },
      { itemId: 'b', counted: false, reason: 'other_subject' },
    ]);
  });

  it('Q11 a unit that only the closing lists stays', () => {
    const other = { ...cchc, who: { scope: 'unit', unit: 'TT-KSBT' } as const };
    const { rows } = standingFigures(
      { ...switched, readings: [oneSubmitted, other] },
      period('2026-01'),
      [close('2026-01', '2026-02-06')],
      seen,
    );
    expect(rows).toMatchObject([{ unit: 'BV-MAU-A', counted: 1, items: [{ itemId: 'a', counted: true }] }]);
  });
});

describe('Q12 another window', () => {
  it('Q12 counts the days of the window and does not judge', () => {
    const seen = context([january, february, march]);
    const window = period('2026-01-05..2026-02-10');
    const { rows, judges, periods } = standingFigures(quota(), window, [], seen);
    expect({ judges, periods }).toEqual({ judges: false, periods: [] });
    expect(rows[0]).toMatchObject({ counted: 2, cells: [], periodsDue: 0 });
  });
});

describe('Q5 units', () => {
  it('stand in the order of the department', () => {
    const units = [unit('BV-MAU-A', { order: 2 }), unit('BV-MAU-B', { order: 1 })];
    const { rows } = standingFigures(quota(), period('2026-01'), [], context([january], { units }));
    expect(rows.map((row) => row.unit)).toEqual(['BV-MAU-B', 'BV-MAU-A']);
  });

  it('agree with the summary where nothing is closed', () => {
    const seen = context([january, february]);
    const [row] = standingFigures(quota(), period('2026-Q1'), [], seen).rows;
    const [summary] = summarize(quota(), period('2026-Q1'), seen).rows;
    expect(row).toMatchObject({
      counted: summary?.counted,
      minimum: summary?.minimum,
      periodsMet: summary?.periodsMet,
      missing: summary?.missing,
    });
  });
});
