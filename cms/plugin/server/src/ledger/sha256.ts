import { createHash } from 'node:crypto';

/** Hexadecimal digest of bytes, or of a text as UTF-8. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
