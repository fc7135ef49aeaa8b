import { type LedgerRow, genesisHash, hashOfRow } from './ledger-row.ts';

export interface ChainFault {
  readonly seq: number;
  readonly code: 'E_LEDGER_GAP' | 'E_LEDGER_LINK' | 'E_LEDGER_HASH' | 'E_LEDGER_TIME' | 'E_LEDGER_REVISION';
  readonly message: string;
}

/** Walks the chain one row at a time, in the order of `seq`. Holds only the row before. */
export class ChainWalk {
  readonly faults: ChainFault[] = [];
  #seq = 0;
  #hash = genesisHash;
  #recordedAt = '';
  #revision = 0;

  get length(): number {
    return this.#seq;
  }

  get lastHash(): string {
    return this.#hash;
  }

  step(row: LedgerRow): void {
    const { hash, ...said } = row;
    if (row.seq !== this.#seq + 1) this.#fault(row, 'E_LEDGER_GAP', `Expected row ${this.#seq + 1}.`);
    if (row.prevHash !== this.#hash) this.#fault(row, 'E_LEDGER_LINK', 'The row does not follow the row before.');
    if (hashOfRow(said) !== hash) this.#fault(row, 'E_LEDGER_HASH', 'The row was changed after it was written.');
    if (row.recordedAt < this.#recordedAt) this.#fault(row, 'E_LEDGER_TIME', 'The row is older than the row before.');
    if (row.revision < this.#revision) this.#fault(row, 'E_LEDGER_REVISION', 'The revision runs backwards.');
    this.#seq = row.seq;
    this.#hash = hash;
    this.#recordedAt = row.recordedAt;
    this.#revision = row.revision;
  }

  #fault(row: LedgerRow, code: ChainFault['code'], message: string): void {
    this.faults.push({ seq: row.seq, code, message: `Ledger row ${row.seq}: ${message}` });
  }
}
