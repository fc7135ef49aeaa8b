import { parsePhone } from '@cchc/shared/text';
import type { StoredChannel } from '../repositories/stored-publications.ts';

/** A line that is called: its number has to be one that a tap can dial. */
export const isCalled = ({ kind }: Pick<StoredChannel, 'kind'>): boolean => kind === 'phone' || kind === 'short_code';

/**
 * What a tap calls: the number that was typed for it, else the published one where it reads as one number. Lines of the
 * sample call nobody but where the sample says so.
 */
export const dialOf = (channel: Pick<StoredChannel, 'kind' | 'raw' | 'dial' | 'isSample'>): string | null =>
  channel.dial ?? (isCalled(channel) && !channel.isSample ? parsePhone(channel.raw).dial : null);
