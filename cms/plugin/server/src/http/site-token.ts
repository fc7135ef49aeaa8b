import { createHash, timingSafeEqual } from 'node:crypto';

export type TokenVerdict = 'granted' | 'missing' | 'wrong';

const fingerprint = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/** Judges an Authorization header in a time that does not depend on how much of the token is right. */
export function judgeToken(header: string | undefined, token: string | null): TokenVerdict {
  const given = /^Bearer +(\S+) *$/i.exec(header ?? '')?.[1];
  if (given === undefined) return 'missing';
  // Without a token of its own the CMS lets nobody read.
  if (token === null) return 'wrong';
  return timingSafeEqual(fingerprint(given), fingerprint(token)) ? 'granted' : 'wrong';
}
