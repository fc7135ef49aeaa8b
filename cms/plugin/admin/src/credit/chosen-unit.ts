import { useForm } from '@strapi/strapi/admin';
import { z } from 'zod';
import { useChoices } from '../fields/use-choices';

const valuesSchema = z.object({ unitCode: z.string().min(1) });

/** The author unit that stands in the form, saved or not; null while none is chosen. */
export function useChosenUnit(): { readonly code: string; readonly name: string } | null {
  const values = useForm('CchcCredit', (state) => state.values);
  const units = useChoices('units');
  const parsed = valuesSchema.safeParse(values);
  if (!parsed.success) return null;
  const { unitCode: code } = parsed.data;
  return { code, name: units.find(({ value }) => value === code)?.label ?? code };
}
