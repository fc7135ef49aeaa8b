import { errors } from '@strapi/utils';
import type { Core, Modules } from '@strapi/strapi';
import { z } from 'zod';
import { type Actor, type Person, currentActor } from './actor.ts';
import { mayConfirmActivity } from './confirm-activity.ts';
import { defaultAuthorUnit } from './default-author-unit.ts';
import { type Write, type WriteAction, judgeWrite, writeRefusals } from './judge-write.ts';
import { isOfficialAct } from './official-act.ts';
import { refuseUnsentDraft } from './workflow/unsent-draft.ts';
import { articleRuleOf } from './article-rules.ts';
import { endApproval } from './end-approval.ts';
import { judgeFiles } from './judge-files.ts';
import { readPublishingUnit } from './publishing-unit.ts';
import { inRevision } from '../writing/in-revision.ts';

const writeActions: ReadonlySet<string> = new Set<WriteAction>([
  'create',
  'update',
  'publish',
  'unpublish',
  'delete',
  'clone',
  'discardDraft',
]);
const isWriteAction = (action: string): action is WriteAction => writeActions.has(action);

const paramsSchema = z.looseObject({
  documentId: z.string().optional(),
  status: z.string().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
});
const storedSchema = z.looseObject({
  unitCode: z.string().nullish(),
  workflowState: z.string().nullish(),
  state: z.string().nullish(),
  mark: z.string().nullish(),
  markApproved: z.boolean().nullish(),
});
type Stored = z.infer<typeof storedSchema>;

/** Fields that only steps of the workflow write. What a form sends for them is left out. */
const officialFields: Readonly<Record<string, readonly string[]>> = {
  article: ['workflowState', 'returnComment', 'markApproved', 'withdrawReason', 'withdrawNote', 'isSample'],
};
/** Fields that only the offices write. */
const officeFields: Readonly<Record<string, readonly string[]>> = {
  article: ['formerSlugs', 'slug'],
  evidence: ['isSample'],
};
/** Fields that only the office that counts writes. */
const countingFields: Readonly<Record<string, readonly string[]>> = {
  evidence: ['state'],
};
const ownerTypes = new Set(['article', 'evidence', 'activity', 'receipt', 'exemption', 'issuer']);

async function readStored(
  strapi: Core.Strapi,
  type: string,
  documentId: string,
  isPublished: boolean,
): Promise<Stored | null> {
  const row: unknown = await strapi.db.query(`plugin::cchc.${type}`).findOne({
    where: { documentId, publishedAt: { [isPublished ? '$notNull' : '$null']: true } },
  });
  return row === null ? null : storedSchema.parse(row);
}

/** The draft of a document, or its only row when the type has no drafts. */
async function readDraft(strapi: Core.Strapi, type: string, documentId: string): Promise<Stored | null> {
  return (await readStored(strapi, type, documentId, false)) ?? readStored(strapi, type, documentId, true);
}

const actsForOffice = (person: Person): boolean =>
  person.isAdmin || person.roles.has('cdc') || person.roles.has('tchc');

const leaveOut = (data: Record<string, unknown>, names: readonly string[]): void => {
  for (const name of names) Reflect.deleteProperty(data, name);
};

function judge(
  strapi: Core.Strapi,
  actor: Actor,
  write: Write,
  isPublished: boolean,
  publishingUnit: string | null,
  data: Record<string, unknown> | undefined,
): void {
  if (actor.kind === 'system') return;
  const verdict = judgeWrite(actor, write, isPublished);
  if (verdict.kind === 'refused') {
    strapi.log.debug(`refused ${write.action} of ${write.type}: ${verdict.code}`);
    throw new errors.PolicyError(writeRefusals[verdict.code], { code: verdict.code });
  }
  if (data === undefined) return;
  leaveOut(data, officialFields[write.type] ?? []);
  const isOffice = actor.isAdmin || actor.roles.has('cdc') || actor.roles.has('tchc');
  if (!isOffice) leaveOut(data, officeFields[write.type] ?? []);
  if (!actor.isAdmin && !actor.roles.has('tchc')) leaveOut(data, countingFields[write.type] ?? []);
  // What a unit says of its own doings becomes public when an office has confirmed it, and CDC is a unit like others.
  if (
    write.type === 'activity' &&
    !mayConfirmActivity(actor, write.givenUnit ?? write.storedUnit ?? '', publishingUnit)
  ) {
    data['state'] = 'declared';
  }
  if (verdict.unitCode !== undefined) data['unitCode'] = verdict.unitCode;
  else if (write.action === 'create' && isOffice && write.type === 'article' && typeof data['unitCode'] !== 'string') {
    const own = defaultAuthorUnit(actor);
    if (own !== null) data['unitCode'] = own;
  }
}

type Context = Modules.Documents.Middleware.Context;

async function guard(strapi: Core.Strapi, context: Context, type: string, action: WriteAction): Promise<void> {
  const params = paramsSchema.parse(context.params);
  const { documentId } = params;
  const goesPublic =
    action === 'publish' || ((action === 'create' || action === 'update') && params.status === 'published');
  const stored = documentId === undefined ? null : await readDraft(strapi, type, documentId);

  if (!isOfficialAct()) {
    const actor = await currentActor(strapi);
    const isOwned = ownerTypes.has(type);
    const isPublished =
      type === 'article' && documentId !== undefined && (await readStored(strapi, type, documentId, true)) !== null;
    const data = dataOf(context.params);
    judge(
      strapi,
      actor,
      {
        type,
        action,
        goesPublic,
        storedUnit: stored === null ? undefined : isOwned ? (stored.unitCode ?? null) : null,
        storedState: (type === 'article' ? stored?.workflowState : stored?.state) ?? undefined,
        givenUnit: typeof params.data?.['unitCode'] === 'string' ? params.data['unitCode'] : undefined,
      },
      isPublished,
      type === 'activity' ? await readPublishingUnit(strapi.db) : null,
      data,
    );
    if (actor.kind === 'person' && data !== undefined) {
      if (!actsForOffice(actor)) await judgeFiles(strapi, actor, type, documentId, data);
      if (action === 'update' && stored !== null && documentId !== undefined) {
        await endApproval(strapi, type, documentId, stored, data);
      }
    }
    if (actor.kind === 'person' && type === 'article' && goesPublic && stored !== null && !isPublished) {
      await refuseUnsentDraft(strapi, actor, documentId ?? '');
    }
  }
  if (goesPublic && type === 'article') {
    const rule = articleRuleOf({ ...stored, ...storedSchema.parse(dataOf(context.params) ?? {}) });
    if (rule !== null) throw new errors.ApplicationError(rule.message, { code: rule.code });
  }
}

/**
 * Judges every write of a document of this plugin, whatever way it comes: Content Manager, bulk action, service.
 * The interface hides what is not allowed; this is what forbids it. What is judged is read under the revision lock:
 * read before it, a document could be sent or approved between the judgement and the write.
 */
export function guardWrites(strapi: Core.Strapi): void {
  strapi.documents.use(async (context: Context, next) => {
    const { action, uid } = context;
    if (!uid.startsWith('plugin::cchc.') || !isWriteAction(action)) return next();
    return inRevision(strapi, async () => {
      await guard(strapi, context, uid.slice('plugin::cchc.'.length), action);
      return next();
    });
  });
}

/** The data of a write itself, not a copy: what is left out here must not be written. */
function dataOf(params: unknown): Record<string, unknown> | undefined {
  const data: unknown = typeof params === 'object' && params !== null ? Reflect.get(params, 'data') : undefined;
  return isRecord(data) ? data : undefined;
}
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
