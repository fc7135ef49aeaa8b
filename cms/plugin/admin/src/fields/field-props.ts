import type { ReactNode } from 'react';
import { z } from 'zod';

/** What the Content Manager gives to the input of a custom field. */
export interface FieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly labelAction?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly attribute: unknown;
}

const columnSchema = z.object({
  name: z.string(),
  label: z.string(),
  kind: z.enum(['line', 'text', 'number', 'date', 'choice', 'texts', 'weekdays']),
  choices: z.string().optional(),
});
export type Column = z.infer<typeof columnSchema>;

/** How a list is edited, as the model of the content type says it. */
export const shapeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choices'), choices: z.string() }),
  z.object({ kind: z.literal('lines') }),
  z.object({ kind: z.literal('rows'), columns: z.array(columnSchema) }),
]);
export type Shape = z.infer<typeof shapeSchema>;

const attributeSchema = z.object({
  enum: z.array(z.string()).optional(),
  options: z
    .object({ shape: shapeSchema.optional(), choices: z.string().optional(), form: z.string().optional() })
    .optional(),
});

/** Reads what an input needs of its attribute. */
export const readAttribute = (attribute: unknown): z.infer<typeof attributeSchema> => {
  const parsed = attributeSchema.safeParse(attribute);
  return parsed.success ? parsed.data : {};
};
