import { sha256Schema } from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { readSourcesUsingFile } from '../public-items/item-store.ts';
import { parseStoredFile } from '../repositories/stored-file.ts';
import { judgeFileChange } from '../uploads/judge-file-change.ts';
import { mediaSweeperOf } from '../uploads/media-sweeper.ts';
import { type RevisionScope, inRevision } from '../writing/in-revision.ts';

const eventSchema = z.object({
  params: z.object({ where: z.unknown().optional(), data: z.record(z.string(), z.unknown()).optional() }),
  /** Strapi hands the same object to both hooks of one write, so it must not be a copy. */
  state: z.custom<Record<string, unknown>>((value) => typeof value === 'object' && value !== null),
});
const heldSchema = z.array(sha256Schema);

/** Digests of the files that a write is about, before it. */
async function digestsBefore(strapi: Core.Strapi, where: unknown): Promise<string[]> {
  const rows: unknown = await strapi.db.query('plugin::upload.file').findMany({
    where: z
      .object({})
      .loose()
      .parse(where ?? {}),
  });
  return z
    .array(z.unknown())
    .parse(rows)
    .flatMap((row) => parseStoredFile(row).held?.sha256 ?? []);
}

/** Looks again at every published document that shows one of the files. */
async function presentUsers(strapi: Core.Strapi, scope: RevisionScope, digests: readonly string[]): Promise<void> {
  const users = new Map<string, Set<string>>();
  for (const digest of digests) {
    for (const { sourceType, sourceId } of await readSourcesUsingFile(scope.trx, digest)) {
      users.set(sourceType, (users.get(sourceType) ?? new Set()).add(sourceId));
    }
  }
  const subjects = [...users].map(([singular, ids]) => ({ singular, ids: [...ids] }));
  if (subjects.length === 0) return;
  await scope.settle({
    events: [],
    subjects,
    // A document that no longer fits keeps its last good item; the next start reports it.
    onFault: (faults) => {
      strapi.log.warn(`${faults.length} published documents do not fit any more after a file changed.`);
    },
  });
}

async function refuseEmptyWords(strapi: Core.Strapi, data: Record<string, unknown>, digests: readonly string[]) {
  const words = data['alternativeText'];
  if (!Object.hasOwn(data, 'alternativeText') || (typeof words === 'string' && words.trim() !== '')) return;
  await inRevision(strapi, async (scope) => {
    for (const digest of digests) {
      if ((await readSourcesUsingFile(scope.trx, digest)).length === 0) continue;
      throw new errors.ApplicationError(
        'Hình này đang được dùng trong bài đã đăng nên không xóa văn bản thay thế được. Hãy ghi mô tả khác.',
        { code: 'E_ALT_IN_USE', path: 'alternativeText' },
      );
    }
  });
}

/**
 * Files change outside the Document Service: words of a picture, a replacement, a deletion. What is published shows
 * the change at once, under its own revision.
 */
export function recordFileChanges(strapi: Core.Strapi): void {
  const remember = async (event: unknown, intent: 'change' | 'delete'): Promise<void> => {
    const { params, state } = eventSchema.parse(event);
    await judgeFileChange(strapi, params.where, intent);
    const digests = await digestsBefore(strapi, params.where);
    state['cchc'] = digests;
    if (params.data !== undefined) await refuseEmptyWords(strapi, params.data, digests);
  };
  const present = async (event: unknown): Promise<void> => {
    const { params, state } = eventSchema.parse(event);
    const digests = heldSchema.safeParse(state['cchc']);
    if (!digests.success || digests.data.length === 0) return;
    // A change of words leaves the bytes alone; a replacement brings a new name for them.
    const leavesBytes = params.data === undefined || Object.hasOwn(params.data, 'hash');
    await inRevision(strapi, async (scope) => {
      await presentUsers(strapi, scope, digests.data);
      if (leavesBytes) {
        scope.onCommit(() => {
          mediaSweeperOf(strapi).call();
        });
      }
    });
  };
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    beforeUpdate: (event) => remember(event, 'change'),
    beforeDelete: (event) => remember(event, 'delete'),
    beforeUpdateMany: (event) => remember(event, 'change'),
    beforeDeleteMany: (event) => remember(event, 'delete'),
    afterUpdate: present,
    afterDelete: present,
    afterUpdateMany: present,
    afterDeleteMany: present,
  });
}
