import { isItemType } from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import { typeDefinitions } from '../../../model/index.ts';
import { readHeldDocument, textOfRow } from '../document-hooks/held-document.ts';
import { readHead } from '../public-items/item-store.ts';
import { readConsistently } from '../revision/site-state.ts';

/** Where an entry that the publisher speaks of is edited. */
interface NamedEntry {
  readonly type: string;
  readonly documentId: string;
  /** As published: what is still a draft is told to nobody here. */
  readonly title: string;
}

const mainFields = new Map(typeDefinitions.map((definition) => [definition.singular, definition.mainField]));

async function nameEntry(strapi: Core.Strapi, type: string, key: string): Promise<NamedEntry | null> {
  if (!isItemType(type)) return null;
  const head = await readConsistently(strapi.db, (trx) => readHead(trx, type, key));
  if (head === null) return null;
  const { sourceType, sourceId } = head;
  const { published } = await readHeldDocument(strapi.db, sourceType, sourceId);
  const title = textOfRow(published, mainFields.get(sourceType) ?? '') ?? key;
  return { type: sourceType, documentId: sourceId, title };
}

/** Notes of the publisher, each with the entry in the CMS that it is about; null where there is none any more. */
export async function nameEntries<Note extends { readonly type: string; readonly key: string }>(
  strapi: Core.Strapi,
  notes: readonly Note[],
): Promise<(Note & { readonly entry: NamedEntry | null })[]> {
  const named: (Note & { readonly entry: NamedEntry | null })[] = [];
  for (const note of notes) named.push({ ...note, entry: await nameEntry(strapi, note.type, note.key) });
  return named;
}
