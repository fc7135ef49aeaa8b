import type { CivilDate } from '../../contract/primitives.ts';
import type { Decision, Procedure } from '../../contract/types/procedure.ts';
import { type IncomingAct, incomingActs } from './act-graph.ts';
import { type DaySpan, spansFrom, subtractSpans } from './day-spans.ts';
import { actTakesOut, partEffect } from './decision-effect.ts';
import { type ProcedureRow, compareRows, rowsOfItem } from './procedure-row.ts';
import { type Period, periodsOf } from './periods-of.ts';

/** Everything that questions about procedures are answered from. Built once for all questions. */
export interface ProcedureIndex {
  readonly procedures: ReadonlyMap<string, Procedure>;
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Rows by procedure code, in the order in which they apply; also rows that take no part. */
  readonly rows: ReadonlyMap<string, readonly ProcedureRow[]>;
  /** Rows of kind `replaced` by the code of each successor that they name. */
  readonly replacedBy: ReadonlyMap<string, readonly ProcedureRow[]>;
  /** Periods by procedure code: they follow each other without a gap and cover every day. */
  readonly periods: ReadonlyMap<string, readonly Period[]>;
  readonly incoming: ReadonlyMap<string, readonly IncomingAct[]>;
  /** Days on which a decision as a whole is not taken out by another one, by decision key. */
  readonly standing: ReadonlyMap<string, readonly DaySpan[]>;
}

const ALWAYS: readonly DaySpan[] = [{ from: '0000-01-01', until: null }];

/** Days on which each decision stands. Recursion ends, because acts in a cycle are left out beforehand. */
function standingOf(
  decisions: ReadonlyMap<string, Decision>,
  incoming: ReadonlyMap<string, readonly IncomingAct[]>,
): Map<string, readonly DaySpan[]> {
  const standing = new Map<string, readonly DaySpan[]>();
  const find = (key: string): readonly DaySpan[] => {
    const known = standing.get(key);
    if (known !== undefined) return known;
    const cuts = (incoming.get(key) ?? [])
      .filter(({ act }) => act.itemId === null && act.kind !== 'corrects')
      .flatMap(({ actor, act }) => spansFrom(find(actor.key), partEffect(act, actor)));
    const spans = subtractSpans(ALWAYS, cuts);
    standing.set(key, spans);
    return spans;
  };
  for (const key of decisions.keys()) find(key);
  return standing;
}

function rowsByCode(
  decisions: ReadonlyMap<string, Decision>,
  incoming: ReadonlyMap<string, readonly IncomingAct[]>,
  standing: ReadonlyMap<string, readonly DaySpan[]>,
): Map<string, ProcedureRow[]> {
  const byCode = new Map<string, ProcedureRow[]>();
  for (const decision of decisions.values()) {
    const ownCodes = new Set(decision.items.map((item) => item.procedureCode));
    const acts = incoming.get(decision.key) ?? [];
    const stands = standing.get(decision.key) ?? ALWAYS;
    for (const item of decision.items) {
      const effectiveDate = partEffect(item, decision);
      const cuts = acts
        .filter(
          ({ actor, act }) =>
            (act.itemId === item.id || (act.itemId === null && act.kind === 'corrects')) &&
            actTakesOut(act, actor, item),
        )
        .flatMap(({ actor, act }) => spansFrom(standing.get(actor.key) ?? ALWAYS, partEffect(act, actor)));
      const spans = spansFrom(subtractSpans(stands, cuts), effectiveDate);
      for (const draft of rowsOfItem(item, decision, effectiveDate, ownCodes)) {
        const list = byCode.get(draft.procedureCode);
        if (list === undefined) byCode.set(draft.procedureCode, [{ ...draft, spans }]);
        else list.push({ ...draft, spans });
      }
    }
  }
  for (const rows of byCode.values()) rows.sort(compareRows);
  return byCode;
}

function rowsBySuccessor(rows: ReadonlyMap<string, readonly ProcedureRow[]>): Map<string, ProcedureRow[]> {
  const bySuccessor = new Map<string, ProcedureRow[]>();
  for (const row of Array.from(rows.values()).flat()) {
    if (row.kind !== 'replaced') continue;
    for (const successor of row.successors) {
      const list = bySuccessor.get(successor);
      if (list === undefined) bySuccessor.set(successor, [row]);
      else list.push(row);
    }
  }
  return bySuccessor;
}

/**
 * Builds the index of all procedures and decisions. The order in which they are given never matters.
 * Total: data that the rules of entry would refuse (a cycle, an unknown code) still gets one status a day.
 */
export function indexProcedures(procedures: Iterable<Procedure>, decisions: Iterable<Decision>): ProcedureIndex {
  const procedureMap = new Map(Array.from(procedures, (procedure) => [procedure.code, procedure] as const));
  const decisionMap = new Map(Array.from(decisions, (decision) => [decision.key, decision] as const));
  const incoming = incomingActs(decisionMap);
  const standing = standingOf(decisionMap, incoming);
  const rows = rowsByCode(decisionMap, incoming, standing);
  const periods = new Map<string, readonly Period[]>();
  for (const code of new Set([...procedureMap.keys(), ...rows.keys()])) {
    const baseline: CivilDate | null = procedureMap.get(code)?.baseline?.asOf ?? null;
    periods.set(
      code,
      periodsOf(
        (rows.get(code) ?? []).filter((row) => row.isCounted),
        baseline,
      ),
    );
  }
  return {
    procedures: procedureMap,
    decisions: decisionMap,
    rows,
    replacedBy: rowsBySuccessor(rows),
    periods,
    incoming,
    standing,
  };
}
