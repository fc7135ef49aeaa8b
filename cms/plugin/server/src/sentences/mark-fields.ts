import { z } from 'zod';

const refusalSchema = z.looseObject({
  error: z.looseObject({ name: z.string(), message: z.string(), details: z.unknown() }),
});
const markedSchema = z.looseObject({ errors: z.array(z.unknown()).min(1) });
const ownSchema = z.looseObject({
  path: z.string().optional(),
  problems: z.array(z.looseObject({ path: z.string(), message: z.string() })).optional(),
});

/** Fields of the form are marked whole: what stands inside of one is told by the sentence. */
const fieldOf = (path: string): string => path.split('.')[0] ?? '';

/**
 * A refusal of the edit view in the shape in which the Content Manager marks fields. It keeps what was typed for that
 * shape alone, and takes any other refusal for a save; code, path and problems stay beside it.
 */
export function markFields(body: unknown): unknown {
  const parsed = refusalSchema.safeParse(body);
  if (!parsed.success) return body;
  const { error } = parsed.data;
  if (error.name === 'ValidationError' && markedSchema.safeParse(error.details).success) return body;
  const own = ownSchema.safeParse(error.details);
  const details = own.success ? own.data : {};
  const found = details.problems ?? [];
  const problems = found.length > 0 ? found : [{ path: details.path ?? '', message: error.message }];
  return {
    ...parsed.data,
    error: {
      ...error,
      name: 'ValidationError',
      details: {
        ...details,
        errors: problems.map(({ path, message }) => ({ path: [fieldOf(path)], message, name: 'ValidationError' })),
      },
    },
  };
}
