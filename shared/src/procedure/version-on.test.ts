import { describe, expect, it } from 'vitest';
import { makeContent, makeDecision, makeProcedure } from './builders.ts';
import { indexProcedures } from './index-procedures.ts';
import { versionChanges, versionOn } from './version-on.ts';

const code = '9.900001';
const procedure = makeProcedure(code, '2026-01-01', {
  versions: [
    { id: 'v2', validFrom: '2026-03-01', decisionKey: 'a', itemId: 'a-1', content: makeContent({ name: 'Sửa lần 1' }) },
    { id: 'v3', validFrom: '2026-05-01', decisionKey: 'b', itemId: 'b-1', content: makeContent({ name: 'Sửa lần 2' }) },
    { id: 'v1', validFrom: '2026-01-01', decisionKey: null, itemId: null, content: makeContent({ name: 'Gốc' }) },
  ],
});
const a = makeDecision('a', '2026-03-01', [{ kind: 'amended', procedureCode: code }]);
const b = makeDecision('b', '2026-05-01', [{ kind: 'amended', procedureCode: code }]);
const nameOn = (day: string, decisions = [a, b]): string | undefined =>
  versionOn(procedure, day, indexProcedures([procedure], decisions))?.content.name;

describe('P2 content is dated', () => {
  it.each([
    ['2025-12-31', undefined, 'before the first version there is none'],
    ['2026-01-01', 'Gốc', 'the day itself counts'],
    ['2026-02-28', 'Gốc', 'the last day before the change'],
    ['2026-03-01', 'Sửa lần 1', 'the change'],
    ['2026-04-30', 'Sửa lần 1', 'until the next'],
    ['2030-01-01', 'Sửa lần 2', 'the latest stays'],
  ])('P2 on %s: %s (%s)', (...[day, name]) => {
    expect(nameOn(day)).toBe(name);
  });

  it('P2 a version falls away while its row is annulled', () => {
    const annulment = makeDecision('c', '2026-06-01', [], {
      acts: [{ kind: 'annuls', decisionKey: 'b', itemId: 'b-1', effectiveDate: null }],
    });
    expect(nameOn('2026-05-31', [a, b, annulment])).toBe('Sửa lần 2');
    expect(nameOn('2026-06-01', [a, b, annulment])).toBe('Sửa lần 1');
  });

  it('P2 every change of content is known with what was before, also the return of an earlier text', () => {
    const annulment = makeDecision('c', '2026-06-01', [], {
      acts: [{ kind: 'annuls', decisionKey: 'b', itemId: 'b-1', effectiveDate: null }],
    });
    const changes = versionChanges(procedure, indexProcedures([procedure], [a, b, annulment]));
    expect(changes.map(({ day, before, after }) => [day, before?.id ?? null, after?.id ?? null])).toEqual([
      ['2026-01-01', null, 'v1'],
      ['2026-03-01', 'v1', 'v2'],
      ['2026-05-01', 'v2', 'v3'],
      ['2026-06-01', 'v3', 'v2'],
    ]);
  });

  it('P2 what a row of a decision wrote goes when the decision is taken down', () => {
    expect(nameOn('2026-03-01', [])).toBe('Gốc');
    expect(nameOn('2026-05-01', [a])).toBe('Sửa lần 1');
  });

  it('P2 a baseline that names a decision without a record goes by its date alone', () => {
    const named = { id: 'v1', validFrom: '2026-01-01', decisionKey: 'cu', itemId: null, content: makeContent({}) };
    const listed = makeProcedure(code, '2026-01-01', { versions: [named] });
    expect(versionOn(listed, '2026-01-01', indexProcedures([listed], []))?.id).toBe('v1');
  });

  it('P2 of one date a decision’s version is later than the baseline’s', () => {
    const sameDay = makeProcedure(code, '2026-01-01', {
      versions: [
        {
          id: 'a',
          validFrom: '2026-01-01',
          decisionKey: 'a',
          itemId: 'a-1',
          content: makeContent({ name: 'Quyết định' }),
        },
        { id: 'z', validFrom: '2026-01-01', decisionKey: null, itemId: null, content: makeContent({ name: 'Gốc' }) },
      ],
    });
    const early = makeDecision('a', '2026-01-01', [{ kind: 'amended', procedureCode: code }]);
    expect(versionOn(sameDay, '2026-01-01', indexProcedures([sameDay], [early]))?.id).toBe('a');
  });

  describe('P2 the text follows the row that gives the status', () => {
    const withVersions = (...written: readonly (readonly [decisionKey: string, name: string])[]) =>
      makeProcedure(code, '2026-01-01', {
        versions: [
          { id: 'v1', validFrom: '2026-01-01', decisionKey: null, itemId: null, content: makeContent({ name: 'Gốc' }) },
          ...written.map(([decisionKey, name]) => ({
            ...{ id: `${code}@${decisionKey}`, validFrom: '2026-03-01', decisionKey, itemId: `${decisionKey}-1` },
            content: makeContent({ name }),
          })),
        ],
      });
    const amended = { kind: 'amended', procedureCode: code, effectiveDate: '2026-03-01' } as const;
    const textOf = (known: ReturnType<typeof withVersions>, ...decisions: Parameters<typeof indexProcedures>[1][]) =>
      versionOn(
        known,
        '2026-03-01',
        indexProcedures(
          [known],
          decisions.flatMap((each) => [...each]),
        ),
      )?.content.name;

    it('P2 of two decisions with one day of effect the one signed later', () => {
      const known = withVersions(['z', 'Ký trước'], ['a', 'Ký sau']);
      const [first, second] = [makeDecision('z', '2026-02-01', [amended]), makeDecision('a', '2026-02-20', [amended])];
      expect(textOf(known, [first, second])).toBe('Ký sau');
      expect(textOf(known, [second, first])).toBe('Ký sau');
    });

    it('P3 what a decision wrote that is not entered completely is not in force', () => {
      const incomplete = makeDecision('z', '2026-02-01', [amended], { isComplete: false });
      expect(textOf(withVersions(['z', 'Chưa đủ']), [incomplete])).toBe('Gốc');
    });

    it.each([
      ['left the list', { ...amended, procedureCode: '9.900002' }],
      ['became an abolition', { ...amended, kind: 'abolished' }],
    ] as const)('P2 what a row wrote goes when the row %s', (_, item) => {
      expect(textOf(withVersions(['z', 'Nhầm']), [makeDecision('z', '2026-02-01', [item])])).toBe('Gốc');
    });
  });
});
