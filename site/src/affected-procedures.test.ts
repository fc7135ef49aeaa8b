import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision, Procedure } from '@cchc/shared/contract';
import { affectedProcedures } from './affected-procedures.ts';
import type { SiteData } from './data/open-site.ts';
import { decisionItemOf, decisionOf, documentOf, procedureOf, unitOf, versionOf } from './views/example-items.ts';
import { changeDays } from './views/procedure-history.ts';
import { procedureView } from './views/procedure-page.ts';
import { siteOf } from './views/site-of.ts';

const codeOf = (number: number): string => `9.90000${String(number)}`;
const baseline = { asOf: '2026-01-01', sourceName: 'Danh mục mẫu', sourceUrl: null };

/** Everything that the own pages of a procedure say. */
const shownOf = (procedure: Procedure, site: SiteData): string =>
  JSON.stringify(
    [site.asOf, ...changeDays(procedure, site)]
      .map((day) => ({ ...procedureView(procedure, day, site), day }))
      .map((view, place) => (place === 0 ? { ...view, day: '' } : view)),
  );

const dayOf = (number: number): string => `2026-0${String(1 + (number % 5))}-1${String(number % 9)}`;

const procedure = fc.record({ name: fc.nat(3), related: fc.nat(5), version: fc.nat(40), isListed: fc.boolean() });
const decision = fc.record({
  kind: fc.constantFrom('new', 'amended', 'replaced', 'abolished', 'standardized'),
  code: fc.nat(5),
  other: fc.nat(5),
  issued: fc.nat(40),
  act: fc.option(fc.tuple(fc.nat(3), fc.constantFrom('replaces', 'annuls', 'corrects'))),
});

type ProcedureSeed = typeof procedure extends fc.Arbitrary<infer Seed> ? Seed : never;
type DecisionSeed = typeof decision extends fc.Arbitrary<infer Seed> ? Seed : never;

const procedureFrom = (seed: ProcedureSeed, place: number): Procedure =>
  procedureOf(codeOf(place), {
    baseline: seed.isListed ? baseline : null,
    versions: [
      versionOf('2026-01-01', { name: `Tên ${String(seed.name)}`, relatedCodes: [codeOf(seed.related)] }),
      versionOf(dayOf(seed.version), { name: `Tên sau ${String(seed.name)}` }, { decisionKey: 'qd-0', itemId: 'dong' }),
    ],
  });
const decisionFrom = (seed: DecisionSeed, place: number): Decision =>
  decisionOf(`qd-${String(place)}`, dayOf(seed.issued), {
    items: [
      decisionItemOf(seed.kind, codeOf(seed.code), {
        id: 'dong',
        successors: seed.kind === 'replaced' ? [codeOf(seed.other)] : [],
      }),
    ],
    acts:
      seed.act === null
        ? []
        : [{ kind: seed.act[1], decisionKey: `qd-${String(seed.act[0])}`, itemId: null, effectiveDate: null }],
  });

const state = fc.record({
  procedures: fc.array(procedure, { minLength: 6, maxLength: 6 }),
  decisions: fc.array(decision, { minLength: 4, maxLength: 4 }),
});

describe('procedures whose own pages may read otherwise', () => {
  test('law: whatever was edited and whatever day has come, no page that reads otherwise is left out', () => {
    fc.assert(
      fc.property(
        state,
        fc.record({ place: fc.nat(9), procedure, decision, isGone: fc.boolean() }),
        fc.nat(44),
        fc.nat(44),
        ({ procedures, decisions }, edit, first, last) => {
          const all = { procedure: procedures.map(procedureFrom), decision: decisions.map(decisionFrom) };
          const edited =
            edit.place < 6
              ? {
                  ...all,
                  procedure: edit.isGone
                    ? all.procedure.toSpliced(edit.place, 1)
                    : all.procedure.with(edit.place, procedureFrom(edit.procedure, edit.place)),
                }
              : {
                  ...all,
                  decision: edit.isGone
                    ? all.decision.toSpliced(edit.place - 6, 1)
                    : all.decision.with(edit.place - 6, decisionFrom(edit.decision, edit.place - 6)),
                };
          const before = siteOf(all, dayOf(first));
          const after = siteOf(edited, dayOf(last));
          const found = affectedProcedures(before, after);
          const missed = after.procedures.filter((one) => {
            const old = before.procedureByCode.get(one.code);
            return old !== undefined && shownOf(old, before) !== shownOf(one, after) && !found.has(one.code);
          });
          expect(missed.map(({ code }) => code)).toEqual([]);
        },
      ),
      { numRuns: 400, seed: 20_260_320 },
    );
  });

  const calm = { procedure: [0, 1, 2].map((place) => procedureOf(codeOf(place), { baseline })) };

  test('nothing on a day on which nothing begins or ends', () => {
    expect([...affectedProcedures(siteOf(calm, '2026-02-01'), siteOf(calm, '2026-02-02'))]).toEqual([]);
  });

  test('one that was edited, and those that name it, leave the others alone', () => {
    const naming = procedureOf(codeOf(2), {
      baseline,
      versions: [versionOf('2026-01-01', { relatedCodes: [codeOf(0)] })],
    });
    const before = { procedure: [...calm.procedure.slice(0, 2), naming] };
    const after = { procedure: before.procedure.with(0, procedureOf(codeOf(0), { baseline, aliases: ['cu'] })) };
    const found = affectedProcedures(siteOf(before, '2026-02-01'), siteOf(after, '2026-02-01'));
    expect([...found].sort()).toEqual([codeOf(0), codeOf(2)]);
  });

  test.each([
    ['unit', { unit: [unitOf('A')] }],
    ['document', { document: [documentOf('kh-12')] }],
  ])('all when a %s came, for any page may name it', (_, added) => {
    const found = affectedProcedures(siteOf(calm, '2026-02-01'), siteOf({ ...calm, ...added }, '2026-02-01'));
    expect(found.size).toBe(3);
  });
});
