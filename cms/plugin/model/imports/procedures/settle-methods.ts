import type { StoredRecord } from '../build-plan.ts';
import type { RowReader } from '../read-rows.ts';
import type { Method } from './read-methods.ts';
import type { SubmissionChannel } from './words.ts';

interface ReadMethod {
  readonly row: RowReader;
  readonly method: Omit<Method, 'channel'> & { readonly channel: SubmissionChannel | null };
}

const heldMethods = (stored: StoredRecord | undefined): Method[] => {
  const methods = stored?.values['methods'];
  return Array.isArray(methods) ? (methods as Method[]) : [];
};

/**
 * The ways of submitting that a procedure will have. Annexes say how long and how much, but not through which channel:
 * then what is stored keeps its channels, and a procedure without any gets the one that every office has.
 */
export function settleMethods(read: readonly ReadMethod[], stored: StoredRecord | undefined): Method[] | null {
  if (read.length === 0) return null;
  const held = heldMethods(stored);
  const unnamed = read.find(({ method }) => method.channel === null);
  if (unnamed === undefined) {
    return read.map(({ method }) => ({ ...method, channel: method.channel ?? 'in_person' }));
  }
  const { processingTime, fee, note } = unnamed.method;
  if (held.length > 0) {
    return held.map((method) => ({
      ...method,
      processingTime: processingTime ?? method.processingTime,
      fee: fee ?? method.fee,
      note: note ?? method.note,
    }));
  }
  unnamed.row.report('channel_assumed', unnamed.row.has('processingTime') ? 'processingTime' : 'fee');
  return [{ channel: 'in_person', processingTime, fee, note }];
}
