import type { Channel } from '@cchc/shared/contract';

/** National short numbers, the same in every province. */
const nationalNumbers: Readonly<Record<string, string>> = {
  '111': 'National child protection line',
  '112': 'Search and rescue',
  '113': 'Police',
  '114': 'Fire and rescue',
  '115': 'Ambulance',
};

const kindWords: Readonly<Record<Channel['kind'], string>> = {
  phone: 'Hotline',
  short_code: 'Short number',
  web: 'Online form',
  email: 'E-mail',
  office: 'Reception office',
  social: 'Social media',
};

/** What a line is, for a reader without Vietnamese; `owner` is the English name of the unit that answers. */
export function englishLabel({ kind, dial }: Pick<Channel, 'kind' | 'dial'>, owner: string | null): string {
  const national = nationalNumbers[dial ?? ''];
  if (national !== undefined) return national;
  return owner === null ? kindWords[kind] : `${kindWords[kind]}, ${owner}`;
}
