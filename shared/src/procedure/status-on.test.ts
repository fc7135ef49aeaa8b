import { describe, expect, it } from 'vitest';
import { makeDecision, makeProcedure } from './builders.ts';
import { indexProcedures } from './index-procedures.ts';
import { statusOn, statusesOn } from './status-on.ts';
import { nextChangeDay, timeline, upcomingChanges } from './timeline.ts';

const A = '9.900001';
const B = '9.900002';
const C = '9.900003';
const baseline = '2026-01-01';
const listed = [makeProcedure(A, baseline), makeProcedure(B, null), makeProcedure(C, null)];
const words = (decisions: Parameters<typeof indexProcedures>[1], code: string, days: readonly string[]) => {
  const index = indexProcedures(listed, decisions);
  return days.map((day) => statusOn(code, day, index).status);
};

describe('P1 status follows from rows in effect', () => {
  it.each([
    ['amended', 'amended'],
    ['standardized', 'standardized'],
    ['abolished', 'abolished'],
    ['replaced', 'replaced'],
  ] as const)('P1 a row "%s" works from its day on, not before', (kind, status) => {
    const decision = makeDecision('d', '2026-03-01', [{ kind, procedureCode: A, successors: [] }]);
    expect(words([decision], A, ['2026-02-28', '2026-03-01', '2030-01-01'])).toEqual(['listed', status, status]);
  });

  it('P1 a row follows its own date, else the decision’s, else the day of signing', () => {
    const own = makeDecision('d', '2026-03-01', [{ kind: 'amended', procedureCode: A, effectiveDate: '2026-05-01' }], {
      effectiveDate: '2026-04-01',
    });
    const whole = makeDecision('d', '2026-03-01', [{ kind: 'amended', procedureCode: A }], {
      effectiveDate: '2026-04-01',
    });
    const signing = makeDecision('d', '2026-03-01', [{ kind: 'amended', procedureCode: A }]);
    const days = ['2026-03-01', '2026-04-01', '2026-05-01'];
    expect(words([own], A, days)).toEqual(['listed', 'listed', 'amended']);
    expect(words([whole], A, days)).toEqual(['listed', 'amended', 'amended']);
    expect(words([signing], A, days)).toEqual(['amended', 'amended', 'amended']);
  });

  it('P1 of two rows the later effect counts, of one effect the later signature', () => {
    const early = makeDecision('z', '2026-02-01', [{ kind: 'abolished', procedureCode: A }], {
      effectiveDate: '2026-06-01',
    });
    const late = makeDecision('a', '2026-03-01', [{ kind: 'amended', procedureCode: A }], {
      effectiveDate: '2026-04-01',
    });
    const sameEffect = makeDecision('b', '2026-05-01', [{ kind: 'amended', procedureCode: A }], {
      effectiveDate: '2026-06-01',
    });
    expect(words([early, late], A, ['2026-04-01', '2026-06-01'])).toEqual(['amended', 'abolished']);
    expect(words([sameEffect, early, late], A, ['2026-06-01'])).toEqual(['amended']);
  });

  it('P1 a replaced row brings its successor in, unless that is in force already', () => {
    const decision = makeDecision('d', '2026-03-01', [{ kind: 'replaced', procedureCode: A, successors: [B] }]);
    expect(words([decision], B, ['2026-02-28', '2026-03-01'])).toEqual(['upcoming', 'new']);
    const amendedBefore = makeDecision('c', '2026-02-01', [{ kind: 'amended', procedureCode: B }]);
    expect(words([decision, amendedBefore], B, ['2026-03-01'])).toEqual(['amended']);
  });

  it('P1 a new row with predecessors replaces them, unless they have a row of their own', () => {
    const implied = makeDecision('d', '2026-03-01', [{ kind: 'new', procedureCode: B, predecessors: [A] }]);
    const index = indexProcedures(listed, [implied]);
    expect(statusOn(A, '2026-03-01', index)).toMatchObject({ status: 'replaced', successors: [B] });
    const stated = makeDecision('d', '2026-03-01', [
      { kind: 'new', procedureCode: B, predecessors: [A] },
      { kind: 'abolished', procedureCode: A },
    ]);
    expect(words([stated], A, ['2026-03-01'])).toEqual(['abolished']);
  });

  it('P1 new again after abolition', () => {
    const decisions = [
      makeDecision('a', '2026-02-01', [{ kind: 'abolished', procedureCode: A }]),
      makeDecision('b', '2026-03-01', [{ kind: 'new', procedureCode: A }]),
    ];
    expect(words(decisions, A, ['2026-01-31', '2026-02-01', '2026-03-01'])).toEqual(['listed', 'abolished', 'new']);
  });
});

describe('P1 decisions about decisions', () => {
  const abolition = makeDecision('a', '2026-02-01', [
    { kind: 'abolished', procedureCode: A },
    { kind: 'new', procedureCode: B },
  ]);
  const act = (
    key: string,
    issued: string,
    target: string,
    kind: 'replaces' | 'annuls' | 'corrects',
    itemId?: string,
  ) =>
    makeDecision(key, issued, [], {
      acts: [{ kind, decisionKey: target, itemId: itemId ?? null, effectiveDate: null }],
    });
  const days = ['2026-02-15', '2026-03-01', '2026-04-01'];

  it.each(['replaces', 'annuls'] as const)('P1 a decision that %s another ends its rows from then on', (kind) => {
    expect(words([abolition, act('b', '2026-03-01', 'a', kind)], A, days)).toEqual(['abolished', 'listed', 'listed']);
    expect(words([abolition, act('b', '2026-03-01', 'a', kind)], B, days)).toEqual(['new', 'annulled', 'annulled']);
  });

  it('P1 an act on one row leaves the others', () => {
    const decisions = [abolition, act('b', '2026-03-01', 'a', 'annuls', 'a-1')];
    expect(words(decisions, A, days)).toEqual(['abolished', 'listed', 'listed']);
    expect(words(decisions, B, days)).toEqual(['new', 'new', 'new']);
  });

  it('P1 annulling the annulment brings the rows back', () => {
    const decisions = [abolition, act('b', '2026-03-01', 'a', 'annuls'), act('c', '2026-04-01', 'b', 'annuls')];
    expect(words(decisions, A, days)).toEqual(['abolished', 'listed', 'abolished']);
    expect(words(decisions, B, days)).toEqual(['new', 'annulled', 'new']);
  });

  it('P1 a correction of words changes no status', () => {
    expect(words([abolition, act('b', '2026-03-01', 'a', 'corrects', 'a-1')], A, days)).toEqual([
      'abolished',
      'abolished',
      'abolished',
    ]);
  });

  it('P1 a correction that states the row anew takes its place: here the wrong date of effect', () => {
    const wrong = makeDecision('a', '2026-02-01', [
      { kind: 'abolished', procedureCode: A, effectiveDate: '2026-03-01' },
    ]);
    const correction = makeDecision(
      'b',
      '2026-02-10',
      [{ kind: 'abolished', procedureCode: A, effectiveDate: '2026-04-01' }],
      { acts: [{ kind: 'corrects', decisionKey: 'a', itemId: 'a-1', effectiveDate: null }] },
    );
    expect(words([wrong, correction], A, days)).toEqual(['listed', 'listed', 'abolished']);
  });

  it('P4 acts in a circle mean nothing', () => {
    const first = act('b', '2026-03-01', 'c', 'annuls');
    const second = act('c', '2026-03-01', 'b', 'annuls');
    expect(words([abolition, first, second], A, days)).toEqual(['abolished', 'abolished', 'abolished']);
  });
});

describe('P3 baseline', () => {
  it('P3 before its day nothing is known, from it on the procedure is listed', () => {
    const index = indexProcedures(listed, []);
    expect(statusOn(A, '2025-12-31', index)).toEqual({ status: 'unknown_before_baseline', baseline });
    expect(statusOn(A, '2026-01-01', index)).toEqual({ status: 'listed', since: baseline });
  });

  it('P3 a decision of before the baseline is a proof and outlives it', () => {
    const decision = makeDecision('d', '2025-06-01', [{ kind: 'amended', procedureCode: A }]);
    expect(words([decision], A, ['2025-05-31', '2025-06-01', '2026-01-01'])).toEqual([
      'unknown_before_baseline',
      'amended',
      'amended',
    ]);
  });

  it('P3 a decision that is not entered completely takes no part', () => {
    const decision = makeDecision('d', '2026-03-01', [{ kind: 'abolished', procedureCode: A }], { isComplete: false });
    expect(words([decision], A, ['2026-03-01'])).toEqual(['listed']);
  });

  it('P3 a code that nothing names has no status', () => {
    expect(words([], '9.999999', ['2026-03-01'])).toEqual(['unknown_before_baseline']);
  });
});

describe('P5 any day', () => {
  const future = makeDecision(
    'd',
    '2026-03-01',
    [
      { kind: 'replaced', procedureCode: A, successors: [B] },
      { kind: 'new', procedureCode: B, predecessors: [A] },
    ],
    { effectiveDate: '2026-07-01' },
  );

  it('P5 what comes is named with its day, and switches by itself', () => {
    const index = indexProcedures(listed, [future]);
    expect(upcomingChanges(A, '2026-03-02', index)).toMatchObject([
      { from: '2026-07-01', state: { status: 'replaced' } },
    ]);
    expect(statusOn(B, '2026-03-02', index)).toMatchObject({ status: 'upcoming', since: '2026-07-01' });
    expect(statusOn(B, '2026-07-01', index)).toMatchObject({ status: 'new', since: '2026-07-01' });
    expect(upcomingChanges(A, '2026-07-01', index)).toEqual([]);
  });

  it('P5 the next day on which anything changes', () => {
    const index = indexProcedures(listed, [future]);
    expect(nextChangeDay('2025-06-01', index)).toBe('2026-01-01');
    expect(nextChangeDay('2026-01-01', index)).toBe('2026-07-01');
    expect(nextChangeDay('2026-07-01', index)).toBeNull();
  });

  it('P5 the timeline covers every day without a gap', () => {
    expect(
      timeline(A, indexProcedures(listed, [future])).map(({ from, until, state }) => [from, until, state.status]),
    ).toEqual([
      [null, '2026-01-01', 'unknown_before_baseline'],
      ['2026-01-01', '2026-07-01', 'listed'],
      ['2026-07-01', null, 'replaced'],
    ]);
  });

  it('P5 all procedures of a day have exactly one status each', () => {
    expect(
      Array.from(statusesOn('2026-03-02', indexProcedures(listed, [future])), ([code, { status }]) => [code, status]),
    ).toEqual([
      [A, 'listed'],
      [B, 'upcoming'],
      [C, 'unknown_before_baseline'],
    ]);
  });
});
