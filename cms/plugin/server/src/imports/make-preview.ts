import { createHash } from 'node:crypto';
import { canonicalJson } from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import { countPlan } from '../../../model/imports/build-plan.ts';
import type { ImportPlan, ImportPreview } from '../../../model/imports/plan.ts';
import type { FileTables } from '../../../model/imports/sheet.ts';
import type { TransactionScope } from '../repositories/database.ts';
import { readState } from '../revision/state-store.ts';
import type { ImportRequest } from './import-request.ts';
import { makePlan } from './make-plan.ts';

/** A request whose file has been read once. */
export interface ReadRequest extends ImportRequest {
  readonly tables: FileTables;
  readonly fileDigest: string;
}

/**
 * Same file, same choices, same database: the same digest. Any write that differs gives another one. Taken piece by
 * piece: as one text the writes of a large file would stand in memory once more.
 */
function digestOf({ kind, options, fileDigest }: ReadRequest, { writes, doubts }: ImportPlan): string {
  const hash = createHash('sha256').update(canonicalJson({ kind, options, fileDigest }));
  for (const part of [...writes, ...doubts]) hash.update('\n').update(canonicalJson(part));
  return hash.digest('hex');
}

export interface Planned {
  readonly plan: ImportPlan;
  readonly preview: ImportPreview;
}

/** Plans the import and says what it would do. Inside the transaction of the caller, if there is one. */
export async function planImport(strapi: Core.Strapi, request: ReadRequest): Promise<Planned> {
  const planned = strapi.db.transaction(async ({ trx }: TransactionScope): Promise<Planned> => {
    const plan = await makePlan(strapi, request.kind, request.tables, request.options);
    const { revision } = await readState(trx);
    return {
      plan,
      preview: {
        kind: request.kind,
        fileName: request.fileName,
        format: request.tables.format,
        digest: digestOf(request, plan),
        revision,
        counts: countPlan(plan),
        rows: [...plan.rows],
        doubts: [...plan.doubts],
      },
    };
  });
  // Strapi types the outcome of an asynchronous callback as a promise of a promise.
  return planned.then((outcome) => outcome);
}
