import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../contract/types/procedure.ts';
import { makeDecision, makeProcedure } from './builders.ts';
import { checkDecision } from './check-decision.ts';
import { entryErrorCodes, signedDefectCodes } from './finding.ts';

const A = '9.900001';
const B = '9.900002';
const C = '9.900003';
const known = [makeProcedure(A, '2026-01-01'), makeProcedure(B, null), makeProcedure(C, '2026-01-01')];
const abolishedA = makeDecision('old', '2026-02-01', [{ kind: 'abolished', procedureCode: A }]);
const replacedCByB = makeDecision('swap', '2026-02-01', [{ kind: 'replaced', procedureCode: C, successors: [B] }]);
const annuls = (key: string, target: string) =>
  makeDecision(key, '2026-03-01', [], {
    acts: [{ kind: 'annuls', decisionKey: target, itemId: null, effectiveDate: null }],
  });

const errorsOf = (decision: Decision, others: readonly Decision[] = []): string[] =>
  checkDecision(decision, known, others).errors.map(({ code, path }) => `${code} ${path}`);

const one = (item: Parameters<typeof makeDecision>[2][number], over: Partial<Decision> = {}): Decision =>
  makeDecision('d', '2026-03-01', [item], over);

const refused: readonly (readonly [expected: string, decision: Decision, others: readonly Decision[], why: string])[] =
  [
    ['E_DATE_INVALID issuedDate', makeDecision('d', '2026-02-31', []), [], '31/02 is no day'],
    [
      'E_DATE_INVALID items.0.effectiveDate',
      one({ kind: 'amended', procedureCode: A, effectiveDate: '2026-02-31' }),
      [],
      'nor in a row',
    ],
    [
      'E_ITEM_ID_TWICE items.1.id',
      makeDecision('d', '2026-03-01', [
        { id: 'x', kind: 'amended', procedureCode: A },
        { id: 'x', kind: 'amended', procedureCode: C },
      ]),
      [],
      'rows are referred to by id',
    ],
    [
      'E_PROCEDURE_TWICE items.1.procedureCode',
      makeDecision('d', '2026-03-01', [
        { kind: 'amended', procedureCode: A },
        { kind: 'abolished', procedureCode: A },
      ]),
      [],
      'two rows about one procedure',
    ],
    [
      'E_PROCEDURE_UNKNOWN items.0.procedureCode',
      one({ kind: 'new', procedureCode: '9.999999' }),
      [],
      'no such procedure',
    ],
    ['E_SUCCESSOR_MISSING items.0.successors', one({ kind: 'replaced', procedureCode: A }), [], 'replaced by what?'],
    [
      'E_SUCCESSOR_UNKNOWN items.0.successors.0',
      one({ kind: 'replaced', procedureCode: A, successors: ['9.999999'] }),
      [],
      'no such successor',
    ],
    [
      'E_SUCCESSOR_SELF items.0.successors.0',
      one({ kind: 'replaced', procedureCode: A, successors: [A] }),
      [],
      'by itself',
    ],
    [
      'E_SUCCESSOR_CYCLE items.0.successors',
      one({ kind: 'replaced', procedureCode: B, successors: [C] }),
      [replacedCByB],
      'C was replaced by B',
    ],
    [
      'E_PREDECESSOR_UNKNOWN items.0.predecessors.0',
      one({ kind: 'new', procedureCode: B, predecessors: ['9.999999'] }),
      [],
      'no such predecessor',
    ],
    ['E_NEW_NOT_AFTER_ABOLITION items.0.kind', one({ kind: 'new', procedureCode: A }), [], 'it is listed'],
    [
      'E_NEW_NOT_AFTER_ABOLITION items.0.kind',
      one({ kind: 'new', procedureCode: C }),
      [replacedCByB],
      'it is replaced, not abolished',
    ],
    ['E_NOT_IN_FORCE items.0.kind', one({ kind: 'amended', procedureCode: A }), [abolishedA], 'it is abolished'],
    ['E_NOT_IN_FORCE items.0.kind', one({ kind: 'abolished', procedureCode: A }), [abolishedA], 'abolished twice'],
    [
      'E_LATER_ROW_CONFLICT items.0.kind',
      one({ kind: 'abolished', procedureCode: A, effectiveDate: '2026-02-01' }),
      [makeDecision('amends', '2026-01-20', [{ kind: 'amended', procedureCode: A, effectiveDate: '2026-03-01' }])],
      'abolished before an amendment that was entered earlier',
    ],
    [
      'E_LATER_ROW_CONFLICT items.0.kind',
      one({ kind: 'abolished', procedureCode: A, effectiveDate: '2026-03-01' }),
      [makeDecision('amends', '2026-01-20', [{ kind: 'amended', procedureCode: A, effectiveDate: '2026-03-01' }])],
      'abolished and amended on one day',
    ],
    [
      'E_LATER_ROW_CONFLICT items.0.predecessors.0',
      one({ kind: 'amended', procedureCode: B, predecessors: [A], effectiveDate: '2026-02-01' }),
      [makeDecision('amends', '2026-01-20', [{ kind: 'amended', procedureCode: A, effectiveDate: '2026-03-01' }])],
      'replaced, by its successor’s row, before an amendment that was entered earlier',
    ],
    [
      'E_LATER_ROW_CONFLICT acts.0',
      annuls('d', 'abolishes'),
      [
        makeDecision('abolishes', '2026-01-20', [{ kind: 'abolished', procedureCode: A }]),
        makeDecision('renews', '2026-04-01', [{ kind: 'new', procedureCode: A }]),
      ],
      'the abolition is annulled on which a later “new” stands',
    ],
    [
      'E_SUCCESSOR_CYCLE items.0.predecessors.0',
      one({ kind: 'amended', procedureCode: A, predecessors: [B], effectiveDate: '2026-02-01' }),
      [
        makeDecision('replaces', '2026-01-20', [
          { kind: 'replaced', procedureCode: A, successors: [B], effectiveDate: '2026-06-01' },
        ]),
      ],
      'a predecessor that is its successor',
    ],
    [
      'E_SUCCESSOR_NOT_IN_FORCE items.0.successors.0',
      one({ kind: 'replaced', procedureCode: A, successors: [C] }),
      [replacedCByB],
      'the successor was replaced itself',
    ],
    [
      'E_SUCCESSOR_NOT_IN_FORCE items.0.successors.0',
      one({ kind: 'replaced', procedureCode: C, successors: [A] }),
      [abolishedA],
      'the successor was abolished',
    ],
    ['E_ACT_TARGET_UNKNOWN acts.0.decisionKey', annuls('d', 'nowhere'), [], 'no such decision'],
    [
      'E_ACT_ITEM_UNKNOWN acts.0.itemId',
      makeDecision('d', '2026-03-01', [], {
        acts: [{ kind: 'annuls', decisionKey: 'old', itemId: 'nothing', effectiveDate: null }],
      }),
      [abolishedA],
      'no such row',
    ],
    ['E_ACT_CYCLE acts', annuls('d', 'e'), [annuls('e', 'd')], 'each annuls the other'],
  ];

describe('P4 errors of entry stop', () => {
  it.each(refused)('P4 %s (%#)', (expected, decision, others) => {
    expect(errorsOf(decision, others)).toContain(expected);
  });

  it('P4 every code of an error has a case here', () => {
    expect(new Set(refused.map(([expected]) => expected.split(' ')[0]))).toEqual(new Set(entryErrorCodes));
  });

  it('P4 of two decisions that do not fit together the second one is refused, whichever it is', () => {
    const row = fc.record({
      kind: fc.constantFrom('amended' as const, 'standardized' as const, 'abolished' as const),
      effectiveDate: fc.constantFrom('2026-02-01', '2026-02-02', '2026-03-01'),
      issuedDate: fc.constantFrom('2026-01-15', '2026-01-20'),
    });
    fc.assert(
      fc.property(row, row, (x, y) => {
        const [first, second] = [x, y].map(({ kind, effectiveDate, issuedDate }, index) =>
          makeDecision(`d${index}`, issuedDate, [{ kind, procedureCode: A, effectiveDate }]),
        );
        if (first === undefined || second === undefined) throw new TypeError('Two decisions.');
        expect(errorsOf(first, [second]).length === 0).toBe(errorsOf(second, [first]).length === 0);
      }),
    );
  });

  it('P4 a finding says where and what, in data', () => {
    const { errors } = checkDecision(one({ kind: 'amended', procedureCode: A }), known, [abolishedA]);
    expect(errors).toEqual([
      { code: 'E_NOT_IN_FORCE', path: 'items.0.kind', itemId: 'd-1', data: { code: A, status: 'abolished' } },
    ]);
  });
});

describe('P4 what is in order passes', () => {
  it.each([
    ['new for an unheard code', one({ kind: 'new', procedureCode: B }), []],
    ['new again after abolition', one({ kind: 'new', procedureCode: A }), [abolishedA]],
    ['abolition of something listed', one({ kind: 'abolished', procedureCode: A }), []],
    [
      'an earlier edition of itself does not count',
      one({ kind: 'new', procedureCode: B }),
      [one({ kind: 'new', procedureCode: B })],
    ],
    [
      'before the baseline existence is not judged',
      one({ kind: 'new', procedureCode: A, effectiveDate: '2025-05-01' }),
      [],
    ],
    [
      'amending what its own act brings back',
      one(
        { kind: 'amended', procedureCode: A },
        { acts: [{ kind: 'annuls', decisionKey: 'old', itemId: null, effectiveDate: null }] },
      ),
      [abolishedA],
    ],
    [
      'a correction that states a row anew',
      one(
        { kind: 'abolished', procedureCode: A },
        { acts: [{ kind: 'corrects', decisionKey: 'old', itemId: 'old-1', effectiveDate: null }] },
      ),
      [abolishedA],
    ],
    [
      'a successor that the same decision brings in',
      makeDecision('d', '2026-03-01', [
        { kind: 'replaced', procedureCode: A, successors: [B] },
        { kind: 'new', procedureCode: B, predecessors: [A] },
      ]),
      [],
    ],
  ])('P4 %s', (_why, decision, others) => {
    expect(errorsOf(decision, others)).toEqual([]);
  });
});

const flawed: readonly (readonly [expected: string, decision: Decision])[] = [
  ['D_COUNT_DIFFERS statedCounts.new', one({ kind: 'new', procedureCode: B }, { statedCounts: { new: 16 } })],
  [
    'D_COUNT_DIFFERS statedCounts.abolished',
    one({ kind: 'new', procedureCode: B }, { statedCounts: { new: 1, abolished: 13 } }),
  ],
  ['D_EFFECT_BEFORE_SIGNATURE effectiveDate', one({ kind: 'new', procedureCode: B }, { effectiveDate: '2026-02-28' })],
  [
    'D_EFFECT_BEFORE_SIGNATURE items.0.effectiveDate',
    one({ kind: 'new', procedureCode: B, effectiveDate: '2026-02-28' }),
  ],
  [
    'D_ABOLITION_WITHOUT_DOCUMENT items.0.legalDocument',
    one({ kind: 'abolished', procedureCode: A, legalDocument: ' ' }),
  ],
];

describe('P4 defects of the signed text are acknowledged', () => {
  it.each(flawed)('P4 %s', (expected, decision) => {
    const { errors, defects, unacknowledged } = checkDecision(decision, known, []);
    expect(errors).toEqual([]);
    expect(defects.map(({ code, path }) => `${code} ${path}`)).toEqual([expected]);
    expect(unacknowledged).toEqual(defects);
    const code = defects[0]?.code ?? '';
    const later = checkDecision({ ...decision, acknowledgedDefects: [code] }, known, []);
    expect(later.defects).toEqual(defects);
    expect(later.unacknowledged).toEqual([]);
  });

  it('P4 every code of a defect has a case here', () => {
    expect(new Set(flawed.map(([expected]) => expected.split(' ')[0]))).toEqual(new Set(signedDefectCodes));
  });

  it('P3 a list that is still being entered is not counted against its title', () => {
    const decision = one({ kind: 'new', procedureCode: B }, { statedCounts: { new: 16 }, isComplete: false });
    expect(checkDecision(decision, known, []).defects).toEqual([]);
  });
});

describe('P1 a later row that a decision takes away', () => {
  it('is named once where the decision gives both procedures a row', () => {
    const amends = makeDecision('amends', '2026-01-20', [
      { kind: 'amended', procedureCode: A, effectiveDate: '2026-04-01' },
    ]);
    const replaces = makeDecision('d', '2026-03-01', [
      { kind: 'replaced', procedureCode: A, successors: [B] },
      { kind: 'new', procedureCode: B, predecessors: [A] },
    ]);
    expect(errorsOf(replaces, [amends])).toEqual(['E_LATER_ROW_CONFLICT items.0.kind']);
  });
});
