import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ActivityRequest } from '../../../model/duties/index.ts';
import { todayOf } from '../accounts/today-of.ts';
import { notFound, refusal } from '../http/refusal.ts';
import type { Person } from '../rights/actor.ts';
import { mayConfirmActivity } from '../rights/confirm-activity.ts';
import { readPublishingUnit } from '../rights/publishing-unit.ts';
import { inRevision } from '../writing/in-revision.ts';
import { writeAs } from '../writing/writing-context.ts';
import { checkPrivateFile } from './check-private-file.ts';
import { dutyPersonOf } from './duty-person.ts';
import { knownUnits } from './known-units.ts';
import { type HeldActivity, readHeldActivities } from './read-activities.ts';
import { readGround } from './read-ground.ts';
import { refuseFuture } from './refuse-future.ts';

const uid = 'plugin::cchc.activity';
const confirmed: Readonly<Record<string, unknown>> = { state: 'confirmed' };

function requireDeclarer(person: Person, unitCode: string): void {
  const { canDeclare, canForward, unitCodes } = dutyPersonOf(person);
  if (canForward || (canDeclare && unitCodes.includes(unitCode))) return;
  throw new errors.PolicyError('Bạn chỉ được ghi hoạt động của đơn vị mình.', { code: 'E_RIGHT_UNIT' });
}

/** Q15: something that anybody can check later. */
function checkEvidence({ evidenceUrl, issueNumber, privateFile }: ActivityRequest): void {
  if (evidenceUrl !== null || issueNumber !== null || privateFile !== null) return;
  throw refusal(
    'E_EVIDENCE_EMPTY',
    'Hãy ghi minh chứng: địa chỉ trang, số báo, số phát, số văn bản, hoặc đính kèm một tệp.',
    { path: 'evidenceUrl' },
  );
}

async function checkActivity(strapi: Core.Strapi, person: Person, request: ActivityRequest): Promise<void> {
  requireDeclarer(person, request.unitCode);
  refuseFuture(request.heldOn, todayOf(strapi), 'heldOn');
  checkEvidence(request);
  await checkPrivateFile(strapi, request.privateFile, request.unitCode);
  const { units } = await readGround(strapi.db);
  for (const unit of knownUnits(units, [request.unitCode])) {
    const { heldOn } = request;
    if (unit.activity.some(({ from, to }) => from <= heldOn && (to === null || heldOn <= to))) continue;
    throw refusal('E_UNIT_INACTIVE', `${unit.name} không hoạt động vào ngày đã ghi. Hãy kiểm tra lại ngày và đơn vị.`, {
      path: 'heldOn',
    });
  }
}

/** Enters one activity. What a unit says of itself waits until an office has confirmed it. Returns its id. */
export async function enterActivity(strapi: Core.Strapi, person: Person, request: ActivityRequest): Promise<string> {
  return inRevision(strapi, async () => {
    await checkActivity(strapi, person, request);
    const state = mayConfirmActivity(person, request.unitCode, await readPublishingUnit(strapi.db))
      ? 'confirmed'
      : 'declared';
    const made = await strapi.documents(uid).create({ data: { ...request, state } });
    return made.documentId;
  });
}

async function heldActivity(strapi: Core.Strapi, documentId: string): Promise<HeldActivity> {
  const [held] = await readHeldActivities(strapi, { documentId });
  if (held === undefined) throw notFound('Hoạt động này đã được xóa. Hãy tải lại trang.');
  return held;
}

/** Corrects an activity. Whether its unit still may is judged with every other write of that type. */
export async function correctActivity(
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  request: ActivityRequest,
): Promise<void> {
  await inRevision(strapi, async () => {
    const held = await heldActivity(strapi, documentId);
    requireDeclarer(person, held.unitCode);
    await checkActivity(strapi, person, request);
    const data: Record<string, unknown> = { ...request };
    await strapi.documents(uid).update({ documentId, data });
  });
}

/** Confirms activities that units have entered: all of them, or none. */
export async function confirmActivities(strapi: Core.Strapi, person: Person, ids: readonly string[]): Promise<void> {
  await inRevision(strapi, async () => {
    const publishingUnit = await readPublishingUnit(strapi.db);
    for (const documentId of ids) {
      const held = await heldActivity(strapi, documentId);
      if (!mayConfirmActivity(person, held.unitCode, publishingUnit)) {
        throw new errors.PolicyError(
          'Đơn vị không tự xác nhận hoạt động của mình; Phòng Tổ chức - Hành chính xác nhận.',
          { code: 'E_CONFIRM_RIGHT' },
        );
      }
      if (held.state === 'declared') await strapi.documents(uid).update({ documentId, data: confirmed });
    }
  });
}

export async function removeActivity(
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  reasonText: string,
): Promise<void> {
  await inRevision(strapi, async () => {
    const held = await heldActivity(strapi, documentId);
    requireDeclarer(person, held.unitCode);
    await writeAs({ reasonCode: 'other', reasonText }, () => strapi.documents(uid).delete({ documentId }));
  });
}
