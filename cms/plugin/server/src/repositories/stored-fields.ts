import { z } from 'zod';

/** How one attribute comes out of the database, on SQLite and PostgreSQL alike. */

/** Text; empty and absent are the same. */
export const textOr = z
  .string()
  .nullish()
  .transform((text) => text ?? '');

/** Text, or null when nothing was entered. */
export const textOrNull = z
  .string()
  .nullish()
  .transform((text) => (text === undefined || text === null || text.trim() === '' ? null : text));

export const flag = z
  .union([z.boolean(), z.literal(0), z.literal(1)])
  .nullish()
  .transform((value) => value === true || value === 1);

export const numberOr = (fallback: number) =>
  z
    .number()
    .nullish()
    .transform((value) => value ?? fallback);

export const numberOrNull = z
  .number()
  .nullish()
  .transform((value) => value ?? null);

const toInstant = (value: string | Date): string => new Date(value).toISOString();
export const instantOrNull = z
  .union([z.string(), z.date()])
  .nullish()
  .transform((value) => (value === undefined || value === null ? null : toInstant(value)));

/** A list of what the contract will check; absent = empty. */
export const listOf = <T extends z.ZodType>(inner: T) =>
  z
    .array(inner)
    .nullish()
    .transform((list) => list ?? []);

export const anyList = listOf(z.unknown());
export const textList = listOf(z.string());

/** What every row has. */
export const rowSchema = z.object({
  id: z.number().int(),
  documentId: z.string().min(1),
  publishedAt: instantOrNull,
});
