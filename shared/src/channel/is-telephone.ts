/** By its kind: a line that is called, in contrast to what is written to, visited or looked up. */
export const isTelephone = (kind: string): boolean => kind === 'phone' || kind === 'short_code';
