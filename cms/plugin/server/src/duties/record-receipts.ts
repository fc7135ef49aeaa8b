import type { Core } from '@strapi/strapi';
import type { ReceiptCorrection, ReceiptRequest } from '../../../model/duties/index.ts';
import { requireOwnPassword } from '../accounts/one-time-passwords.ts';
import { todayOf } from '../accounts/today-of.ts';
import { notFound, refusal } from '../http/refusal.ts';
import type { Person } from '../rights/actor.ts';
import { inRevision } from '../writing/in-revision.ts';
import { writeAs } from '../writing/writing-context.ts';
import { type HeldReceipt, receiptFor, unitStandings } from './build-calendar.ts';
import { checkPrivateFile } from './check-private-file.ts';
import { requireJudge } from './duty-person.ts';
import { findDue } from './find-due.ts';
import { knownUnits } from './known-units.ts';
import { readGround } from './read-ground.ts';
import { readReceipts } from './read-receipts.ts';
import { refuseFuture } from './refuse-future.ts';

const uid = 'plugin::cchc.receipt';

const namesOf = (units: readonly { readonly shortName: string }[]): string =>
  units.map(({ shortName }) => shortName).join(', ');

function checkShape({ units, documentNumber, privateFile }: ReceiptRequest): void {
  if (units.length === 1 || (documentNumber === null && privateFile === null)) return;
  throw refusal(
    'E_RECEIPT_BULK',
    'Số văn bản và tệp là của từng đơn vị. Khi ghi cho nhiều đơn vị cùng lúc, hãy để trống hai mục này rồi bổ sung sau.',
    { path: 'documentNumber' },
  );
}

/** Writes down that units have handed in what a deadline asks for: all of them, or none. Returns the new ids. */
export async function recordReceipts(strapi: Core.Strapi, person: Person, request: ReceiptRequest): Promise<string[]> {
  requireJudge(person);
  await requireOwnPassword(strapi, person);
  const today = todayOf(strapi);
  refuseFuture(request.receivedOn, today, 'receivedOn');
  checkShape(request);
  const [first] = request.units;
  if (first !== undefined) await checkPrivateFile(strapi, request.privateFile, first);
  return inRevision(strapi, async () => {
    const ground = await readGround(strapi.db);
    const units = knownUnits(ground.units, request.units);
    const { deadline, plan, due } = findDue(ground, request.deadlineKey, request.month);
    const receipts = await readReceipts(strapi.db, { deadlineKeys: [deadline.key] });
    const held = units.filter(({ code }) => receiptFor(receipts, deadline.key, request.month, code) !== null);
    if (held.length > 0) {
      throw refusal(
        'E_RECEIPT_EXISTS',
        `Đã ghi nhận trước đó: ${namesOf(held)}. Hãy bỏ chọn, hoặc sửa lần ghi nhận đã có.`,
        { path: 'units', units: held.map(({ code }) => code) },
      );
    }
    const owing = new Set(
      unitStandings(deadline, plan, due, { ground, receipts, today, recordsFrom: null }).flatMap(({ code, owes }) =>
        owes ? [code] : [],
      ),
    );
    const foreign = units.filter(({ code }) => !owing.has(code));
    if (foreign.length > 0) {
      throw refusal(
        'E_DUTY_NOT_OWED',
        `Không thuộc diện thực hiện việc này hoặc đã kết thúc hoạt động trước hạn: ${namesOf(foreign)}.`,
        { path: 'units', units: foreign.map(({ code }) => code) },
      );
    }
    const ids: string[] = [];
    for (const { code } of units) {
      const made = await strapi.documents(uid).create({
        data: {
          unitCode: code,
          deadlineKey: deadline.key,
          period: request.month,
          receivedOn: request.receivedOn,
          documentNumber: request.documentNumber,
          privateFile: request.privateFile,
          note: request.note,
        },
      });
      ids.push(made.documentId);
    }
    return ids;
  });
}

async function heldReceipt(strapi: Core.Strapi, documentId: string): Promise<HeldReceipt> {
  const [held] = await readReceipts(strapi.db, { documentId });
  if (held === undefined) throw notFound('Lần ghi nhận này đã được xóa. Hãy tải lại trang.');
  return held;
}

/** Corrects a receipt; the ledger keeps that it was corrected. */
export async function correctReceipt(
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  change: ReceiptCorrection,
): Promise<void> {
  requireJudge(person);
  await requireOwnPassword(strapi, person);
  refuseFuture(change.receivedOn, todayOf(strapi), 'receivedOn');
  await inRevision(strapi, async () => {
    const held = await heldReceipt(strapi, documentId);
    await checkPrivateFile(strapi, change.privateFile, held.unitCode);
    const data: Record<string, unknown> = { ...change };
    await strapi.documents(uid).update({ documentId, data });
  });
}

/** Takes back a receipt that was written down by mistake; reason and former receipt stay in the ledger. */
export async function removeReceipt(
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  reasonText: string,
): Promise<void> {
  requireJudge(person);
  await requireOwnPassword(strapi, person);
  await inRevision(strapi, async () => {
    await heldReceipt(strapi, documentId);
    await writeAs({ reasonCode: 'other', reasonText }, () => strapi.documents(uid).delete({ documentId }));
  });
}
