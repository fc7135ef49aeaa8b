import { z } from 'zod';

/** Instant in UTC with milliseconds, e.g. `2026-03-01T02:15:00.000Z`. */
export const instantSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'expected an instant like 2026-03-01T02:15:00.000Z')
  // Date.parse alone takes 31 February for 3 March.
  .refine((text) => {
    const time = Date.parse(text);
    return !Number.isNaN(time) && new Date(time).toISOString() === text;
  }, 'expected an instant that exists');

/** Civil date in Asia/Ho_Chi_Minh, e.g. `2026-03-01`. */
export const civilDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date like 2026-03-01')
  .refine((text) => {
    const time = Date.parse(`${text}T00:00:00.000Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  }, 'expected a date that exists');

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hexadecimal digits');

/** Address segment: lower-case ASCII words joined by single hyphens. */
export const slugSchema = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');

/** Id of a document: part of public keys and feed ids, so nothing in it may need escaping anywhere. */
export const documentIdSchema = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters and digits');

/** Short procedure code of the national catalogue, e.g. `1.014076`. */
export const procedureCodeSchema = z.string().regex(/^\d\.\d{6}$/, 'expected a code like 1.014076');

/** Unit code: stable upper-case identifier, e.g. `BV-MAU-A`. */
export const unitCodeSchema = z
  .string()
  .max(40)
  .regex(/^[A-Z0-9]+(?:-[A-Z0-9]+)*$/, 'expected an upper-case code like BV-MAU-A');

/** Address that a reader may be sent to. Anything but http(s), mailto and tel is refused, whatever its letter case. */
export const linkSchema = z
  .string()
  .max(2000)
  .regex(
    /^(?:https?:\/\/[^\s<>"']+|mailto:[^\s<>"']+@[^\s<>"']+|tel:\+?[\d.-]+)$/i,
    'expected a full http(s), mailto or tel address',
  );

/** A full address as in `linkSchema`, or one of the site itself, from the root. */
export const placeSchema = z.union([
  z
    .string()
    .max(2000)
    .regex(/^\/(?!\/)[^\s<>"'\\]*$/, 'expected an address of the site that begins with one slash'),
  linkSchema,
]);

/** Non-empty text in NFC. Text that is not NFC is refused: every writer normalises first. */
export const textSchema = z
  .string()
  .min(1)
  .refine((text) => text === text.normalize('NFC'), 'expected NFC text');

export type CivilDate = z.infer<typeof civilDateSchema>;
export type Instant = z.infer<typeof instantSchema>;
