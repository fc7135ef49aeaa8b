import type { Channel } from '@cchc/shared/contract';
import { isTelephone } from '@cchc/shared/channel';
import { parsePhone } from '@cchc/shared/text';

/** `tel:` address of a number that reaches somebody; null for text that cannot be dialled and stays plain. */
export function telephoneHref(raw: string): string | null {
  const { dial } = parsePhone(raw);
  return dial === null ? null : `tel:${dial}`;
}

/** A channel as it is shown everywhere: numbers in the one way of writing of their kind, all else as published. */
export const shownOf = ({ kind, raw }: Pick<Channel, 'kind' | 'raw'>): string =>
  isTelephone(kind) ? parsePhone(raw).display : raw.trim();
