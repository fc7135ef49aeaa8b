import { civilDateSchema } from '@cchc/shared/contract';
import { indexProcedures, versionOn } from '@cchc/shared/procedure';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { ComparedContent, ContentDraft, ContentQuery } from '../../../model/decisions/index.ts';
import { notFound, refusal } from '../http/refusal.ts';
import { procedureContent } from '../presenters/present-procedure.ts';
import { readRows } from '../repositories/read-documents.ts';
import { type StoredProcedure, storedProcedureSchema } from '../repositories/stored-publications.ts';
import { siteStateOf } from '../revision/site-state.ts';
import type { Person } from '../rights/actor.ts';
import { documentsOf } from '../writing/documents-of.ts';
import { inRevision } from '../writing/in-revision.ts';
import { draftOf, readContent, versionOfContent } from './content-of-procedure.ts';
import { mayKeepDecisions, requireKeeper } from './decision-rights.ts';
import { knownDecisions } from './known-decisions.ts';
import { readKnownProcedures, readProcedureRows } from './read-known.ts';
import { holdSheet } from './read-sheet.ts';
import { parseRows } from '../public-items/source.ts';

const draftSchema = z.record(z.string(), z.unknown());

async function fieldName(strapi: Core.Strapi, code: string): Promise<string> {
  const [field] = await readRows(strapi.db, 'field', { code });
  const parsed = z.object({ name: z.string() }).safeParse(field);
  return parsed.success ? parsed.data.name : code;
}

/**
 * The text of a procedure twice: what is in force on the day on which a row takes effect, this decision left out, and
 * what its draft says, which the row will bring in.
 */
export async function compareContent(
  strapi: Core.Strapi,
  person: Person,
  query: ContentQuery,
): Promise<ComparedContent> {
  const now = siteStateOf(strapi).clock.now();
  const draft = draftOf(await readProcedureRows(strapi.db, [query.code]), query.code);
  if (draft === null) throw notFound(`Chưa có thủ tục mã ${query.code} trong hệ thống. Hãy tạo thủ tục trước.`);
  const held = query.decision === undefined ? null : await holdSheet(strapi.db, query.decision);
  const [known] = await readKnownProcedures({ db: strapi.db, now }, [query.code]);
  const others = (await knownDecisions(strapi)).filter(({ key }) => key !== held?.key);
  const day = civilDateSchema.safeParse(query.day);
  const old = known === undefined || !day.success ? null : versionOn(known, day.data, indexProcedures([known], others));
  const written =
    held?.isPublished === true
      ? known?.versions.find(({ decisionKey, itemId }) => decisionKey === held.key && itemId === query.item)
      : undefined;
  const read = readContent(draft);
  return {
    documentId: draft.documentId,
    code: draft.code,
    fieldName: await fieldName(strapi, draft.fieldCode),
    old: old === null ? null : { validFrom: old.validFrom, content: old.content },
    written: written?.content ?? null,
    draft: draftSchema.parse(procedureContent(draft)),
    version: versionOfContent(draft),
    faults: read.kind === 'ready' ? [] : [...read.faults],
    canEdit: mayKeepDecisions(person),
  };
}

/** Saves the text of a procedure's draft, unless somebody has saved another one since `seenVersion`. */
export async function saveContent(
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  save: { readonly seenVersion: string; readonly content: ContentDraft },
): Promise<{ readonly version: string; readonly faults: readonly string[] }> {
  requireKeeper(person);
  return inRevision(strapi, async () => {
    const read = async (): Promise<StoredProcedure> => {
      const rows = await readRows(strapi.db, 'procedure', { documentId }, { populate: ['internalProcess'] });
      const { parsed } = parseRows(storedProcedureSchema, rows);
      const draft = parsed.find(({ publishedAt }) => publishedAt === null) ?? parsed[0];
      if (draft === undefined) throw notFound('Thủ tục này đã được xóa. Hãy tải lại trang.');
      return draft;
    };
    if (versionOfContent(await read()) !== save.seenVersion) {
      throw refusal(
        'E_CONTENT_CONFLICT',
        'Người khác vừa lưu nội dung thủ tục này. Nội dung bạn nhập vẫn còn trên màn hình: hãy bấm “Xem bản vừa lưu”, chép phần cần giữ rồi lưu lại.',
        { path: '' },
      );
    }
    const data: Record<string, unknown> = { ...save.content, updatedBy: person.id };
    await documentsOf(strapi, 'procedure').update({ documentId, data });
    const saved = await read();
    const content = readContent(saved);
    return { version: versionOfContent(saved), faults: content.kind === 'ready' ? [] : content.faults };
  });
}
