import { z } from 'zod';

/** A rule as the form holds it: numbers may still be what somebody typed. */
const typed = z.union([z.number(), z.string(), z.null()]).catch(null);
const ruleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none'), note: z.string().catch('') }),
  z.object({ kind: z.literal('term'), days: typed }),
  z.object({ kind: z.literal('on'), date: z.string().catch('') }),
  z.object({ kind: z.literal('before'), date: z.string().catch('') }),
  z.object({ kind: z.literal('monthly'), dayOfMonth: typed, exclusive: z.boolean().catch(false) }),
]);
export type DeadlineRule = z.infer<typeof ruleSchema>;
export type RuleKind = DeadlineRule['kind'];

export const isRuleKind = (text: string): text is RuleKind =>
  ruleSchema.options.some((option) => option.shape.kind.value === text);

/** The rule that a value holds; null when it holds none. */
export function readRule(value: unknown): DeadlineRule | null {
  const parsed = ruleSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** The rule with which a kind begins; a date is carried over from the kind before. */
export function startOfRule(kind: RuleKind, before: DeadlineRule | null): DeadlineRule {
  const date = before?.kind === 'on' || before?.kind === 'before' ? before.date : '';
  switch (kind) {
    case 'none':
      return { kind, note: '' };
    case 'term':
      return { kind, days: null };
    case 'on':
    case 'before':
      return { kind, date };
    case 'monthly':
      return { kind, dayOfMonth: null, exclusive: false };
  }
}
