/** Copies by a hidden field: the way of before, which pages without https still have. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('readonly', '');
  field.className = 'cchc-copy-source';
  Object.assign(field.style, { position: 'fixed', top: '0', left: '0', opacity: '0' });
  const held = document.activeElement;
  // Inside an open dialog nothing outside of it can be focused.
  const place = document.querySelector('[role="dialog"]') ?? document.body;
  place.append(field);
  field.select();
  const copy: unknown = Reflect.get(document, 'execCommand');
  const isCopied = typeof copy === 'function' && Reflect.apply(copy, document, ['copy']) === true;
  field.remove();
  if (held instanceof HTMLElement) held.focus();
  return isCopied;
}

/** Puts a text into the clipboard, over https and http alike. False when the browser refuses both ways. */
export async function copyText(text: string): Promise<boolean> {
  if (globalThis.isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // The person may have forbidden it; the other way asks for no permission.
    }
  }
  return copyBySelection(text);
}
