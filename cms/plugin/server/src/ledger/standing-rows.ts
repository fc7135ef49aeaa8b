import type { LedgerRow } from './ledger-row.ts';

type Said = Pick<LedgerRow, 'event' | 'origin'>;

/**
 * The rows of one document without the dates that were entered from evidence and taken back: each withdrawal takes back
 * the latest such row that still stood before it. The chain keeps saying all of it; the count reads what stands.
 */
export function standingRows<Row extends Said>(rows: readonly Row[]): Row[] {
  const standing: Row[] = [];
  for (const row of rows) {
    if (row.event !== 'attestation_withdrawn') {
      standing.push(row);
      continue;
    }
    const taken = standing.findLastIndex(({ origin }) => origin === 'attested');
    if (taken !== -1) standing.splice(taken, 1);
  }
  return standing;
}
