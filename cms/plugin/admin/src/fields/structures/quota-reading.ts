import { z } from 'zod';

const texts = z.array(z.string()).catch([]);
const text = z.string().catch('');

/** A reading as the form holds it: what is missing is empty, a number may still be what somebody typed. */
const readingSchema = z.object({
  id: text,
  label: text,
  who: z
    .discriminatedUnion('scope', [
      z.object({ scope: z.literal('unit'), unit: text }),
      z.object({ scope: z.literal('kinds'), kinds: texts }),
      z.object({ scope: z.literal('all'), except: texts }),
    ])
    .catch({ scope: 'all', except: [] }),
  kinds: texts,
  subject: z
    .discriminatedUnion('scope', [
      z.object({ scope: z.literal('any') }),
      z.object({ scope: z.literal('cchc') }),
      z.object({ scope: z.literal('categories'), categories: texts }),
    ])
    .catch({ scope: 'any' }),
  event: text,
  where: text,
  minimum: z.union([z.number(), z.string(), z.null()]).catch(null),
});
export type QuotaReading = z.infer<typeof readingSchema>;
export type Who = QuotaReading['who'];
export type Subject = QuotaReading['subject'];

/** Every unit except none, any kind and subject, counted when published here, without a number. */
export const newReading: QuotaReading = {
  id: '',
  label: '',
  who: { scope: 'all', except: [] },
  kinds: [],
  subject: { scope: 'any' },
  event: 'published',
  where: 'here',
  minimum: null,
};

/** The readings that a value holds; null when it is no list of such. */
export function readReadings(value: unknown): readonly QuotaReading[] | null {
  const parsed = z.array(readingSchema).safeParse(value ?? []);
  return parsed.success ? parsed.data : null;
}

export function startOfWho(scope: string): Who {
  if (scope === 'unit') return { scope, unit: '' };
  return scope === 'kinds' ? { scope, kinds: [] } : { scope: 'all', except: [] };
}

export function startOfSubject(scope: string): Subject {
  if (scope === 'categories') return { scope, categories: [] };
  return { scope: scope === 'cchc' ? 'cchc' : 'any' };
}
