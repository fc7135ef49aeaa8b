import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { z } from 'zod';
import {
  type CheckAnswer,
  type ComparedContent,
  type ContentQuery,
  type DecisionList,
  type NewProcedure,
  type OpenedSheet,
  type ProcedureHit,
  type ProcedureHits,
  type SaveRequest,
  type Sheet,
  type SheetFile,
  checkAnswerSchema,
  comparedContentSchema,
  decisionListSchema,
  openedSheetSchema,
  procedureHitSchema,
  procedureHitsSchema,
} from '../../../model/decisions/index.ts';

const savedContentSchema = z.object({ version: z.string(), faults: z.array(z.string()) });
export type SavedContent = z.infer<typeof savedContentSchema>;

const uploadedSchema = z.array(z.object({ id: z.int(), name: z.string() }));

export interface DecisionsClient {
  readonly list: () => Promise<DecisionList>;
  readonly open: (documentId: string) => Promise<OpenedSheet>;
  readonly save: (documentId: string | null, request: SaveRequest) => Promise<OpenedSheet>;
  readonly check: (sheet: Sheet, documentId: string | null) => Promise<CheckAnswer>;
  readonly search: (query: string) => Promise<ProcedureHits>;
  readonly createProcedure: (made: NewProcedure) => Promise<ProcedureHit>;
  readonly compare: (query: ContentQuery) => Promise<ComparedContent>;
  readonly saveContent: (documentId: string, seenVersion: string, content: unknown) => Promise<SavedContent>;
  readonly upload: (file: File) => Promise<SheetFile>;
}

const root = '/cchc/decisions';

function contentAddress({ code, day, decision, item }: ContentQuery): string {
  const params = new URLSearchParams({ code, day });
  if (decision !== undefined) params.set('decision', decision);
  if (item !== undefined) params.set('item', item);
  return `${root}/contents?${params.toString()}`;
}

/** Calls of the decision routes. Every answer is parsed once, here. */
export function useDecisionsClient(): DecisionsClient {
  const { get, post, put } = useFetchClient();
  return useMemo(
    () => ({
      list: async () => decisionListSchema.parse((await get(root)).data),
      open: async (documentId) => openedSheetSchema.parse((await get(`${root}/${documentId}`)).data),
      save: async (documentId, request) =>
        openedSheetSchema.parse(
          (await (documentId === null ? post(root, request) : put(`${root}/${documentId}`, request))).data,
        ),
      check: async (sheet, documentId) =>
        checkAnswerSchema.parse((await post(`${root}/check`, { sheet, documentId })).data),
      search: async (query) =>
        procedureHitsSchema.parse((await get(`${root}/procedures?q=${encodeURIComponent(query)}`)).data),
      createProcedure: async (made) => procedureHitSchema.parse((await post(`${root}/procedures`, made)).data),
      compare: async (query) => comparedContentSchema.parse((await get(contentAddress(query))).data),
      saveContent: async (documentId, seenVersion, content) =>
        savedContentSchema.parse((await put(`${root}/contents/${documentId}`, { seenVersion, content })).data),
      upload: async (file) => {
        const form = new FormData();
        form.append('files', file);
        const [kept] = uploadedSchema.parse((await post('/upload', form)).data);
        if (kept === undefined) throw new Error('Expected the uploaded file in the answer.');
        return { id: kept.id, name: kept.name };
      },
    }),
    [get, post, put],
  );
}
