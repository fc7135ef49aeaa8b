import type { WorkflowState } from './steps.ts';

/** Events that say whether the article is in its unit's hands or was given out of them. */
const givenOut = new Set(['submitted', 'resubmitted', 'accepted', 'published', 'republished']);
const takenBack = new Set(['unit_withdrawn', 'returned']);

/**
 * Whether an unpublished article is still in the hands of its unit: never sent, or taken back, or returned and not sent
 * again. `events` are those of the article, in order.
 */
export function isUnsent(state: WorkflowState, events: readonly string[]): boolean {
  if (state === 'returned') return true;
  if (state !== 'draft') return false;
  const last = events.findLast((event) => givenOut.has(event) || takenBack.has(event));
  return last === undefined || takenBack.has(last);
}
