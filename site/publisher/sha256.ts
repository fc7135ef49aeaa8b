import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hexadecimal, as the contract wants it. */
export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
