import { z } from 'zod';
import type { DeskPerson, ItemStep } from '../../../../model/desk/index.ts';
import { nameOfAccount } from '../../accounts/name-of-account.ts';
import { ledgerRowSchema } from '../../ledger/ledger-row.ts';
import { type Database, inChunks } from '../../repositories/database.ts';
import { roleCode, superAdminCode } from '../../rights/roles.ts';
import type { CountView } from '../book/count-context.ts';
import { type Move, type StepNames, type StepRow, movesOfRows, stepsOfRows } from './steps-of-rows.ts';

const columns = [
  'seq',
  'subjectId',
  'subjectType',
  'event',
  'origin',
  'occurredAt',
  'recordedAt',
  'unitCode',
  'actorRole',
  'actorId',
  'reasonCode',
  'reasonText',
] as const satisfies readonly (keyof StepRow)[];
const rowsSchema = z.array(
  ledgerRowSchema.pick({
    seq: true,
    subjectId: true,
    subjectType: true,
    event: true,
    origin: true,
    occurredAt: true,
    recordedAt: true,
    unitCode: true,
    actorRole: true,
    actorId: true,
    reasonCode: true,
    reasonText: true,
  }),
);

/** All rows of some articles and pieces of evidence, in the order of the chain. */
export async function readStepRows(db: Database, ids: readonly string[]): Promise<StepRow[]> {
  const found: StepRow[] = [];
  for (const chunk of inChunks([...new Set(ids)], 400)) {
    const rows: unknown = await db.query('plugin::cchc.ledger').findMany({
      where: { subjectType: { $in: ['article', 'evidence'] }, subjectId: { $in: chunk } },
      select: [...columns],
      orderBy: { seq: 'asc' },
    });
    found.push(...rowsSchema.parse(rows));
  }
  return found;
}

const accountsSchema = z.array(
  z.object({ id: z.number(), firstname: z.string().nullish(), lastname: z.string().nullish() }),
);

const offices = new Map([
  [superAdminCode, 'Quản trị hệ thống'],
  [roleCode('tchc'), 'Phòng Tổ chức - Hành chính'],
  [roleCode('cdc'), 'Đơn vị tiếp nhận'],
  [roleCode('unit'), 'Đơn vị'],
]);
const system = 'Hệ thống';

/**
 * Names of who acted: the office, and the person for readers of every unit. Among units nobody is called by name for
 * what the office did.
 */
export async function actorNames(
  db: Database,
  rows: readonly Pick<StepRow, 'actorRole' | 'actorId'>[],
  isNamed: boolean,
): Promise<StepNames['actor']> {
  const ids = isNamed ? [...new Set(rows.flatMap(({ actorId }) => actorId ?? []))] : [];
  const accounts = new Map<number, string>();
  for (const chunk of inChunks(ids, 400)) {
    const found: unknown = await db
      .query('admin::user')
      .findMany({ where: { id: { $in: chunk } }, select: ['id', 'firstname', 'lastname'] });
    for (const account of accountsSchema.parse(found)) accounts.set(account.id, nameOfAccount(account));
  }
  return ({ actorRole, actorId }) => {
    const office = offices.get(actorRole ?? '') ?? system;
    const person = actorId === null ? '' : (accounts.get(actorId) ?? '');
    return person === '' || person === office ? office : `${person}, ${office}`;
  };
}

/** Names of the units of a book. */
export const unitNames =
  ({ book }: CountView): StepNames['unit'] =>
  (code) =>
    book.units.find((unit) => unit.code === code)?.shortName ?? code;

/** The steps of some items as the person may read them. */
export async function readSteps(
  db: Database,
  view: CountView,
  ids: readonly string[],
  person: Pick<DeskPerson, 'seesAll'>,
): Promise<ReadonlyMap<string, readonly ItemStep[]>> {
  const rows = await readStepRows(db, ids);
  const names: StepNames = { unit: unitNames(view), actor: await actorNames(db, rows, person.seesAll) };
  const bySubject = new Map<string, StepRow[]>();
  for (const row of rows) {
    const own = bySubject.get(row.subjectId);
    if (own === undefined) bySubject.set(row.subjectId, [row]);
    else own.push(row);
  }
  return new Map([...bySubject].map(([id, own]) => [id, stepsOfRows(own, names)]));
}

const actorsSchema = z.array(ledgerRowSchema.pick({ actorRole: true, actorId: true }));

/** Who closed a period, by the record of its closing. Only offices ask. */
export async function closedBy(db: Database, documentId: string): Promise<string | null> {
  const found: unknown = await db.query('plugin::cchc.ledger').findMany({
    where: { event: 'period_closed', subjectType: 'closing', subjectId: documentId },
    select: ['actorRole', 'actorId'],
  });
  const [row] = actorsSchema.parse(found);
  return row === undefined ? null : (await actorNames(db, [row], true))(row);
}

const subjectsSchema = z.array(z.object({ subjectId: z.string() }));

/** Every passing of an article from one unit to another. */
export async function readMoves(db: Database): Promise<Move[]> {
  const moved: unknown = await db.query('plugin::cchc.ledger').findMany({
    where: { event: 'author_unit_changed', subjectType: 'article' },
    select: ['subjectId'],
  });
  return movesOfRows(
    await readStepRows(
      db,
      subjectsSchema.parse(moved).map(({ subjectId }) => subjectId),
    ),
  );
}
