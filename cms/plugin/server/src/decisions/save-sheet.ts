import { canonicalJson } from '@cchc/shared/contract';
import { formatDate, formatTime } from '@cchc/shared/text';
import { checkDecision } from '@cchc/shared/procedure';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { OpenedSheet, SaveRequest, Sheet, SheetRow } from '../../../model/decisions/index.ts';
import { refusal } from '../http/refusal.ts';
import { readRows } from '../repositories/read-documents.ts';
import { siteStateOf } from '../revision/site-state.ts';
import type { Person } from '../rights/actor.ts';
import { documentsOf } from '../writing/documents-of.ts';
import { inRevision } from '../writing/in-revision.ts';
import { refuse } from '../writing/refuse-faults.ts';
import { writeAs } from '../writing/writing-context.ts';
import { versionOfContents } from './content-of-procedure.ts';
import { decisionOfSheet } from './decision-of-sheet.ts';
import { requireKeeper } from './decision-rights.ts';
import { faultsOfEntry, faultsOfHead } from './entry-faults.ts';
import { placeOfRow } from './place-of-row.ts';
import { codesNamedBy, readProcedureRows } from './read-known.ts';
import { type HeldSheet, holdSheet, openSheet } from './read-sheet.ts';

function refuseConflict(held: HeldSheet): never {
  const who = held.savedBy ?? 'Một người khác';
  const when = held.savedAt === null ? '' : ` lúc ${formatTime(held.savedAt)} ngày ${formatDate(held.savedAt)}`;
  throw refusal(
    'E_DECISION_CONFLICT',
    `${who} đã lưu quyết định này${when}, sau khi bạn mở. Nội dung bạn nhập vẫn còn trên màn hình; hãy xem hai bên đã sửa gì rồi ghép lại.`,
    { path: '' },
  );
}

function judgeHeld(held: HeldSheet, request: SaveRequest): void {
  if (held.version !== request.seenVersion) refuseConflict(held);
  if (!held.isPublished) return;
  if (!request.publishes) {
    throw refusal('E_DECISION_PUBLISHED', 'Quyết định đã công bố: mọi thay đổi phải được công bố lại.', { path: '' });
  }
  if (request.reason === null) {
    throw refusal('E_DECISION_REASON', 'Hãy ghi lý do sửa quyết định đã công bố.', { path: 'reason' });
  }
}

/** A text that was saved after the officer saw it judged is not published unread. */
async function refuseOtherContents(
  strapi: Core.Strapi,
  { sheet, publishes, seenContents }: SaveRequest,
): Promise<void> {
  if (!publishes || seenContents === null) return;
  const stored = await readProcedureRows(strapi.db, codesNamedBy(sheet.rows));
  if (versionOfContents(sheet.rows, stored) === seenContents) return;
  throw refusal(
    'E_CONTENT_CONFLICT',
    'Nội dung của một thủ tục trong quyết định vừa được lưu khác đi sau lần soát trên màn hình, nên chưa công bố. Hãy xem lại “Nội dung” của các dòng rồi công bố.',
    { path: '' },
  );
}

const writtenSchema = z.object({ documentId: z.string() });

async function writeHead(strapi: Core.Strapi, person: Person, documentId: string | null, { head }: Sheet) {
  const { files, ...fields } = head;
  const documents = documentsOf(strapi, 'decision');
  // Without a key of its own a draft gets the one of its present number, day and issuer.
  const data = { ...fields, key: '', files: files.map(({ id }) => id), updatedBy: person.id };
  const written = await (documentId === null
    ? documents.create({ data: { ...data, createdBy: person.id } })
    : documents.update({ documentId, data }));
  return writtenSchema.parse(written).documentId;
}

/** Numbers from which new rows take theirs: beyond every number that the decision has had on the screen or stored. */
function* freeIds(held: HeldSheet | null, rows: readonly SheetRow[]): Generator<string, never> {
  const known = [...(held?.rows.map(({ row }) => row.itemId) ?? []), ...rows.map(({ itemId }) => itemId)];
  let last = Math.max(0, ...known.map((id) => Number(/^\d+$/.exec(id ?? '')?.[0] ?? 0)));
  for (;;) yield String((last += 1));
}

async function writeRows(
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  held: HeldSheet | null,
  rows: readonly SheetRow[],
): Promise<void> {
  const documents = documentsOf(strapi, 'decision-item');
  const stored = new Map(held?.rows.map((one) => [one.row.itemId, one] as const) ?? []);
  const kept = new Set(rows.map(({ itemId }) => itemId));
  for (const [itemId, one] of stored) {
    if (!kept.has(itemId)) await documents.delete({ documentId: one.documentId });
  }
  const ids = freeIds(held, rows);
  for (const [position, row] of rows.entries()) {
    const one = row.itemId === null ? undefined : stored.get(row.itemId);
    const sortOrder = position + 1;
    if (one?.sortOrder === sortOrder && canonicalJson(one.row) === canonicalJson(row)) continue;
    const data = {
      ...row,
      itemId: row.itemId ?? ids.next().value,
      decisionDocumentId: documentId,
      sortOrder,
      updatedBy: person.id,
    };
    if (one !== undefined) await documents.update({ documentId: one.documentId, data });
    else await documents.create({ data: { ...data, createdBy: person.id } });
  }
}

const publishedSchema = z.array(z.object({ documentId: z.string(), publishedAt: z.unknown() }));

/** Publishes what a row brings in and no page shows yet. What stood there before changes by its versions alone. */
async function publishNewProcedure(strapi: Core.Strapi, code: string, place: string): Promise<void> {
  const rows = publishedSchema.parse(await readRows(strapi.db, 'procedure', { code }));
  const [row] = rows;
  if (row === undefined || rows.some(({ publishedAt }) => publishedAt !== null && publishedAt !== undefined)) return;
  try {
    await documentsOf(strapi, 'procedure').publish({ documentId: row.documentId });
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error;
    throw new errors.ApplicationError(`${place}: ${error.message}`, error.details);
  }
}

async function publishAll(strapi: Core.Strapi, documentId: string, sheet: Sheet): Promise<void> {
  await documentsOf(strapi, 'decision').publish({ documentId });
  for (const [position, row] of sheet.rows.entries()) {
    const place = placeOfRow(sheet.rows, position);
    const brought = row.kind === 'replaced' ? row.successors : row.kind === 'abolished' ? [] : [row.procedureCode];
    for (const code of brought) await publishNewProcedure(strapi, code, place);
  }
}

/** Only what the text still shows stays acknowledged: a defect that was mended is none to be flagged. */
function withLiveAcknowledgements(strapi: Core.Strapi, sheet: Sheet): Sheet {
  const decision = decisionOfSheet(sheet, 'quyet-dinh', siteStateOf(strapi).clock.now());
  const present = new Set<string>(checkDecision(decision, [], []).defects.map(({ code }) => code));
  const acknowledgedDefects = sheet.head.acknowledgedDefects.filter((code) => present.has(code));
  return { ...sheet, head: { ...sheet.head, acknowledgedDefects } };
}

/**
 * Saves head and rows together, and publishes them when that is asked, in one transaction: all of it or nothing. A
 * save on anything but what is stored now is refused, and so is a change of a published decision that stays unpublished.
 */
export async function saveSheet(
  strapi: Core.Strapi,
  person: Person,
  documentId: string | null,
  request: SaveRequest,
): Promise<OpenedSheet> {
  requireKeeper(person);
  const sheet = request.publishes ? withLiveAcknowledgements(strapi, request.sheet) : request.sheet;
  const problems = [...(request.publishes ? faultsOfHead(sheet) : []), ...faultsOfEntry(sheet)];
  if (problems.length > 0) refuse(problems, request.publishes ? 'Chưa công bố được.' : 'Chưa lưu được.');
  return inRevision(strapi, async () => {
    const held = documentId === null ? null : await holdSheet(strapi.db, documentId);
    if (held !== null) judgeHeld(held, request);
    await refuseOtherContents(strapi, request);
    const saved = await writeHead(strapi, person, documentId, sheet);
    await writeAs({ isPartOfSheet: true }, () => writeRows(strapi, person, saved, held, sheet.rows));
    if (request.publishes) {
      const context = request.reason === null ? {} : { reasonText: request.reason };
      await writeAs(context, () => publishAll(strapi, saved, sheet));
    }
    return openSheet(strapi, saved, true);
  });
}
