import type { Channel } from '../../contract/types/channel.ts';
import { fold } from '../text/fold.ts';
import { parsePhone } from '../text/parse-phone.ts';

/** Why a channel looks like somebody's own. */
export type PrivateContact =
  /** A mobile number that stands with a person or a post. */
  | 'personal_mobile'
  /** A mailbox of a free provider. */
  | 'personal_mailbox';

/** Posts and titles of people, without marks. */
const posts =
  /(?:^|[^\p{L}])(?:giam doc|lanh dao|nguoi dung dau|(?:pho )?(?:truong phong|truong khoa|truong tram|chanh van phong|chu tich)|dong chi|bac si|bs|ths|bscki{1,2})(?=[^\p{L}]|$)/u;
/** Forms of address lose their meaning with their marks: "bà" becomes a number. */
const address = /(?:^|[^\p{L}])(?:ông|bà|đ\/c)(?=[^\p{L}]|$)/u;
const freeProviders =
  /@(?:gmail|googlemail|yahoo|ymail|outlook|hotmail|live|msn|icloud|proton|protonmail|zoho|mail)\.(?:com|me|vn|com\.vn|net|org)\b/;

/**
 * Rule HC1: of leaders the office line and the mailbox of the post are published, never a number or mailbox of their
 * own. A doubt for a person to settle: many hospitals answer their hotline on a mobile, which no rule forbids.
 */
export function privateContactOf(
  channel: Pick<Channel, 'kind' | 'label' | 'raw' | 'dial' | 'url' | 'ownerName'>,
): PrivateContact | null {
  const { kind, label, raw, dial, url, ownerName } = channel;
  const reach = `${raw} ${url ?? ''}`.toLowerCase();
  if (freeProviders.test(reach)) return 'personal_mailbox';
  const people = `${label} ${ownerName}`;
  if (kind !== 'phone' || parsePhone(dial ?? raw).kind !== 'mobile') return null;
  const isPerson = posts.test(fold(people)) || address.test(people.normalize('NFC').toLowerCase());
  return isPerson ? 'personal_mobile' : null;
}
