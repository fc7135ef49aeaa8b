import { describe, expect, it } from 'vitest';
import { summarize } from './index.ts';
import { context, event, exemption, ict, item, period, quota, unit } from './quota.fixture.ts';

const submittedOn = (...days: readonly string[]) =>
  days.map((day, index) => item(`i${index}`, [event('submitted', day)]));

describe('Q10 longer periods', () => {
  it('Q10 a good total does not hide a missed month', () => {
    const items = submittedOn('2026-01-05', '2026-01-06', '2026-01-07', '2026-03-02');
    expect(summarize(quota(), period('2026-Q1'), context(items))).toMatchObject({
      judges: true,
      rows: [
        {
          unit: 'BV-MAU-A',
          counted: 4,
          minimum: 3,
          missing: 1,
          periodsDue: 3,
          periodsMet: 2,
          periodsShort: 1,
          periodsPending: 0,
        },
      ],
    });
  });

  it('Q10 exempt and unowed months are not due', () => {
    const late = unit('BV-MAU-A', { activity: [{ from: '2026-01-15', to: null }] });
    const seen = context(submittedOn('2026-01-20', '2026-03-02'), {
      units: [late],
      exemptions: [exemption({ period: '2026-02' })],
    });
    expect(summarize(quota(), period('2026-Q1'), seen).rows[0]).toMatchObject({
      counted: 1,
      minimum: 1,
      periodsDue: 1,
      periodsMet: 1,
      periodsExempt: 1,
      periodsNotApplicable: 1,
    });
  });

  it('Q10 the running month is pending, not short', () => {
    const seen = context(submittedOn('2026-01-20', '2026-02-03'), { now: ict('2026-03-10') });
    expect(summarize(quota(), period('2026-Q1'), seen).rows[0]).toMatchObject({
      periodsMet: 2,
      periodsShort: 0,
      periodsPending: 1,
      missing: 1,
    });
  });

  it('Q10 without a number there is nothing due, and the counts stand', () => {
    expect(
      summarize(quota({ minimum: null }), period('2026'), context(submittedOn('2026-01-20'))).rows[0],
    ).toMatchObject({
      counted: 1,
      minimum: null,
      periodsDue: 0,
      missing: 0,
    });
  });
});

describe('Q12 another window', () => {
  it('Q12 prints counts of its own days and says that they do not judge', () => {
    const items = submittedOn('2026-02-14', '2026-02-15', '2026-03-14', '2026-03-15');
    const summary = summarize(quota(), period('2026-03@15'), context(items));
    expect(summary.judges).toBe(false);
    expect(summary.periods).toEqual([]);
    expect(summary.rows[0]).toMatchObject({ counted: 2, periodsDue: 0, minimum: 0 });
  });

  it('Q12 nine months are nine whole months', () => {
    const summary = summarize(quota(), period('2026-9M'), context([]));
    expect(summary.judges).toBe(true);
    expect(summary.periods).toHaveLength(9);
  });

  it('Q12 a window with one broken edge judges only what is whole and says so', () => {
    const summary = summarize(
      quota(),
      period('2026-01-10..2026-02-28'),
      context(submittedOn('2026-01-05', '2026-01-20')),
    );
    expect(summary.judges).toBe(false);
    expect(summary.periods.map(({ code }) => code)).toEqual(['2026-02']);
    expect(summary.rows[0]).toMatchObject({ counted: 1, periodsDue: 1, periodsShort: 1 });
  });
});
