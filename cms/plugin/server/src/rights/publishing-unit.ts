import type { Database } from '../repositories/database.ts';
import { readRows } from '../repositories/read-documents.ts';
import { storedSettingsSchema } from '../repositories/stored-catalogue.ts';

/** The unit that posts for all, whose own unit CDC is; null while nobody has named it. */
export async function readPublishingUnit(db: Database): Promise<string | null> {
  const [row] = await readRows(db, 'settings', {});
  return row === undefined ? null : storedSettingsSchema.parse(row).publishingUnit;
}
