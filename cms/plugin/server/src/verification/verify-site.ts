import { setDigest } from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import { type ChainFault, ChainWalk } from '../ledger/check-chain.ts';
import { isLedgerGuarded } from '../ledger/guard-ledger.ts';
import { ledgerRowSchema } from '../ledger/ledger-row.ts';
import { readRowsAfter } from '../ledger/ledger-store.ts';
import { sha256 } from '../ledger/sha256.ts';
import { type StoredItem, readItemsAfter } from '../public-items/item-store.ts';
import { presentSources } from '../public-items/present-sources.ts';
import { sources } from '../public-items/sources.ts';
import type { Transaction, TransactionScope } from '../repositories/database.ts';
import { readDocumentIds } from '../repositories/read-documents.ts';
import { type State, readState } from '../revision/state-store.ts';
import { checkClosings } from './check-closings.ts';
import { problemOf } from '../writing/refuse-faults.ts';

export interface VerificationFault {
  readonly code: string;
  readonly message: string;
  readonly type?: string;
  readonly id?: string;
}

export interface Verification {
  readonly epoch: string;
  readonly revision: number;
  readonly ledgerRows: number;
  readonly ledgerHash: string;
  readonly items: number;
  readonly digest: string;
  readonly faults: readonly VerificationFault[];
}

const slice = 1_000;

async function walkChain(trx: Transaction): Promise<{ walk: ChainWalk; faults: VerificationFault[] }> {
  const walk = new ChainWalk();
  const faults: VerificationFault[] = [];
  for (let seq = 0; ;) {
    const rows = await readRowsAfter(trx, seq, slice);
    if (rows.length === 0) break;
    for (const row of rows) {
      const parsed = ledgerRowSchema.safeParse(row);
      if (parsed.success) {
        walk.step(parsed.data);
        seq = parsed.data.seq;
      } else {
        seq += 1;
        faults.push({
          code: 'E_LEDGER_ROW',
          message: `A ledger row after ${seq - 1} cannot be read.`,
          id: String(seq),
        });
      }
    }
  }
  const fromWalk = walk.faults.map((fault: ChainFault) => ({
    code: fault.code,
    message: fault.message,
    id: String(fault.seq),
  }));
  return { walk, faults: [...faults, ...fromWalk] };
}

/** Presents every document anew and compares with what is stored. */
async function compareItems(
  strapi: Core.Strapi,
  trx: Transaction,
  state: State,
  stored: readonly StoredItem[],
): Promise<VerificationFault[]> {
  const faults: VerificationFault[] = [];
  const live = new Map<string, StoredItem>(
    stored.flatMap((item) => (item.digest === null ? [] : [[`${item.type}\0${item.key}`, item] as const])),
  );
  for (const item of live.values()) {
    if (sha256(item.value ?? '') !== item.digest) {
      faults.push({
        code: 'E_ITEM_DIGEST',
        message: 'The value was changed after it was presented.',
        type: item.type,
        id: item.key,
      });
    }
  }
  for (const source of sources) {
    const ids = await readDocumentIds(strapi.db, source.singular);
    const known = stored.filter((item) => item.sourceType === source.singular).map((item) => item.sourceId);
    const scope = { db: strapi.db, trx, isDemonstration: state.isDemonstration };
    const presented = await presentSources(scope, source, [...new Set([...ids, ...known])]);
    const faulty = new Set(presented.faults.map((fault) => fault.sourceId));
    for (const fault of presented.faults) {
      const { path, message } = problemOf(fault);
      faults.push({ code: 'E_CONTRACT', message: `${path}: ${message}`, type: fault.sourceType, id: fault.sourceId });
    }
    const wanted = new Set<string>();
    for (const item of presented.items) {
      const id = `${item.type}\0${item.key}`;
      wanted.add(id);
      if (live.get(id)?.digest !== item.digest) {
        faults.push({
          code: 'E_ITEM_STALE',
          message: 'The stored item differs from its document.',
          type: item.type,
          id: item.key,
        });
      }
    }
    for (const [id, item] of live) {
      if (item.sourceType !== source.singular || wanted.has(id) || faulty.has(item.sourceId)) continue;
      faults.push({
        code: 'E_ITEM_ORPHAN',
        message: 'The item is public, but its document is not.',
        type: item.type,
        id: item.key,
      });
    }
  }
  return faults;
}

/** Walks the whole chain, presents everything anew and computes the digest of the set. Writes nothing. */
export function verifySite(strapi: Core.Strapi): Promise<Verification> {
  const { db } = strapi;
  const verified = db.transaction(async ({ trx }: TransactionScope): Promise<Verification> => {
    const state = await readState(trx);
    const { walk, faults } = await walkChain(trx);
    const stored = await readItemsAfter(trx, -1);
    const live = stored.flatMap(({ type, key, digest }) => (digest === null ? [] : [{ type, key, digest }]));
    const late = stored.filter((item) => item.revision > state.revision);
    return {
      epoch: state.epoch,
      revision: state.revision,
      ledgerRows: walk.length,
      ledgerHash: walk.lastHash,
      items: live.length,
      digest: setDigest(live, sha256),
      faults: [
        ...faults,
        ...late.map(({ type, key }) => ({
          code: 'E_ITEM_REVISION',
          message: 'The item is newer than the state.',
          type,
          id: key,
        })),
        ...(await compareItems(strapi, trx, state, stored)),
        ...(await checkClosings(db, trx)),
      ],
    };
  });
  return verified
    .then((outcome) => outcome)
    .then(async (outcome) =>
      (await isLedgerGuarded(db))
        ? outcome
        : {
            ...outcome,
            faults: [
              ...outcome.faults,
              { code: 'E_LEDGER_UNGUARDED', message: 'The triggers of the ledger are gone.' },
            ],
          },
    );
}
