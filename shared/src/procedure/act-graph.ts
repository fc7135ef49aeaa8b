import type { Decision } from '../../contract/types/procedure.ts';

export interface IncomingAct {
  readonly actor: Decision;
  readonly act: Decision['acts'][number];
}

/** Keys of the decisions that can be reached from `start` by following acts, without `start` unless a cycle returns to it. */
function reachable(start: Decision, decisions: ReadonlyMap<string, Decision>): Set<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    for (const act of current.acts) {
      if (reached.has(act.decisionKey)) continue;
      reached.add(act.decisionKey);
      const next = decisions.get(act.decisionKey);
      if (next !== undefined) open.push(next);
    }
  }
  return reached;
}

/** Whether a decision acts, directly or through others, on itself. Such acts are refused on entry and mean nothing. */
export const isInActCycle = (decision: Decision, decisions: ReadonlyMap<string, Decision>): boolean =>
  decision.acts.length > 0 && reachable(decision, decisions).has(decision.key);

/** Acts by the decision that they are done to. Acts of incomplete decisions (P3) and acts in a cycle (P4) are left out. */
export function incomingActs(decisions: ReadonlyMap<string, Decision>): ReadonlyMap<string, readonly IncomingAct[]> {
  const incoming = new Map<string, IncomingAct[]>();
  for (const actor of decisions.values()) {
    if (!actor.isComplete || isInActCycle(actor, decisions)) continue;
    for (const act of actor.acts) {
      const list = incoming.get(act.decisionKey);
      if (list === undefined) incoming.set(act.decisionKey, [{ actor, act }]);
      else list.push({ actor, act });
    }
  }
  return incoming;
}
