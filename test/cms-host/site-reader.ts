import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ItemType, type ItemValue, type Snapshot, isTombstone, parseSnapshot } from '@cchc/shared/contract';
import { z } from 'zod';
import type { HostProcess } from './host-process.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export const readToken = (dataDir: string): string => readFileSync(path.join(dataDir, 'site-token'), 'utf8').trim();

/** Asks the CMS as the publisher does. No connection is kept: between two questions the host may close it. */
export const askAsSite = (host: HostProcess, address: string, token = readToken(host.dataDir)): Promise<Response> =>
  fetch(`${host.url}${address}`, { headers: { authorization: `Bearer ${token}`, connection: 'close' } });

/** The full snapshot, judged by the contract. */
export async function readSnapshot(host: HostProcess): Promise<Snapshot> {
  return parseSnapshot(await (await askAsSite(host, '/api/cchc/snapshot')).json(), sha256);
}

/** Values of one type, in the order of the snapshot. */
export const valuesOf = <T extends ItemType>(snapshot: Snapshot, type: T): readonly ItemValue<T>[] =>
  snapshot.items.flatMap((item) => (!isTombstone(item) && item.type === type ? [item.value as ItemValue<T>] : []));

const faultsSchema = z.object({ faults: z.array(z.object({ code: z.string() }).loose()) });

/** What a walk over ledger and items finds wrong. */
export async function readFaults(host: HostProcess): Promise<readonly unknown[]> {
  return faultsSchema.parse(await (await askAsSite(host, '/api/cchc/verification')).json()).faults;
}
