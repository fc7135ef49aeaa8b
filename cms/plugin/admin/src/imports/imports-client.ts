import { useAuth, useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { z } from 'zod';
import { type ImportKind, importKindSchema } from '../../../model/imports/kinds.ts';
import {
  type ImportOptions,
  type ImportPreview,
  type ImportProgress,
  importPreviewSchema,
  importProgressSchema,
} from '../../../model/imports/plan.ts';

/** A file of the person, and what was chosen for it. */
export interface WantedImport {
  readonly kind: ImportKind;
  readonly file: File;
  readonly options: ImportOptions;
}

export interface ImportsClient {
  readonly kinds: () => Promise<readonly ImportKind[]>;
  readonly preview: (wanted: WantedImport) => Promise<ImportPreview>;
  /** Applies what was seen. Tells how far it is, and how it ended; null when the connection broke. */
  readonly apply: (
    wanted: WantedImport,
    digest: string,
    tell: (progress: ImportProgress) => void,
  ) => Promise<ImportProgress | null>;
}

const root = '/cchc/imports';
const globalSchema = z.object({ strapi: z.object({ backendURL: z.string() }) });
const backendUrl = (): string => globalSchema.parse(globalThis).strapi.backendURL;
const kindsSchema = z.object({ kinds: z.array(importKindSchema) });
const refusalSchema = z.object({
  error: z.object({ message: z.string(), details: z.looseObject({ code: z.string().optional() }).nullish() }),
});

function formOf({ file, options }: WantedImport, digest: string): FormData {
  const form = new FormData();
  form.append('options', JSON.stringify(options));
  form.append('digest', digest);
  form.append('file', file);
  return form;
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<ImportProgress> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const lines = `${rest}${decoder.decode(piece.value, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield importProgressSchema.parse(JSON.parse(line));
  }
}

async function refusalOf(response: Response): Promise<ImportProgress> {
  const body: unknown = await response.json().catch(() => null);
  const refusal = refusalSchema.safeParse(body);
  const code = refusal.success ? (refusal.data.error.details?.code ?? 'E_REFUSED') : 'E_REFUSED';
  const message = refusal.success ? refusal.data.error.message : `HTTP ${response.status}`;
  return { kind: 'failed', code, message, sheet: null, row: null };
}

/** Calls of the import routes. The client of Strapi hands over an answer only when it is whole, so progress has its own. */
export function useImportsClient(): ImportsClient {
  const { get, post } = useFetchClient();
  const token = useAuth('CchcImports', (state) => state.token);
  return useMemo(
    () => ({
      kinds: async () => kindsSchema.parse((await get(root)).data).kinds,
      preview: async (wanted) =>
        importPreviewSchema.parse((await post(`${root}/${wanted.kind}/preview`, formOf(wanted, ''))).data),
      apply: async (wanted, digest, tell) => {
        const response = await fetch(`${backendUrl()}${root}/${wanted.kind}/apply`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token ?? ''}` },
          body: formOf(wanted, digest),
        });
        if (!response.ok || response.body === null) return refusalOf(response);
        let end: ImportProgress | null = null;
        try {
          for await (const progress of linesOf(response.body)) {
            end = progress;
            tell(progress);
          }
        } catch {
          return null;
        }
        return end === null || end.kind === 'progress' ? null : end;
      },
    }),
    [get, post, token],
  );
}
