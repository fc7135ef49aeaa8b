import { describe, expect, it } from 'vitest';
import { forecast } from './index.ts';
import { context, event, exemption, ict, item, period, quota, unit } from './quota.fixture.ts';

const submittedOn = (...days: readonly string[]) => days.map((day) => item(day, [event('submitted', day)]));
/** A unit that hands in one item on the 28th of each month, and on 2 January one more. */
const habit = submittedOn('2026-01-02', '2026-01-28', '2026-02-28', '2026-03-28');
const april = period('2026-04');
const seenOn = (day: string, items = habit) => context(items, { now: ict(day) });

describe('forecast of the running month', () => {
  it('adds the median of what came after the same day of the last three months', () => {
    expect(forecast(quota(), april, seenOn('2026-04-10'))).toEqual([
      { unit: 'BV-MAU-A', counted: 0, minimum: 1, expected: 1, outlook: 'on_track' },
    ]);
  });

  it.each(['2026-04-28', '2026-04-29'])('promises nothing more from the usual day on: %s', (day) => {
    expect(forecast(quota(), april, seenOn(day))).toMatchObject([{ expected: 0, outlook: 'at_risk' }]);
  });

  it('says reached as soon as the minimum is counted', () => {
    const items = [...habit, ...submittedOn('2026-04-02')];
    expect(forecast(quota(), april, seenOn('2026-04-10', items))).toMatchObject([{ counted: 1, outlook: 'reached' }]);
  });

  it('takes the lower middle of two months and does not promise on one good one', () => {
    const young = [unit('BV-MAU-A', { activity: [{ from: '2026-02-01', to: null }] })];
    const seen = context(submittedOn('2026-02-28'), { units: young, now: ict('2026-04-10') });
    expect(forecast(quota(), april, seen)).toMatchObject([{ expected: 0, outlook: 'at_risk' }]);
  });

  it('without earlier months it expects what is there', () => {
    const january = forecast(quota(), period('2026-01'), seenOn('2026-01-10'));
    expect(january).toMatchObject([{ counted: 1, expected: 1, outlook: 'reached' }]);
  });

  it.each(['2026-03', '2026-05'])('is empty for %s, which today does not lie in', (code) => {
    expect(forecast(quota(), period(code), seenOn('2026-04-10'))).toEqual([]);
  });

  it('leaves out who is exempt and quotas without a number', () => {
    const exempt = context(habit, { now: ict('2026-04-10'), exemptions: [exemption({ period: '2026-04' })] });
    expect(forecast(quota(), april, exempt)).toEqual([]);
    expect(forecast(quota({ minimum: null }), april, seenOn('2026-04-10'))).toEqual([]);
  });
});
