import { hash } from 'node:crypto';

/** SHA-256 in lower-case hexadecimal, as the contract wants it. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content, 'hex');
