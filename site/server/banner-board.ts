import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Banner, type Instant, bannerSchema } from '@cchc/shared/contract';
import { z } from 'zod';
import { bannerSection, bannerSlot, bannersAt, bannersOn } from '../src/views/banner-section.ts';

/** Stands beside the releases: the emergency banners as the CMS last told them, ahead of the pages that carry them. */
export const bannerFileName = 'banners.json';
export const bannerFileSchema = z.strictObject({ banners: z.array(bannerSchema) });

/**
 * The emergency banners of this moment. Pages with a new banner take seconds to render on a large site, and an old one
 * stays in the files until the next release: the server puts what holds now in the place of what the file says.
 */
export class BannerBoard {
  readonly #file: string;
  readonly #now: () => Instant;
  #seen = '';
  #banners: readonly Banner[] | null = null;

  constructor(releasesDir: string, now: () => Instant) {
    this.#file = path.join(releasesDir, bannerFileName);
    this.#now = now;
  }

  /** Markup for the slot of a page; null when nothing is known, and the file of the page stands as it is. */
  sectionFor(address: string): string | null {
    const banners = this.#read();
    return banners === null ? null : bannerSection(bannersOn(bannersAt(banners, this.#now()), address));
  }

  #read(): readonly Banner[] | null {
    try {
      const { mtimeMs, size, ino } = statSync(this.#file);
      const seen = `${ino} ${mtimeMs} ${size}`;
      if (seen === this.#seen) return this.#banners;
      const parsed = bannerFileSchema.safeParse(JSON.parse(readFileSync(this.#file, 'utf8')));
      this.#banners = parsed.success ? parsed.data.banners : null;
      this.#seen = seen;
      return this.#banners;
    } catch {
      return null;
    }
  }
}

/** The page with `section` in its slot. A page without a slot, such as an embedded one, stays as it is. */
export function withBanners(page: Buffer, section: string): Buffer {
  const start = page.indexOf(bannerSlot.start);
  if (start < 0) return page;
  const from = start + bannerSlot.start.length;
  const to = page.indexOf(bannerSlot.end, from);
  if (to < 0) return page;
  const put = Buffer.from(section);
  return page.subarray(from, to).equals(put) ? page : Buffer.concat([page.subarray(0, from), put, page.subarray(to)]);
}
