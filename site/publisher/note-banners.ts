import path from 'node:path';
import { type Banner, type Snapshot, isTombstone } from '@cchc/shared/contract';
import { bannerFileName } from '../server/banner-board.ts';
import { readNowOrNull, replaceFile } from './lay-file.ts';

/**
 * Lays the emergency banners of a snapshot beside the releases before anything is rendered: the server shows them on
 * every page from that moment, however long the pages themselves take.
 */
export function noteBanners(releasesDir: string, snapshot: Snapshot): void {
  const banners: Banner[] = [];
  for (const item of snapshot.items) {
    if (!isTombstone(item) && item.type === 'banner') banners.push(item.value);
  }
  banners.sort((a, b) => (a.key < b.key ? -1 : 1));
  const text = `${JSON.stringify({ banners }, null, 2)}\n`;
  const file = path.join(releasesDir, bannerFileName);
  if (readNowOrNull(file)?.toString('utf8') !== text) replaceFile(file, text);
}
