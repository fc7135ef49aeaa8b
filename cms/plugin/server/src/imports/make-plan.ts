import type { Core } from '@strapi/strapi';
import { type PlanBuilder, startPlan } from '../../../model/imports/build-plan.ts';
import { planArticles } from '../../../model/imports/articles/plan-articles.ts';
import { planDecisions } from '../../../model/imports/decisions/plan-decisions.ts';
import { planHotlines } from '../../../model/imports/hotlines/plan-hotlines.ts';
import type { ImportKind } from '../../../model/imports/kinds.ts';
import type { ImportOptions, ImportPlan } from '../../../model/imports/plan.ts';
import { planProcedures } from '../../../model/imports/procedures/plan-procedures.ts';
import type { FileTables } from '../../../model/imports/sheet.ts';
import { planUnits } from '../../../model/imports/units/plan-units.ts';
import { labelsOf } from '../sentences/translate-refusals.ts';
import { articleGround, decisionGround, hotlineGround, procedureGround, unitGround } from './read-ground.ts';

const planners: Readonly<
  Record<
    ImportKind,
    (strapi: Core.Strapi, tables: FileTables, options: ImportOptions, plan: PlanBuilder) => Promise<void>
  >
> = {
  procedures: async (strapi, tables, options, plan) => {
    planProcedures(tables, await procedureGround(strapi), options, plan);
  },
  decisions: async (strapi, tables, options, plan) => {
    planDecisions(tables, await decisionGround(strapi), options, plan);
  },
  hotlines: async (strapi, tables, options, plan) => {
    planHotlines(tables, await hotlineGround(strapi), options, plan);
  },
  units: async (strapi, tables, options, plan) => {
    planUnits(tables, await unitGround(strapi), options, plan);
  },
  articles: async (strapi, tables, options, plan) => {
    planArticles(tables, await articleGround(strapi), options, plan);
  },
};

/** Reads what is stored and plans an import against it. A few statements, whatever the number of rows. */
export async function makePlan(
  strapi: Core.Strapi,
  kind: ImportKind,
  tables: FileTables,
  options: ImportOptions,
): Promise<ImportPlan> {
  const plan = startPlan((type, field) => labelsOf(type)(field) ?? field);
  await planners[kind](strapi, tables, options, plan);
  return plan.finish();
}
