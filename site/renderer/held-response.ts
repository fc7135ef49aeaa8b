const bodies = new WeakMap<Response, Uint8Array<ArrayBuffer> | string>();

/** Bodies that are given whole, as pages and files of the site are. */
function wholeBody(body: unknown, status: number | undefined): Uint8Array<ArrayBuffer> | string | null {
  // Astro looks into an answer of another status before it hands it out.
  if (status !== undefined && status !== 200) return null;
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array && body.buffer instanceof ArrayBuffer
    ? new Uint8Array(body.buffer, body.byteOffset, body.length)
    : null;
}

/** An answer that keeps a whole body beside itself, as it was given. */
class HeldResponse extends Response {
  constructor(body?: ConstructorParameters<typeof Response>[0], init?: ResponseInit) {
    const whole = wholeBody(body, init?.status);
    super(whole === null ? body : '', init);
    if (whole !== null) bodies.set(this, whole);
  }
}

/**
 * Makes the code of the site, which is imported afterwards, answer with `HeldResponse`. Putting a page into a stream and
 * reading it back costs as much as a fifth of its rendering.
 */
export function holdResponses(): void {
  globalThis.Response = HeldResponse;
}

const encoder = new TextEncoder();
/** Most bytes that a unit of a text becomes. */
const longestUnit = 3;
const scratch = new Uint8Array(1 << 20);

/** Bytes of a text. Writing it once and copying the bytes costs less than asking for their number before. */
function bytesOfText(text: string): Uint8Array<ArrayBuffer> {
  if (text.length * longestUnit > scratch.length) return encoder.encode(text);
  return scratch.slice(0, encoder.encodeInto(text, scratch).written);
}

/** Bytes of an answer; they belong to the caller. */
export async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const held = bodies.get(response);
  if (held === undefined) return new Uint8Array(await response.arrayBuffer());
  return typeof held === 'string' ? bytesOfText(held) : held;
}
