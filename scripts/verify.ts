import { z } from 'zod';
import { askCms, withCms } from './cms-access/with-cms.ts';
import { CommandFailure, runCommand } from './failure.ts';
import { readSettings } from './settings.ts';

const verificationSchema = z.object({
  epoch: z.string(),
  revision: z.number(),
  ledgerRows: z.number(),
  ledgerHash: z.string(),
  items: z.number(),
  digest: z.string(),
  faults: z.array(
    z.object({ code: z.string(), message: z.string(), type: z.string().optional(), id: z.string().optional() }),
  ),
});

/** Walks the ledger chain and recomputes public items and digest. */
await runCommand(async () => {
  const result = await withCms(readSettings(), async (access) =>
    verificationSchema.parse(await (await askCms(access, '/api/cchc/verification')).json()),
  );
  const { ledgerRows, ledgerHash, items, revision, digest, faults } = result;
  console.log(`Ledger: ${ledgerRows} rows, last hash ${ledgerHash}`);
  console.log(`Public items: ${items} at revision ${revision}, digest ${digest}`);
  for (const fault of faults) {
    console.error(`${fault.code} ${fault.type ?? ''} ${fault.id ?? ''}: ${fault.message}`.replaceAll(/\s+/g, ' '));
  }
  const [first] = faults;
  if (first === undefined) {
    console.log('Everything fits.');
    return;
  }
  throw new CommandFailure(
    'contract',
    first.code,
    `${faults.length} faults were found; they stand above. Restore a backup from before, or have the changes outside the CMS explained.`,
    { type: first.type, id: first.id },
  );
});
