/**
 * The name under which the server offers a file, out of its `Content-Disposition`; null when it names none. A name in
 * letters of its own (`filename*`) goes before the plain one. Nothing of a path is taken over.
 */
export function nameOfFile(disposition: string | null): string | null {
  const header = disposition ?? '';
  const encoded = /filename\*=UTF-8''([^;\s]+)/i.exec(header)?.[1];
  const plain = /filename="([^"]+)"/i.exec(header)?.[1];
  const name = (encoded === undefined ? undefined : decoded(encoded)) ?? plain;
  const last = name?.split(/[/\\]/).at(-1)?.trim() ?? '';
  return last === '' ? null : last;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
