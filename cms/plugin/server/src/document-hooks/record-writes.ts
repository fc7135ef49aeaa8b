import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { readRowsOfSubjects } from '../ledger/ledger-store.ts';
import { type SubjectFacts, subjectFacts } from '../presenters/subject-facts.ts';
import { KeyTakenError } from '../public-items/refresh-items.ts';
import { checkRecord } from '../quota-desk/checks/check-record.ts';
import { dropSchedule } from '../schedules/schedule-store.ts';
import { siteStateOf } from '../revision/site-state.ts';
import { type RevisionScope, inRevision } from '../writing/in-revision.ts';
import { isOfficialAct } from '../rights/official-act.ts';
import { refuseFaults } from '../writing/refuse-faults.ts';
import { currentActor, writingContext } from '../writing/writing-context.ts';
import { addressFieldOf, settleAddress } from './address-field.ts';
import { checkPublication } from './check-publication.ts';
import { composeText } from './compose-text.ts';
import { emptiedBy } from './empty-companions.ts';
import { type Coverage, coverageOf, writeActions } from './covered-types.ts';
import { eventsOfWrite } from './events-of-write.ts';
import { type HeldDocument, nothingHeld, readHeldDocument, textOfRow } from './held-document.ts';
import { keepPublisherCode } from './keep-publisher-code.ts';
import { knownFields } from './known-fields.ts';
import { settleItemOfDecision } from './settle-decision-item.ts';
import { settleRuling } from './settle-ruling.ts';
import { refuseInUse } from './refuse-in-use.ts';
import { procedureSubjects, relatedSubjects } from './related-subjects.ts';
import { startOfCopy } from './start-of-copy.ts';
import { clearWithdrawal } from './clear-withdrawal.ts';
import { writeDecisionVersions } from './write-decision-versions.ts';
import { writeProcedureVersions } from './write-procedure-versions.ts';

type Covered = Extract<Coverage, { kind: 'covered' }>;

const paramsSchema = z.looseObject({
  documentId: z.string().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
});
const resultSchema = z.looseObject({ documentId: z.string() });

const countedEvents = new Set(['submitted', 'resubmitted', 'published', 'republished', 'accepted', 'returned']);

function refuseSystemType(): never {
  throw new errors.PolicyError('Dữ liệu này do hệ thống ghi, không sửa tay được.', { code: 'E_SYSTEM_TYPE' });
}

/** The address that the public knows, from the ledger, or from the stored row of a type without drafts. */
function fixedAddress(covered: Covered, before: HeldDocument, facts: SubjectFacts): string | null {
  if (covered.hasDraft) return facts.firstKey;
  const field = addressFieldOf(covered.singular);
  return field === null ? null : textOfRow(before.published, field);
}

async function layData(
  strapi: Core.Strapi,
  covered: Covered,
  context: Modules.Documents.Middleware.Context,
  before: HeldDocument,
  facts: SubjectFacts,
): Promise<void> {
  const { action } = context;
  const params = paramsSchema.parse(context.params);
  if (action !== 'create' && action !== 'update' && action !== 'clone') return;
  const known = knownFields(covered.singular, action, params.data ?? {});
  const given = {
    ...known,
    ...emptiedBy(covered.singular, known),
    ...(action === 'clone' ? startOfCopy(covered.singular) : {}),
  };
  const composed = z.record(z.string(), z.unknown()).parse(composeText(given));
  const laid = await settleAddress(strapi.db, covered.singular, {
    action,
    data: composed,
    held: before.draft ?? before.published,
    fixed: action === 'clone' ? null : fixedAddress(covered, before, facts),
    documentId: params.documentId ?? null,
  });
  Reflect.set(context.params, 'data', { ...composed, ...laid });
}

async function afterWrite(
  strapi: Core.Strapi,
  covered: Covered,
  scope: RevisionScope,
  documentId: string,
  before: HeldDocument,
  facts: SubjectFacts,
): Promise<void> {
  const { db } = strapi;
  const { singular, hasDraft } = covered;
  const after = await readHeldDocument(db, singular, documentId);
  await checkRecord(strapi, scope.trx, singular, before, after);
  if (singular === 'ruling') return settleRuling(strapi, scope, before, after);
  if (singular === 'decision-item') return settleItemOfDecision(strapi, scope, before, after);
  if (singular === 'settings') await keepPublisherCode(scope.trx, before, after);
  const isPublication = hasDraft && after.published !== null && before.published?.id !== after.published.id;
  if (isPublication) {
    const now = writingContext().rulesAt ?? siteStateOf(strapi).clock.now();
    await checkPublication({ db, documentId, now }, singular);
  }
  const codes = isPublication && singular === 'decision' ? await writeDecisionVersions(db, documentId) : [];
  const correction = isPublication && singular === 'procedure' ? await writeProcedureVersions(db, documentId) : null;
  const actor = currentActor(strapi);
  const events = eventsOfWrite({
    singular,
    hasDraft,
    documentId,
    before,
    after,
    wasPublishedEver: facts.firstPublishedAt !== null,
    isCounted: singular === 'article' && facts.rows.some((row) => countedEvents.has(row.event)),
    actor,
    context: writingContext(),
  });
  const [first] = events;
  if (correction !== null && first !== undefined) {
    events.push({ ...first, event: 'corrected', reasonCode: null, reasonText: correction });
  }
  const subjects = [
    { singular, ids: [documentId] },
    ...(await relatedSubjects(db, singular, before, after)),
    await procedureSubjects(db, codes),
  ];
  await scope.settle({ events, subjects, onFault: refuseFaults });
  // What is published by hand, taken down or deleted waits for no time any more.
  if (hasDraft && (isPublication || after.draft === null || (before.published !== null && after.published === null))) {
    await dropSchedule(db, { singular, documentId });
  }
  if (singular === 'article' && before.published !== null && after.published === null) {
    await clearWithdrawal(db, documentId);
  }
}

function inWords(error: unknown): never {
  if (!(error instanceof KeyTakenError)) throw error;
  throw new errors.ApplicationError(
    `Địa chỉ “${error.item.key}” đã có mục khác dùng. Hãy đổi đường dẫn hoặc khóa rồi lưu lại.`,
    { code: error.code, path: addressFieldOf(error.item.sourceType) ?? '' },
  );
}

/** Records every write of a document of this plugin: ledger row, public items and revision in its own transaction. */
export function recordWrites(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action } = context;
    const coverage = coverageOf(context.uid);
    if (coverage.kind === 'other' || !writeActions.has(action)) return next();
    if (coverage.kind === 'system') return refuseSystemType();
    const params = paramsSchema.parse(context.params);
    // Strapi names a new document itself; what a caller says has to stand for no other document either.
    const given = action === 'create' ? undefined : params.documentId;
    try {
      return await inRevision(strapi, async (scope) => {
        const held = given === undefined ? nothingHeld : await readHeldDocument(strapi.db, coverage.singular, given);
        const rows = given === undefined ? [] : await readRowsOfSubjects(scope.trx, coverage.singular, [given]);
        const isCopy = action === 'clone';
        const facts = subjectFacts(isCopy ? [] : rows);
        await layData(strapi, coverage, context, held, facts);
        // The sample goes whole, in an order of its own; its ledger rows stay and must not hold its units.
        if (action === 'delete' && given !== undefined && !isOfficialAct()) {
          await refuseInUse(strapi, scope.trx, coverage.singular, given, held);
        }
        const result = await next();
        const parsed = resultSchema.safeParse(result);
        const documentId =
          action === 'delete' || action === 'unpublish' ? given : parsed.success ? parsed.data.documentId : given;
        if (documentId !== undefined) {
          await afterWrite(strapi, coverage, scope, documentId, isCopy ? nothingHeld : held, facts);
        }
        return result;
      });
    } catch (error) {
      return inWords(error);
    }
  });
}
