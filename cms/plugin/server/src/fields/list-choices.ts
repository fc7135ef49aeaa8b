import { formatDate } from '@cchc/shared/text';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { uidOf } from '../../../model/index.ts';
import type { Person } from '../rights/actor.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const rowsSchema = z.array(z.record(z.string(), z.unknown()));

interface ListSource {
  readonly type: string;
  /** Field of the stored code. */
  readonly value: string;
  /** Field of the shown name. */
  readonly label: string;
  readonly order: readonly string[];
}

/** Lists that people choose from. */
const sources: Readonly<Record<string, ListSource>> = {
  categories: { type: 'category', value: 'slug', label: 'name', order: ['sortOrder', 'name'] },
  fields: { type: 'field', value: 'code', label: 'name', order: ['sortOrder', 'name'] },
  units: { type: 'unit', value: 'code', label: 'name', order: ['sortOrder', 'name'] },
  quotas: { type: 'quota', value: 'key', label: 'title', order: ['sortOrder', 'title'] },
  deadlines: { type: 'deadline', value: 'key', label: 'title', order: ['title'] },
};

const planSchema = z.object({ key: z.string().nullable(), title: z.string() });
const titledSchema = z.object({ documentId: z.string(), title: z.string() });
/** Enough to find what is being judged; older ones keep their title where they are shown otherwise. */
const mostItems = 2_000;

/** Plans that have a key, by their title; drafts too, for quotas and deadlines are entered before the plan is published. */
async function listPlans(strapi: Core.Strapi): Promise<readonly Choice[]> {
  const rows = z
    .array(planSchema)
    .parse(
      await strapi.db
        .query(uidOf('plan'))
        .findMany({ where: { publishedAt: null }, select: ['key', 'title'], orderBy: { periodFrom: 'desc' } }),
    );
  return rows.flatMap(({ key, title }) => (key === null || key === '' ? [] : [{ value: key, label: title }]));
}

/** What a unit has written, here or elsewhere, newest first. */
async function listItems(strapi: Core.Strapi): Promise<readonly Choice[]> {
  const read = async (type: string, where: Readonly<Record<string, unknown>>): Promise<readonly Choice[]> => {
    const rows = await strapi.db
      .query(uidOf(type))
      .findMany({ where, select: ['documentId', 'title'], orderBy: { updatedAt: 'desc' }, limit: mostItems });
    return z
      .array(titledSchema)
      .parse(rows)
      .map(({ documentId, title }) => ({ value: documentId, label: title }));
  };
  return [...(await read('article', { publishedAt: null })), ...(await read('evidence', {}))];
}

const decisionsSchema = z.array(
  z.object({ documentId: z.string(), number: z.string(), title: z.string(), issuedDate: z.string().nullable() }),
);

/** Decisions by number, day and title, newest first: drafts too, for rows are entered before the decision is published. */
async function listDecisions(strapi: Core.Strapi): Promise<readonly Choice[]> {
  const rows = decisionsSchema.parse(
    await strapi.db.query(uidOf('decision')).findMany({
      where: { publishedAt: null },
      select: ['documentId', 'number', 'title', 'issuedDate'],
      orderBy: [{ issuedDate: 'desc' }, { number: 'asc' }],
    }),
  );
  return rows.map(({ documentId, number, title, issuedDate }) => ({
    value: documentId,
    label: `${number}${issuedDate === null ? '' : ` ngày ${formatDate(issuedDate)}`} – ${title}`,
  }));
}

async function listSource(strapi: Core.Strapi, name: string): Promise<readonly Choice[] | null> {
  const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
  if (source === undefined) return null;
  const rows = rowsSchema.parse(
    await strapi.db.query(uidOf(source.type)).findMany({
      select: [source.value, source.label],
      orderBy: source.order.map((field) => ({ [field]: 'asc' })),
    }),
  );
  return rows.map((row) => ({ value: String(row[source.value]), label: String(row[source.label]) }));
}

/** What a unit's person has no part in: whose items these are, and what the house has not published yet. */
const amongOffices: ReadonlySet<string> = new Set(['items', 'plans', 'decisions']);

const isOfUnitsAlone = ({ isAdmin, roles }: Person): boolean => !isAdmin && [...roles].every((role) => role === 'unit');

/**
 * Choices of a list for a person, in the order that officers gave; null for a list that does not exist, or that is
 * none of this person's business.
 */
export async function listChoices(
  strapi: Core.Strapi,
  list: string,
  person: Person,
): Promise<readonly Choice[] | null> {
  const isLimited = isOfUnitsAlone(person);
  if (isLimited && amongOffices.has(list)) return null;
  switch (list) {
    case 'decisions':
      return listDecisions(strapi);
    case 'plans':
      return listPlans(strapi);
    case 'items':
      return listItems(strapi);
    case 'own-units': {
      const units = (await listSource(strapi, 'units')) ?? [];
      return isLimited ? units.filter(({ value }) => person.unitCodes.includes(value)) : units;
    }
    default:
      return listSource(strapi, list);
  }
}
