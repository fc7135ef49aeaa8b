import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { z } from 'zod';
import {
  type AcceptImportsRequest,
  type AnswerRequest,
  type AttestRequest,
  type Author,
  type Cell,
  type CloseRequest,
  type Closed,
  type Corrections,
  type DeclareRequest,
  type Done,
  type ExemptRequest,
  type Home,
  type ItemHistory,
  type Matrix,
  type Outlook,
  type OutlookRequest,
  type PortalLinks,
  type Preview,
  type PreviewRequest,
  type ReadingRequest,
  type ReasonRequest,
  type ReopenRequest,
  type RuleRequest,
  type TickRequest,
  type Waiting,
  authorSchema,
  cellSchema,
  closedSchema,
  correctionsSchema,
  doneSchema,
  homeSchema,
  itemHistorySchema,
  matrixSchema,
  outlookSchema,
  portalLinksSchema,
  previewSchema,
  waitingSchema,
} from '../../../model/desk/index.ts';

/** Every act of the desk, by its address and what it sends. */
export interface DeskClient {
  readonly matrix: (window: { readonly from: string | null; readonly to: string | null }) => Promise<Matrix>;
  readonly cell: (quota: string, unit: string, period: string) => Promise<Cell>;
  readonly author: () => Promise<Author>;
  readonly history: (documentId: string) => Promise<ItemHistory>;
  readonly waiting: () => Promise<Waiting>;
  readonly home: () => Promise<Home>;
  readonly corrections: (quota: string, period: string) => Promise<Corrections>;
  readonly portalLinks: () => Promise<PortalLinks>;
  readonly exempt: (request: ExemptRequest) => Promise<Done>;
  readonly revokeExemption: (documentId: string, request: ReasonRequest) => Promise<Done>;
  readonly rule: (request: RuleRequest) => Promise<Done>;
  readonly declare: (request: DeclareRequest) => Promise<Done>;
  readonly answerEvidence: (documentId: string, answer: 'confirm' | 'reject', request: AnswerRequest) => Promise<Done>;
  readonly outlook: (request: OutlookRequest) => Promise<Outlook>;
  readonly attest: (request: AttestRequest) => Promise<Done>;
  readonly withdrawAttestation: (documentId: string, request: ReasonRequest) => Promise<Done>;
  readonly acceptImports: (request: AcceptImportsRequest) => Promise<Done>;
  readonly switchReading: (request: ReadingRequest) => Promise<Done>;
  readonly previewClosing: (request: PreviewRequest) => Promise<Preview>;
  readonly close: (request: CloseRequest) => Promise<Closed>;
  readonly reopen: (request: ReopenRequest) => Promise<Done>;
  readonly tickLink: (request: TickRequest) => Promise<Done>;
  /** Keeps a file that never leaves the house, and names it for `declare`. */
  readonly keepFile: (unitCode: string, file: File) => Promise<string>;
}

const root = '/cchc/quota-desk';
const keptFileSchema = z.object({ name: z.string() });

function withQuery(path: string, query: Readonly<Record<string, string | null>>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== null) params.set(name, value);
  const text = params.toString();
  return text === '' ? `${root}/${path}` : `${root}/${path}?${text}`;
}

/** Calls of the quota desk, with the signed-in person's session. Every answer is parsed once, here. */
export function useDeskClient(): DeskClient {
  const { get, post } = useFetchClient();
  return useMemo(() => {
    const ask = async <T>(schema: z.ZodType<T>, address: string): Promise<T> => schema.parse((await get(address)).data);
    const send = async <T>(schema: z.ZodType<T>, path: string, body: unknown): Promise<T> =>
      schema.parse((await post(`${root}/${path}`, body)).data);
    return {
      matrix: ({ from, to }) => ask(matrixSchema, withQuery('matrix', { from, to })),
      cell: (quota, unit, period) => ask(cellSchema, withQuery('cell', { quota, unit, period })),
      author: () => ask(authorSchema, withQuery('author', {})),
      history: (documentId) => ask(itemHistorySchema, withQuery(`history/${documentId}`, {})),
      waiting: () => ask(waitingSchema, withQuery('waiting', {})),
      home: () => ask(homeSchema, withQuery('home', {})),
      corrections: (quota, period) => ask(correctionsSchema, withQuery('corrections', { quota, period })),
      portalLinks: () => ask(portalLinksSchema, withQuery('portal-links', {})),
      exempt: (request) => send(doneSchema, 'exemptions', request),
      revokeExemption: (documentId, request) => send(doneSchema, `exemptions/${documentId}/revoke`, request),
      rule: (request) => send(doneSchema, 'rulings', request),
      declare: (request) => send(doneSchema, 'evidence', request),
      answerEvidence: (documentId, answer, request) => send(doneSchema, `evidence/${documentId}/${answer}`, request),
      outlook: (request) => send(outlookSchema, 'outlook', request),
      attest: (request) => send(doneSchema, 'attestations', request),
      withdrawAttestation: (documentId, request) => send(doneSchema, `attestations/${documentId}/withdraw`, request),
      acceptImports: (request) => send(doneSchema, 'imports/accept', request),
      switchReading: (request) => send(doneSchema, 'reading', request),
      previewClosing: (request) => send(previewSchema, 'closings/preview', request),
      close: (request) => send(closedSchema, 'closings', request),
      reopen: (request) => send(doneSchema, 'reopenings', request),
      tickLink: (request) => send(doneSchema, 'portal-links', request),
      keepFile: async (unitCode, file) => {
        const form = new FormData();
        form.append('unitCode', unitCode);
        form.append('file', file);
        return keptFileSchema.parse((await post('/cchc/private-files', form)).data).name;
      },
    };
  }, [get, post]);
}
