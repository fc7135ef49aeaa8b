import { z } from 'zod';

/** What the CMS answers to an import: as much of it as the command reads. */

export const kinds = ['procedures', 'decisions', 'hotlines', 'units', 'articles'] as const;
export type Kind = (typeof kinds)[number];

const countsSchema = z.looseObject({
  create: z.number(),
  change: z.number(),
  same: z.number(),
  refused: z.number(),
  publish: z.number(),
  doubts: z.number(),
});

export const previewSchema = z.looseObject({
  digest: z.string(),
  counts: countsSchema,
  rows: z.array(
    z.looseObject({
      sheet: z.string(),
      row: z.number(),
      key: z.string(),
      title: z.string(),
      change: z.enum(['create', 'change', 'same', 'refused']),
      isPublished: z.boolean(),
      fields: z.array(z.object({ label: z.string(), before: z.string(), after: z.string() })),
    }),
  ),
  doubts: z.array(
    z.looseObject({
      code: z.string(),
      severity: z.enum(['refuse', 'doubt']),
      sheet: z.string(),
      row: z.number().nullable(),
      column: z.string(),
      cell: z.string(),
      message: z.string(),
      value: z.string(),
    }),
  ),
});
export type Preview = z.infer<typeof previewSchema>;

export const progressSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.number(), total: z.number() }),
  z.object({ kind: z.literal('done'), revision: z.number(), counts: countsSchema }),
  z.looseObject({ kind: z.literal('differs') }),
  z.looseObject({ kind: z.literal('failed'), code: z.string(), message: z.string() }),
]);
export type Progress = z.infer<typeof progressSchema>;
