import { describe, expect, it } from 'vitest';
import { makeDecision, makeProcedure } from './builders.ts';
import { actsAgainst, actsAgainstRows, decisionOn } from './decision-standing.ts';
import { indexProcedures } from './index-procedures.ts';
import { predecessorsOf, successorsInForce, successorsOf } from './successors-of.ts';

const old = makeDecision('old', '2026-02-01', [{ kind: 'amended', procedureCode: '9.900001' }], {
  effectiveDate: '2026-02-15',
});
const acting = (kind: 'replaces' | 'annuls' | 'corrects', itemId: string | null = null) =>
  makeDecision('late', '2026-03-01', [], { acts: [{ kind, decisionKey: 'old', itemId, effectiveDate: '2026-03-10' }] });

describe('decisionOn', () => {
  it.each([
    ['2026-02-14', { standing: 'upcoming', from: '2026-02-15' }],
    ['2026-02-15', { standing: 'in_effect', since: '2026-02-15' }],
    ['2026-03-09', { standing: 'in_effect', since: '2026-02-15' }],
    ['2026-03-10', { standing: 'replaced', since: '2026-03-10', by: 'late' }],
  ])('P1 on %s it is %j', (day, standing) => {
    expect(decisionOn('old', day, indexProcedures([], [old, acting('replaces')]))).toEqual(standing);
  });

  it('P1 annulled is not replaced; a correction, or an act on one row, ends nothing', () => {
    const on = (late: ReturnType<typeof acting>) => decisionOn('old', '2026-04-01', indexProcedures([], [old, late]));
    expect(on(acting('annuls'))).toMatchObject({ standing: 'annulled' });
    expect(on(acting('corrects'))).toMatchObject({ standing: 'in_effect' });
    expect(on(acting('annuls', 'old-1'))).toMatchObject({ standing: 'in_effect' });
  });

  it('an unknown key has no standing', () => {
    expect(decisionOn('nowhere', '2026-04-01', indexProcedures([], []))).toBeNull();
  });
});

describe('actsAgainst', () => {
  it('P1 names also what is still to come', () => {
    const index = indexProcedures([], [old, acting('corrects', 'old-1')]);
    const act = { kind: 'corrects', decisionKey: 'late', itemId: 'old-1', effectiveDate: '2026-03-10' };
    expect(actsAgainst('old', '2026-03-09', index)).toEqual([{ ...act, isInEffect: false }]);
    expect(actsAgainst('old', '2026-03-10', index)).toEqual([{ ...act, isInEffect: true }]);
  });
});

describe('actsAgainstRows', () => {
  const procedures = [makeProcedure('9.900001', '2026-01-01'), makeProcedure('9.900002', '2026-01-01')];
  const of = (code: string, ...late: ReturnType<typeof acting>[]) =>
    actsAgainstRows(code, '2026-03-15', indexProcedures(procedures, [old, ...late]));
  const act = { decisionKey: 'late', against: 'old', effectiveDate: '2026-03-10' };

  it.each([
    ['a whole decision', acting('annuls'), [{ ...act, kind: 'annuls' }]],
    ['its row', acting('replaces', 'old-1'), [{ ...act, kind: 'replaces' }]],
    ['another row', acting('annuls', 'old-2'), []],
    ['a correction of words', acting('corrects'), []],
    ['a decision not entered completely', { ...acting('annuls'), isComplete: false }, []],
  ])('P1 an act on %s', (_, late, expected) => {
    expect(of('9.900001', late)).toEqual(expected);
    expect(of('9.900002', late)).toEqual([]);
  });

  it('P1 an act that is itself annulled is none', () => {
    const later = makeDecision('later', '2026-03-12', [], {
      acts: [{ kind: 'annuls', decisionKey: 'late', itemId: null, effectiveDate: null }],
    });
    expect(of('9.900001', acting('annuls'), later)).toEqual([]);
  });

  it('P1 an act to come is named before its day', () => {
    const index = indexProcedures(procedures, [old, acting('annuls')]);
    expect(actsAgainstRows('9.900001', '2026-03-01', index)).toEqual([{ ...act, kind: 'annuls' }]);
  });
});

describe('successors', () => {
  const codes = ['9.900001', '9.900002', '9.900003', '9.900004'] as const;
  const [a, b, c, d] = codes;
  const index = indexProcedures(
    codes.map((code) => makeProcedure(code, code === a ? '2026-01-01' : null)),
    [
      makeDecision('x', '2026-02-01', [{ kind: 'replaced', procedureCode: a, successors: [c, b] }]),
      makeDecision('y', '2026-03-01', [{ kind: 'new', procedureCode: d, predecessors: [b] }]),
      makeDecision('z', '2026-04-01', [{ kind: 'abolished', procedureCode: c }]),
    ],
  );

  it('P6 the direct ones, sorted, from the day of effect on', () => {
    expect(successorsOf(a, '2026-01-31', index)).toEqual([]);
    expect(successorsOf(a, '2026-02-01', index)).toEqual([b, c]);
    expect(successorsOf(b, '2026-03-01', index)).toEqual([d]);
  });

  it('P6 the chain ends at what is in force on the day', () => {
    expect(successorsInForce(a, '2026-02-01', index)).toEqual([b, c]);
    expect(successorsInForce(a, '2026-03-01', index)).toEqual([c, d]);
    expect(successorsInForce(a, '2026-04-01', index)).toEqual([d]);
  });

  it('P6 predecessors, whichever side of the replacement was written down', () => {
    expect(predecessorsOf(b, '2026-02-01', index)).toEqual([a]);
    expect(predecessorsOf(d, '2026-03-01', index)).toEqual([b]);
    expect(predecessorsOf(d, '2026-02-28', index)).toEqual([]);
  });
});
