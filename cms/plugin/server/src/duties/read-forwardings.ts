import { addDays, civilDateOf, lastDayOfMonth, startOfDay } from '@cchc/shared/period';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type {
  ForwardingCandidate,
  ForwardingQuery,
  ForwardingView,
  ForwardingsAnswer,
} from '../../../model/duties/index.ts';
import { todayOf } from '../accounts/today-of.ts';
import { inChunks } from '../repositories/database.ts';
import { readRows } from '../repositories/read-documents.ts';
import { rowSchema, textOr, textOrNull } from '../repositories/stored-fields.ts';
import type { Person } from '../rights/actor.ts';
import { dutyPersonOf } from './duty-person.ts';
import { readGround } from './read-ground.ts';

const storedSchema = z.array(
  rowSchema.extend({
    articleId: textOr,
    title: textOr,
    sentTo: textOr,
    sentOn: textOr,
    address: textOrNull,
    note: textOrNull,
  }),
);

/** Entries of the register, newest first. */
export async function readForwardings(
  strapi: Core.Strapi,
  where: Readonly<Record<string, unknown>> = {},
): Promise<ForwardingView[]> {
  const rows = storedSchema.parse(await readRows(strapi.db, 'forwarding', where));
  return rows
    .sort((a, b) => (a.sentOn === b.sentOn ? b.id - a.id : a.sentOn < b.sentOn ? 1 : -1))
    .map(({ documentId, articleId, title, sentTo, sentOn, address, note }) => ({
      id: documentId,
      articleId,
      title,
      sentTo,
      sentOn,
      address,
      note,
    }));
}

const lastDay = (month: string): string =>
  `${month}-${lastDayOfMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))}`;

/** The month three before, so that what was posted late in a quarter is still offered. */
function monthsBefore(month: string, count: number): string {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 - count;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
}

export async function viewForwardings(
  strapi: Core.Strapi,
  asking: Person,
  query: ForwardingQuery,
): Promise<ForwardingsAnswer> {
  const all = await readForwardings(strapi);
  const forwardings = all.filter(
    ({ sentOn }) =>
      (query.from === undefined || sentOn >= `${query.from}-01`) &&
      (query.to === undefined || sentOn <= lastDay(query.to)),
  );
  return {
    today: todayOf(strapi),
    person: dutyPersonOf(asking),
    forwardings,
    recipients: [...new Set(all.map(({ sentTo }) => sentTo))].slice(0, 20),
  };
}

const eventsSchema = z.array(z.object({ subjectId: z.string(), occurredAt: z.string() }));
const articlesSchema = z.array(z.object({ documentId: z.string(), title: z.string(), slug: textOr, unitCode: textOr }));

/** Published articles first posted within the months that stand in no register yet, newest first. */
export async function readCandidates(
  strapi: Core.Strapi,
  query: ForwardingQuery,
): Promise<{ from: string; to: string; candidates: ForwardingCandidate[] }> {
  const { db } = strapi;
  const to = query.to ?? todayOf(strapi).slice(0, 7);
  const from = query.from ?? monthsBefore(to, 2);
  const found: unknown = await db.query('plugin::cchc.ledger').findMany({
    where: {
      event: 'published',
      // A date that was entered from evidence is about the count, not about what stands on the site.
      origin: { $ne: 'attested' },
      subjectType: 'article',
      occurredAt: { $gte: startOfDay(`${from}-01`), $lt: startOfDay(addDays(lastDay(to), 1)) },
    },
    select: ['subjectId', 'occurredAt'],
  });
  const publishedAt = new Map(eventsSchema.parse(found).map(({ subjectId, occurredAt }) => [subjectId, occurredAt]));
  const forwarded = new Set((await readForwardings(strapi)).map(({ articleId }) => articleId));
  const wanted = [...publishedAt.keys()].filter((id) => !forwarded.has(id));
  const { units } = await readGround(db);
  const nameOf = new Map(units.map(({ code, shortName }) => [code, shortName]));
  const candidates: ForwardingCandidate[] = [];
  for (const chunk of inChunks(wanted, 500)) {
    const rows: unknown = await db.query('plugin::cchc.article').findMany({
      where: { documentId: { $in: chunk }, publishedAt: { $notNull: true } },
      select: ['documentId', 'title', 'slug', 'unitCode'],
    });
    for (const row of articlesSchema.parse(rows)) {
      candidates.push({
        articleId: row.documentId,
        title: row.title,
        unitName: nameOf.get(row.unitCode) ?? row.unitCode,
        publishedOn: civilDateOf(publishedAt.get(row.documentId) ?? ''),
        publicPath: `/tin-tuc/${row.slug}/`,
      });
    }
  }
  candidates.sort((a, b) => (a.publishedOn === b.publishedOn ? 0 : a.publishedOn < b.publishedOn ? 1 : -1));
  return { from, to, candidates };
}
