/** Composed form of the text. Every writer passes its input through here, so that equal words have equal bytes. */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}
