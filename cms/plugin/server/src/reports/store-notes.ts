import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { type NoteTexts, noteTextsSchema } from '../../../model/reports/notes.ts';
import { readRows } from '../repositories/read-documents.ts';
import { instantOrNull } from '../repositories/stored-fields.ts';
import { siteStateOf } from '../revision/site-state.ts';
import { asOfficialAct } from '../rights/official-act.ts';
import { documentsOf } from '../setup/sample/document-writer.ts';
import { inRevision } from '../writing/in-revision.ts';
import type { WantedScope } from './report-sources.ts';

export interface StoredNotes {
  readonly edition: number;
  readonly texts: NoteTexts;
  readonly changedAt: string | null;
}

interface Place {
  readonly scope: WantedScope;
  readonly period: string;
}

const storedSchema = z.object({
  documentId: z.string(),
  edition: z.number().int(),
  texts: noteTextsSchema,
  changedAt: instantOrNull,
});

const keyOf = ({ scope, period }: Place): string =>
  `${scope.kind === 'consolidated' ? 'tong-hop' : scope.unit} ${period.toLowerCase()}`;

async function find(strapi: Core.Strapi, place: Place) {
  const [row] = await readRows(strapi.db, 'report-note', { key: keyOf(place) });
  return row === undefined ? null : storedSchema.parse(row);
}

/** The hand-written parts of one report; empty while nobody has written. */
export async function readNotes(strapi: Core.Strapi, place: Place): Promise<StoredNotes> {
  const { edition, texts, changedAt } = (await find(strapi, place)) ?? { edition: 0, texts: {}, changedAt: null };
  return { edition, texts, changedAt };
}

const tidied = (texts: NoteTexts): NoteTexts =>
  noteTextsSchema.parse(
    Object.fromEntries(
      Object.entries(texts).flatMap(([slot, text]) => {
        const kept = text.normalize('NFC').trim();
        return kept === '' ? [] : [[slot, kept]];
      }),
    ),
  );

const conflict = (held: StoredNotes): never => {
  throw new errors.ApplicationError(
    'Phần viết tay vừa được người khác lưu. Nội dung bạn gõ vẫn còn trên màn hình: hãy xem bản mới, chép phần cần giữ rồi lưu lại.',
    { code: 'E_NOTES_CONFLICT', edition: held.edition, texts: held.texts },
  );
};

/** Saves the parts if nobody has saved since `seenEdition`; else refuses and hands out what stands now. */
export function saveNotes(
  strapi: Core.Strapi,
  place: Place,
  save: { readonly seenEdition: number; readonly texts: NoteTexts },
): Promise<StoredNotes> {
  return asOfficialAct(() =>
    inRevision(strapi, async () => {
      const held = await find(strapi, place);
      if ((held?.edition ?? 0) !== save.seenEdition) conflict(held ?? { edition: 0, texts: {}, changedAt: null });
      const stored = {
        edition: save.seenEdition + 1,
        texts: tidied(save.texts),
        changedAt: siteStateOf(strapi).clock.now(),
      };
      const { scope, period } = place;
      const unitCode = scope.kind === 'consolidated' ? null : scope.unit;
      const documents = documentsOf(strapi, 'report-note');
      if (held === null) await documents.create({ data: { key: keyOf(place), unitCode, period, ...stored } });
      else await documents.update({ documentId: held.documentId, data: stored });
      return stored;
    }),
  );
}
