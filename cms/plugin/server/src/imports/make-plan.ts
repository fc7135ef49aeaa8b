import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type NamedCode } from '../../../model/imports/procedures/read-procedure.ts';
import { type StoredRecord, startPlan } from '../../../model/imports/build-plan.ts';
import type { ImportKind } from '../../../model/imports/kinds.ts';
import type { ImportOptions, ImportPlan } from '../../../model/imports/plan.ts';
import { planProcedures } from '../../../model/imports/procedures/plan-procedures.ts';
import type { FileTables } from '../../../model/imports/sheet.ts';
import { typeDefinitions } from '../../../model/index.ts';
import { todayOf } from '../accounts/today-of.ts';
import { readRows } from '../repositories/read-documents.ts';
import { siteStateOf } from '../revision/site-state.ts';
import { procedureFault } from './judge-procedure.ts';
import { readDrafts, readRecords, textOf } from './stored-records.ts';

const labelOf = (type: string, field: string): string =>
  typeDefinitions.find(({ singular }) => singular === type)?.fields[field]?.label ?? field;

const formerNamesSchema = z.array(z.looseObject({ name: z.string() })).catch([]);
const settingsSchema = z.looseObject({ provinceName: z.string().nullish() });

async function readFields(strapi: Core.Strapi): Promise<NamedCode[]> {
  return (await readRecords(strapi.db, 'field')).map((record) => ({
    code: textOf(record, 'code'),
    name: textOf(record, 'name'),
    otherNames: formerNamesSchema.parse(record.values['formerNames']).map(({ name }) => name),
  }));
}

export const namedUnits = (units: readonly StoredRecord[]): NamedCode[] =>
  units.map((record) => ({
    code: textOf(record, 'code'),
    name: textOf(record, 'name'),
    otherNames: [textOf(record, 'shortName')],
  }));

async function readProvince(strapi: Core.Strapi): Promise<string> {
  const [row] = await readRows(strapi.db, 'settings', {});
  const settings = settingsSchema.safeParse(row);
  return settings.success ? (settings.data.provinceName ?? '') : '';
}

const byCode = (records: readonly StoredRecord[]): Map<string, StoredRecord> =>
  new Map(records.map((record) => [textOf(record, 'code'), record]));

/** Reads what is stored and plans an import against it. A few statements, whatever the number of rows. */
export async function makePlan(
  strapi: Core.Strapi,
  kind: ImportKind,
  tables: FileTables,
  options: ImportOptions,
): Promise<ImportPlan> {
  const { db } = strapi;
  const plan = startPlan(labelOf);
  const now = siteStateOf(strapi).clock.now();
  switch (kind) {
    case 'procedures': {
      const ground = {
        fields: await readFields(strapi),
        units: namedUnits(await readRecords(db, 'unit')),
        procedures: byCode(await readDrafts(db, 'procedure')),
        provinceName: await readProvince(strapi),
        today: todayOf(strapi),
        publishFault: (values: Readonly<Record<string, unknown>>) => procedureFault(values, now),
      };
      planProcedures(tables, ground, options, plan);
      break;
    }
    case 'decisions':
    case 'hotlines':
    case 'units':
    case 'articles':
      break;
  }
  return plan.finish();
}
