import type { Made } from './made-files.ts';

/** A file could not be made of its page. */
export class NotMade extends Error {
  override readonly name = 'NotMade';
  readonly code = 'E_NOT_MADE';
}

/** Files that are being made. Who asks for the same one meanwhile waits for the same one. */
export class Making {
  readonly #running = new Map<string, Promise<Made>>();

  /** Throws `NotMade` for whatever goes wrong; the next who asks tries anew. */
  run(key: string, make: () => Promise<Made>): Promise<Made> {
    const running = this.#running.get(key);
    if (running !== undefined) return running;
    const made = make()
      .catch((error: unknown) => {
        throw new NotMade(error instanceof Error ? error.message : String(error), { cause: error });
      })
      .finally(() => this.#running.delete(key));
    this.#running.set(key, made);
    return made;
  }
}
