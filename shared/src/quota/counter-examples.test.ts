import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { closePeriod, correctionsOf, evaluatePeriod } from './index.ts';
import { context, event, ict, item, onePublished, oneSubmitted, period, quota, see, unit } from './quota.fixture.ts';

/** The cases in which a simpler rule would give the wrong figure, in the words of the rules. */

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const march = period('2026-03');
const april = period('2026-04');
const cell = (items: Parameters<typeof context>[0], month = march, now = '2026-12-15') =>
  evaluatePeriod(quota(), month, context(items, { now: ict(now) })).rows[0];

describe('Q4 the withdrawn heat warning', () => {
  const warning = (reason: 'expired' | 'fault') =>
    item('canh-bao-nang-nong', [
      event('submitted', '2026-03-20'),
      event('published', '2026-03-20 10:00:00'),
      event('withdrawn', '2026-03-27', { reason }),
    ]);

  it('taken down when the heat is over, it keeps its credit and its date', () => {
    expect(see(warning('expired'))).toMatchObject({ counted: true, reason: 'kept_expired', date: '2026-03-20' });
    expect(see(warning('expired'), { reading: onePublished })).toMatchObject({ counted: true, date: '2026-03-20' });
  });

  it('taken down because it was wrong, it loses it', () => {
    expect(see(warning('fault'))).toMatchObject({ counted: false, reason: 'withdrawn_fault' });
  });
});

describe('Q11 the return after closing', () => {
  it('a month closed on the 2nd is not rewritten by a return on the 3rd: a correction stands beside it', () => {
    const sent = item('a', [event('submitted', '2026-03-30')]);
    const closing = closePeriod(quota(), march, [], context([sent], { now: ict('2026-04-02') }), sha256);
    if (closing.status !== 'closed') throw new Error('The month can be closed.');
    const returned = { ...sent, events: [...sent.events, event('returned', '2026-04-03', { reason: 'needs_edit' })] };
    const inGrace = context([returned], { now: ict('2026-04-06') });
    expect(correctionsOf(quota(), closing.closing, inGrace)).toEqual([]);
    const afterGrace = context([returned], { now: ict('2026-05-04') });
    expect(closing.closing.rows[0]).toMatchObject({ verdict: 'met', counted: 1 });
    expect(correctionsOf(quota(), closing.closing, afterGrace)).toMatchObject([
      { unit: 'BV-MAU-A', closed: { verdict: 'met' }, current: { verdict: 'short' }, removedItemIds: ['a'] },
    ]);
  });
});

describe('Q4 the empty draft on the 31st', () => {
  it('a draft that nobody has sent holds no month, however early it was begun', () => {
    const draft = item('a', []);
    expect(see(draft)).toMatchObject({ counted: false, reason: 'not_submitted', date: null });
    expect(cell([draft])).toMatchObject({ counted: 0, items: [] });
  });

  it('sent empty on the 31st, returned, and handed in whole after the days of grace, it counts in the later month', () => {
    const late = item('a', [
      event('submitted', '2026-03-31 23:50:00'),
      event('returned', '2026-04-01'),
      event('resubmitted', '2026-04-20'),
    ]);
    expect(cell([late], march)).toMatchObject({ counted: 0, verdict: 'short' });
    expect(cell([late], april)).toMatchObject({ counted: 1, verdict: 'met' });
  });
});

describe('Q3 the e-mail of the 29th keyed in on the 2nd', () => {
  const keyedIn = [event('submitted', '2026-04-02')];
  const fromEvidence = event('submitted', '2026-03-29 16:30:00', { origin: 'attested' });

  it('without evidence it counts on the day on which it was keyed in', () => {
    expect(see(item('a', keyedIn))).toMatchObject({ counted: true, date: '2026-04-02', reason: 'counted' });
  });

  it('attested by who received it, it counts on the 29th, and says so; the ledger keeps both rows', () => {
    const attested = item('a', [...keyedIn, fromEvidence]);
    expect(see(attested)).toMatchObject({
      counted: true,
      date: '2026-03-29',
      reason: 'attested',
      origin: 'attested',
    });
    expect(cell([attested], march)).toMatchObject({ verdict: 'met' });
    expect(cell([attested], april)).toMatchObject({ verdict: 'short' });
  });
});

describe('Q7 the hospital that absorbs a centre on the 15th', () => {
  // The merger ends one interval of the hospital and begins the next on the following day.
  const hospital = unit('BV-MAU-A', {
    activity: [
      { from: '2020-01-01', to: '2026-03-14' },
      { from: '2026-03-15', to: null },
    ],
  });
  const centre = unit('TT-MAU-B', { kind: 'health_center', activity: [{ from: '2020-01-01', to: '2026-03-14' }] });
  const founded = unit('TT-MOI', { kind: 'health_center', activity: [{ from: '2026-03-15', to: null }] });
  const units = [hospital, centre, founded];

  it('the hospital goes on owing, the centre stops with its last whole month, a new unit starts with its first', () => {
    const verdicts = (month: typeof march): Record<string, string> =>
      Object.fromEntries(
        evaluatePeriod(quota(), month, context([], { units })).rows.map(({ unit: code, verdict }) => [code, verdict]),
      );
    expect(verdicts(period('2026-02'))).toEqual({ 'BV-MAU-A': 'short', 'TT-MAU-B': 'short' });
    expect(verdicts(march)).toEqual({ 'BV-MAU-A': 'short', 'TT-MAU-B': 'not_applicable', 'TT-MOI': 'not_applicable' });
    expect(verdicts(april)).toEqual({ 'BV-MAU-A': 'short', 'TT-MOI': 'short' });
  });

  it('what the centre sent in its last half month is listed and not counted', () => {
    const items = [item('a', [event('submitted', '2026-03-05')], { unit: 'TT-MAU-B' })];
    const row = evaluatePeriod(quota(), march, context(items, { units })).rows.find(
      (entry) => entry.unit === 'TT-MAU-B',
    );
    expect(row).toMatchObject({ counted: 0, items: [{ itemId: 'a', reason: 'unit_not_owing' }] });
  });
});

describe('Q3 the archive import', () => {
  const old = [event('published', '2026-03-11', { origin: 'imported' })];
  const reading = { ...oneSubmitted, ...onePublished };

  it('brought in on one day in December it does not fill December; it waits with its real day', () => {
    expect(see(item('a', old), { reading })).toMatchObject({
      counted: false,
      reason: 'import_not_accepted',
      date: '2026-03-11',
    });
  });

  const acceptance = event('accepted', '2026-12-10', { origin: 'imported' });

  it('once TCHC accepts the import it counts in March', () => {
    const accepted = item('a', [...old, acceptance]);
    expect(see(accepted, { reading })).toMatchObject({ counted: true, reason: 'imported', date: '2026-03-11' });
  });

  it('the ordinary acceptance of the text by CDC is not the acceptance of the import by TCHC', () => {
    const taken = item('a', [...old, event('accepted', '2026-12-10')]);
    expect(see(taken, { reading })).toMatchObject({ counted: false, reason: 'import_not_accepted' });
  });

  it.each([
    ['withdrawn for fault', event('withdrawn', '2026-12-02', { reason: 'fault' }), 'withdrawn_fault'],
    ['refused', event('refused', '2026-12-02', { reason: 'not_related' }), 'refused'],
    ['withdrawn by its unit', event('unit_withdrawn', '2026-12-02'), 'unit_withdrawn'],
  ] as const)('what was %s stays so when its archive is accepted', (_name, lost, reason) => {
    expect(see(item('a', [...old, lost, acceptance]), { reading })).toMatchObject({ counted: false, reason });
    expect(see(item('a', [...old, acceptance, lost]), { reading })).toMatchObject({ counted: false, reason });
  });
});
