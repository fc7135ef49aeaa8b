import { parsePhone } from '@cchc/shared/text';

/** `tel:` address of a number that reaches somebody; null for text that cannot be dialled and stays plain. */
export function telephoneHref(raw: string): string | null {
  const { dial } = parsePhone(raw);
  return dial === null ? null : `tel:${dial}`;
}
