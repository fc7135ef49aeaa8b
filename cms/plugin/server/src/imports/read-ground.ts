import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { ArticleGround } from '../../../model/imports/articles/plan-articles.ts';
import type { StoredRecord } from '../../../model/imports/build-plan.ts';
import type { DecisionGround } from '../../../model/imports/decisions/plan-decisions.ts';
import type { HotlineGround } from '../../../model/imports/hotlines/plan-hotlines.ts';
import type { ProcedureGround } from '../../../model/imports/procedures/plan-procedures.ts';
import type { NamedCode } from '../../../model/imports/procedures/read-procedure.ts';
import type { UnitGround } from '../../../model/imports/units/plan-units.ts';
import { todayOf } from '../accounts/today-of.ts';
import { readKnownDecisions, readKnownProcedures } from '../decisions/read-known.ts';
import { findingInWords } from '../publish-rules/check-decision.ts';
import { readRows } from '../repositories/read-documents.ts';
import { storedSettingsSchema } from '../repositories/stored-catalogue.ts';
import { siteStateOf } from '../revision/site-state.ts';
import { articleFault, submissionFault } from './judge-article.ts';
import { procedureFault } from './judge-procedure.ts';
import { unitFault } from './judge-unit.ts';
import { readDrafts, readRecords, textOf } from './stored-records.ts';

const formerNamesSchema = z.array(z.looseObject({ name: z.string() })).catch([]);

async function readFields({ db }: Core.Strapi): Promise<NamedCode[]> {
  return (await readRecords(db, 'field')).map((record) => ({
    code: textOf(record, 'code'),
    name: textOf(record, 'name'),
    otherNames: formerNamesSchema.parse(record.values['formerNames']).map(({ name }) => name),
  }));
}

async function readUnits({ db }: Core.Strapi): Promise<NamedCode[]> {
  return (await readRecords(db, 'unit')).map((record) => ({
    code: textOf(record, 'code'),
    name: textOf(record, 'name'),
    otherNames: [textOf(record, 'shortName')],
  }));
}

async function readSettings({ db }: Core.Strapi) {
  const [row] = await readRows(db, 'settings', {});
  const settings = storedSettingsSchema.safeParse(row);
  return settings.success ? settings.data : null;
}

const byCode = (records: readonly StoredRecord[]): Map<string, StoredRecord> =>
  new Map(records.map((record) => [textOf(record, 'code'), record]));

const nowOf = (strapi: Core.Strapi): string => siteStateOf(strapi).clock.now();

/** What an import of procedures is planned against. */
export async function procedureGround(strapi: Core.Strapi): Promise<ProcedureGround> {
  const now = nowOf(strapi);
  return {
    fields: await readFields(strapi),
    units: await readUnits(strapi),
    procedures: byCode(await readDrafts(strapi.db, 'procedure')),
    provinceName: (await readSettings(strapi))?.provinceName ?? '',
    publishFault: (values) => procedureFault(values, now),
  };
}

export async function decisionGround(strapi: Core.Strapi): Promise<DecisionGround> {
  const { db } = strapi;
  const now = nowOf(strapi);
  const procedures = byCode(await readDrafts(db, 'procedure'));
  return {
    fields: await readFields(strapi),
    units: await readUnits(strapi),
    procedures,
    decisions: await readDrafts(db, 'decision'),
    items: await readRecords(db, 'decision-item'),
    knownProcedures: await readKnownProcedures({ db, now }, [...procedures.keys()]),
    knownDecisions: await readKnownDecisions(db, now),
    inWords: findingInWords,
  };
}

export async function hotlineGround(strapi: Core.Strapi): Promise<HotlineGround> {
  return { channels: await readDrafts(strapi.db, 'channel'), units: await readUnits(strapi) };
}

export async function unitGround(strapi: Core.Strapi): Promise<UnitGround> {
  return { units: await readRecords(strapi.db, 'unit'), fault: unitFault };
}

const areasSchema = z.array(z.looseObject({ code: z.string(), name: z.string() })).catch([]);

export async function articleGround(strapi: Core.Strapi): Promise<ArticleGround> {
  const units = await readUnits(strapi);
  const settings = await readSettings(strapi);
  const categories = (await readRecords(strapi.db, 'category')).map((record) => ({
    code: textOf(record, 'slug'),
    name: textOf(record, 'name'),
    otherNames: [],
  }));
  const lists = {
    unitCodes: new Set(units.map(({ code }) => code)),
    categories: new Set(categories.map(({ code }) => code)),
    now: nowOf(strapi),
  };
  return {
    articles: await readDrafts(strapi.db, 'article', ['title', 'unitCode', 'summary']),
    units,
    categories,
    reformAreas: areasSchema.parse(settings?.reformAreas).map(({ code, name }) => ({ code, name, otherNames: [] })),
    today: todayOf(strapi),
    submissionFault: (values) => submissionFault(values, settings?.minimumWords ?? 0),
    publishFault: (values) => articleFault(values, lists),
  };
}
