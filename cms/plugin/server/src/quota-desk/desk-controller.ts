import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import {
  acceptImportsRequestSchema,
  answerRequestSchema,
  attestRequestSchema,
  cellQuerySchema,
  closeRequestSchema,
  declareRequestSchema,
  exemptRequestSchema,
  matrixQuerySchema,
  outlookRequestSchema,
  previewRequestSchema,
  readingRequestSchema,
  reasonRequestSchema,
  reopenRequestSchema,
  ruleRequestSchema,
  tickRequestSchema,
  type DeskPerson,
} from '../../../model/desk/index.ts';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { siteStateOf } from '../revision/site-state.ts';
import { personOfRequest } from '../rights/require-admin.ts';
import { acceptImports } from './acts/accept-imports.ts';
import { type ActScope, inAct } from './acts/act-scope.ts';
import { attest } from './acts/attest.ts';
import { closeThePeriod, previewOfClosing, reopenPeriod } from './acts/close-period.ts';
import { declareEvidence, judgeEvidence } from './acts/evidence.ts';
import { exempt, revokeExemption } from './acts/exempt.ts';
import { ruleOnItem } from './acts/rule-on-item.ts';
import { switchReading } from './acts/switch-reading.ts';
import { tickPortalLink } from './acts/tick-portal-link.ts';
import { withdrawAttestation } from './acts/withdraw-attestation.ts';
import { type CountView, viewOf } from './book/count-context.ts';
import { readBook } from './book/read-book.ts';
import { deskPersonOf, requireReader } from './desk-person.ts';
import { readAuthor, readHistory } from './history/read-history.ts';
import { readOutlook } from './outlook/read-outlook.ts';
import { readCell } from './views/read-cell.ts';
import { readCorrections } from './views/read-corrections.ts';
import { readHome } from './views/read-home.ts';
import { readMatrix } from './views/read-matrix.ts';
import { readPortalLinks } from './views/read-portal-links.ts';
import { readWaiting } from './views/read-waiting.ts';

interface RequestContext {
  readonly params: unknown;
  readonly query: unknown;
  readonly state: unknown;
  readonly request: { readonly body?: unknown };
  body: unknown;
}

const documentSchema = z.object({ documentId: z.string().min(1).max(64) });
const correctionsQuerySchema = z.strictObject({ quota: z.string(), period: z.string() });

function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new errors.ValidationError(
    path === ''
      ? 'Yêu cầu không đúng dạng.'
      : `Yêu cầu không đúng dạng: mục “${path}” chưa nhập hoặc chưa đúng. Hãy kiểm tra lại.`,
    { code: 'E_REQUEST', path },
  );
}

type View<Q> = (view: CountView, query: Q, person: DeskPerson) => unknown;
type Act<B> = (scope: ActScope, body: B) => Promise<unknown>;

/** Routes of the quota desk: each parses its request once and leaves the rest to a view or an act. */
export const deskController = ({ strapi }: { strapi: Core.Strapi }) => {
  const reading =
    <Q>(schema: z.ZodType<Q>, of: (ctx: RequestContext) => unknown, read: View<Q>) =>
    async (ctx: RequestContext): Promise<void> => {
      const person = deskPersonOf(await personOfRequest(strapi, ctx));
      requireReader(person);
      const query = parse(schema, of(ctx));
      ctx.body = await read(viewOf(await readBook(strapi), siteStateOf(strapi).clock.now()), query, person);
    };
  const view = <Q>(schema: z.ZodType<Q>, read: View<Q>) => reading(schema, (ctx) => ctx.query, read);
  const act =
    <B>(schema: z.ZodType<B>, run: Act<B>) =>
    async (ctx: RequestContext): Promise<void> => {
      const person = await personOfRequest(strapi, ctx);
      const body = parse(schema, ctx.request.body);
      ctx.body = await inAct(strapi, person, (scope) => run(scope, body));
    };
  /** An act on the document that the address names. */
  const actOn =
    <B>(schema: z.ZodType<B>, run: (scope: ActScope, documentId: string, body: B) => Promise<unknown>) =>
    (ctx: RequestContext): Promise<void> => {
      const { documentId } = parse(documentSchema, ctx.params);
      return act(schema, (scope, body) => run(scope, documentId, body))(ctx);
    };
  const { db } = strapi;
  const { siteUrl } = readConfiguration(strapi);
  const nothing = z.unknown();
  return {
    matrix: view(matrixQuerySchema, (seen, query, person) => readMatrix(seen, query, person, siteUrl)),
    cell: view(cellQuerySchema, (seen, query, person) => readCell(db, seen, query, person)),
    author: view(nothing, (seen, _query, person) => readAuthor(seen, person)),
    history: reading(
      documentSchema,
      (ctx) => ctx.params,
      (seen, { documentId }, person) => readHistory(db, seen, documentId, person),
    ),
    waiting: view(nothing, (seen, _query, person) => readWaiting(db, seen, person)),
    home: view(nothing, (seen, _query, person) => readHome(db, seen, person)),
    corrections: view(correctionsQuerySchema, (seen, query, person) => readCorrections(db, seen, query, person)),
    portalLinks: view(nothing, (seen, _query, person) => readPortalLinks(db, seen, person)),
    preview: reading(
      previewRequestSchema,
      (ctx) => ctx.request.body,
      (seen, body, person) => previewOfClosing(db, seen, body, person),
    ),
    outlook: reading(
      outlookRequestSchema,
      (ctx) => ctx.request.body,
      (seen, body, person) => readOutlook(db, seen, body, person),
    ),
    exempt: act(exemptRequestSchema, exempt),
    revokeExemption: actOn(reasonRequestSchema, revokeExemption),
    rule: act(ruleRequestSchema, ruleOnItem),
    declare: act(declareRequestSchema, declareEvidence),
    confirm: actOn(answerRequestSchema, (scope, id, body) => judgeEvidence(scope, 'confirm', id, body)),
    reject: actOn(answerRequestSchema, (scope, id, body) => judgeEvidence(scope, 'reject', id, body)),
    attest: act(attestRequestSchema, attest),
    withdrawAttestation: actOn(reasonRequestSchema, withdrawAttestation),
    acceptImports: act(acceptImportsRequestSchema, acceptImports),
    switchReading: act(readingRequestSchema, switchReading),
    close: act(closeRequestSchema, closeThePeriod),
    reopen: act(reopenRequestSchema, reopenPeriod),
    tickPortalLink: act(tickRequestSchema, tickPortalLink),
  };
};
