import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { typeDefinitions } from '../../../model/index.ts';
import { closeAccountsOf } from '../accounts/close-accounts.ts';
import { renewEpoch, readState, writeDemonstration } from '../revision/state-store.ts';
import { forgetTombstones } from '../public-items/item-store.ts';
import { asOfficialAct } from '../rights/official-act.ts';
import { siteStateOf } from '../revision/site-state.ts';
import { inRevision } from '../writing/in-revision.ts';
import { writeAs } from '../writing/writing-context.ts';
import { documentsOf } from './sample/document-writer.ts';
import { removeSampleFiles } from './sample-files.ts';
import { readSetupMarker, writeSetupMarker } from './setup-marker.ts';
import { emptySettings } from './write-empty-settings.ts';

/** What has to be typed to remove the sample. */
export const removalPhrase = 'XÓA DỮ LIỆU MẪU';

const rowsSchema = z.array(z.looseObject({ documentId: z.string(), code: z.string().nullish() }));
const settingsSchema = z.looseObject({ documentId: z.string(), isSample: z.boolean().nullish() });

async function sampleRows(strapi: Core.Strapi, singular: string) {
  const rows: unknown = await strapi.db.query(`plugin::cchc.${singular}`).findMany({ where: { isSample: true } });
  const byId = new Map(rowsSchema.parse(rows).map((row) => [row.documentId, row]));
  return [...byId.values()];
}

/** Types in the order in which they can go: what refers first, what is referred to last. */
function typesWithSample(): readonly string[] {
  const last = ['quota', 'plan', 'category', 'field', 'unit'];
  const all = typeDefinitions
    .filter((definition) => Object.hasOwn(definition.fields, 'isSample') && definition.singular !== 'settings')
    .map((definition) => definition.singular);
  return [...all.filter((name) => !last.includes(name)), ...last];
}

async function removeRowsOf(strapi: Core.Strapi, singular: string): Promise<number> {
  const rows = await sampleRows(strapi, singular);
  for (const { documentId, code } of rows) {
    if (singular === 'decision') {
      await strapi.db.query('plugin::cchc.decision-item').deleteMany({ where: { decisionDocumentId: documentId } });
    }
    await documentsOf(strapi, singular).delete({ documentId });
    if (singular === 'procedure' && code !== null && code !== undefined) {
      await strapi.db.query('plugin::cchc.procedure-version').deleteMany({ where: { procedureCode: code } });
    }
    if (singular === 'unit' && code !== null && code !== undefined) {
      await closeAccountsOf(strapi, code);
    }
  }
  return rows.length;
}

async function clearSettings(strapi: Core.Strapi, isDemonstration: boolean): Promise<void> {
  const row: unknown = await strapi.db.query('plugin::cchc.settings').findOne({});
  const settings = settingsSchema.safeParse(row);
  if (!settings.success) return;
  const { documentId, isSample } = settings.data;
  // Settings of the department's own stay; they only stop saying that this is a demonstration.
  const data = { ...(isSample === true ? emptySettings : {}), isDemonstration, isSample: false };
  await documentsOf(strapi, 'settings').update({ documentId, data });
}

/**
 * Removes all sample data together, or nothing: documents, their versions and tombstones, pictures, memberships.
 * The ledger keeps saying that it was there. The numbering of revisions begins a new epoch.
 */
export async function removeSample(strapi: Core.Strapi, phrase: string): Promise<number> {
  if (phrase.normalize('NFC').trim() !== removalPhrase) {
    throw new errors.ApplicationError(`Hãy gõ đúng “${removalPhrase}” để xác nhận.`, {
      code: 'E_PHRASE',
      path: 'phrase',
    });
  }
  const context = { origin: 'system', reasonCode: 'other', reasonText: 'Xóa dữ liệu mẫu' } as const;
  const removed = await writeAs(context, () =>
    // Closings go with the rest, and nobody removes those by hand.
    asOfficialAct(() =>
      inRevision(strapi, async ({ trx }) => {
        let count = 0;
        for (const singular of typesWithSample()) count += await removeRowsOf(strapi, singular);
        const { isSimulated } = await readState(trx);
        // A database made under a clock set by hand stays a demonstration for ever.
        await writeDemonstration(trx, isSimulated);
        await clearSettings(strapi, isSimulated);
        await forgetTombstones(trx);
        await renewEpoch(trx);
        return count;
      }),
    ),
  );
  siteStateOf(strapi).noteCommit();
  await removeSampleFiles(strapi);
  const marker = await readSetupMarker(strapi);
  if (marker !== null) await writeSetupMarker(strapi, { ...marker, hasSample: false });
  return removed;
}
