import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { type Notes, type NoteTexts, notesSchema } from '../../../model/reports/notes.ts';
import { type ReportChoices, reportChoicesSchema } from '../../../model/reports/choices.ts';
import { type Report, reportSchema } from '../../../model/reports/report.ts';

/** Which report: of whom (null = consolidated), of when, as of which moment (empty = now). */
export interface WantedReport {
  readonly unit: string | null;
  readonly period: string;
  readonly countedAt: string;
}

export type FileFormat = 'docx' | 'xlsx' | 'csv' | 'json';

export interface ReportsClient {
  readonly choices: () => Promise<ReportChoices>;
  readonly view: (wanted: WantedReport) => Promise<Report>;
  readonly notes: (wanted: WantedReport) => Promise<Notes>;
  readonly saveNotes: (wanted: WantedReport, seenEdition: number, texts: NoteTexts) => Promise<Notes>;
}

const root = '/cchc/reports';

function queryOf({ unit, period, countedAt }: WantedReport): string {
  const params = new URLSearchParams({ period });
  if (unit !== null) params.set('unit', unit);
  if (countedAt !== '') params.set('countedAt', countedAt);
  return params.toString();
}

/** Address of a report as a file. */
export const fileOf = (wanted: WantedReport, format: FileFormat): string =>
  `${root}/file?${queryOf(wanted)}&format=${format}`;

/** Calls of the report routes. Every answer is parsed once, here. */
export function useReportsClient(): ReportsClient {
  const { get, put } = useFetchClient();
  return useMemo(
    () => ({
      choices: async () => reportChoicesSchema.parse((await get(`${root}/choices`)).data),
      view: async (wanted) => reportSchema.parse((await get(`${root}/view?${queryOf(wanted)}`)).data),
      notes: async (wanted) => notesSchema.parse((await get(`${root}/notes?${queryOf(wanted)}`)).data),
      saveNotes: async (wanted, seenEdition, texts) =>
        notesSchema.parse((await put(`${root}/notes?${queryOf(wanted)}`, { seenEdition, texts })).data),
    }),
    [get, put],
  );
}
