import { ownPasswordWords } from '../words/account-words';

/** What the screen asks for. */
export interface PasswordDraft {
  readonly current: string;
  readonly next: string;
  readonly repeated: string;
}

const words = ownPasswordWords.faults;
/** Strapi keeps no more than this of a password. */
const mostBytes = 72;

function faultOfNext({ current, next }: PasswordDraft): string | null {
  if (next.length < 8) return words.short;
  if (new TextEncoder().encode(next).length > mostBytes) return words.long;
  if (!/[a-z]/.test(next) || !/[A-Z]/.test(next) || !/\d/.test(next)) return words.plain;
  return next === current ? words.same : null;
}

/** What stands against a draft, field by field; null where nothing does. */
export const passwordFaults = (draft: PasswordDraft): Readonly<Record<keyof PasswordDraft, string | null>> => ({
  current: draft.current === '' ? words.missing : null,
  next: faultOfNext(draft),
  repeated: draft.repeated === draft.next ? null : words.differs,
});
