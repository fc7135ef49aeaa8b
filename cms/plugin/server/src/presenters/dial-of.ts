import { isTelephone } from '@cchc/shared/channel';
import { parsePhone } from '@cchc/shared/text';
import type { StoredChannel } from '../repositories/stored-publications.ts';

/**
 * What a tap calls: the number that was typed for it, else the published one where it reads as one number. Lines of the
 * sample call nobody but where the sample says so.
 */
export const dialOf = (channel: Pick<StoredChannel, 'kind' | 'raw' | 'dial' | 'isSample'>): string | null =>
  channel.dial ?? (isTelephone(channel.kind) && !channel.isSample ? parsePhone(channel.raw).dial : null);
