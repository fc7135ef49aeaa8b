import path from 'node:path';
import { type PageFacts, inspectFile } from './gate/inspect-page.ts';
import { type NewFiles, readNowOrNull, replaceFile } from './lay-file.ts';
import { sha256 } from './sha256.ts';
import { excessWeight } from './weigh-page.ts';

/** What a rendered file is compared with before it is written. */
export type Standing =
  /** Nothing stands in its place. */
  | { readonly kind: 'empty' }
  /** Whatever stands there is read. */
  | { readonly kind: 'unknown' }
  /** What stands there is known by its digest; null when it has to be replaced in any case. */
  | { readonly kind: 'known'; readonly digest: string | null };

/** A rendered file on its way into a release. */
export interface RenderedPage {
  readonly file: string;
  readonly path: string;
  /** Belongs to whoever finishes the page. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Folder of the release. */
  readonly dir: string;
  readonly standing: Standing;
  /** Belongs to one entry, whose editor is told when it is heavy. */
  readonly isOfEntry: boolean;
}

/** What the pages of one release are inspected against. */
export interface PageFrame {
  readonly siteUrl: string;
  /** Moment that the release speaks of. */
  readonly now: string;
}

export interface FinishedPage {
  readonly digest: string;
  readonly size: number;
  /** Whether it differs from what stood there. */
  readonly isWritten: boolean;
  /** Bytes on the wire of an entry's page that is too heavy, else null. */
  readonly weight: number | null;
  readonly facts: PageFacts;
}

function stands({ standing, bytes }: RenderedPage, full: string, digest: string): boolean {
  if (standing.kind === 'empty') return false;
  if (standing.kind === 'known') return standing.digest === digest;
  return readNowOrNull(full)?.equals(bytes) ?? false;
}

/** Takes the digest of a rendered file, lays it into its release unless it stands there, and reads it. */
export function finishPage(page: RenderedPage, newFiles: NewFiles, frame: PageFrame): FinishedPage {
  const full = path.join(page.dir, page.file);
  const digest = sha256(page.bytes);
  const isWritten = !stands(page, full, digest);
  if (isWritten) {
    if (page.standing.kind === 'empty') newFiles.write(full, page.bytes);
    else replaceFile(full, page.bytes);
  }
  const weight = page.isOfEntry ? excessWeight(page.bytes) : null;
  return { digest, size: page.bytes.length, isWritten, weight, facts: inspectFile({ ...page, ...frame }) };
}
