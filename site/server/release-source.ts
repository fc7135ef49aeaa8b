import { lstatSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { type HeaderFile, headerFileSchema, makeHeaders } from './headers.ts';
import { redirectsSchema } from './redirects.ts';

/** The release that is being served, with what stands beside its pages. */
export interface ServedRelease {
  /** Another one after every swap, also when a name comes back: what is kept of a release is kept under this. */
  readonly id: string;
  /** Real path of the release folder. */
  readonly dir: string;
  readonly headers: HeaderFile;
  readonly redirects: ReadonlyMap<string, string>;
}

export interface SourceOptions {
  /** Holds `current` and the folders that releases share. */
  readonly releasesDir: string;
  readonly siteUrl: string;
  readonly measureHosts: readonly string[];
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Follows `current`: every request sees the release that the link names at that moment. */
export class ReleaseSource {
  readonly #releasesDir: string;
  readonly fallbackHeaders: HeaderFile;
  #held: ServedRelease | null = null;

  constructor(options: SourceOptions) {
    this.#releasesDir = options.releasesDir;
    this.fallbackHeaders = makeHeaders({ ...options, isDemonstration: true });
  }

  /** Real path of the folder: the data folder may stand behind a link, and need not be there yet. */
  get sharedDir(): string {
    try {
      return realpathSync(this.#releasesDir);
    } catch {
      return this.#releasesDir;
    }
  }

  current(): ServedRelease | null {
    let name: string;
    let id: string;
    try {
      const link = path.join(this.#releasesDir, 'current');
      const { ino, mtimeNs } = lstatSync(link, { bigint: true });
      name = readlinkSync(link);
      id = `${name} ${ino} ${mtimeNs}`;
    } catch {
      return null;
    }
    if (this.#held?.id === id) return this.#held;
    this.#held = this.#open(name, id);
    return this.#held;
  }

  #open(name: string, id: string): ServedRelease | null {
    // The link names a folder beside it and nothing else.
    if (path.basename(name) !== name || name.startsWith('.')) return null;
    let dir: string;
    try {
      dir = realpathSync(path.join(this.#releasesDir, name));
      if (dir !== path.join(this.sharedDir, name)) return null;
    } catch {
      return null;
    }
    const headers = headerFileSchema.safeParse(readJson(path.join(dir, 'headers.json')));
    const redirects = redirectsSchema.safeParse(readJson(path.join(dir, 'redirects.json')));
    return {
      id,
      dir,
      headers: headers.success ? headers.data : this.fallbackHeaders,
      redirects: new Map(Object.entries(redirects.success ? redirects.data : {})),
    };
  }
}
