import { indexFiles } from '@cchc/shared/search';
import { indexAddress } from './index-source.ts';
import { searchCacheName } from './offline-cache.ts';

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1).replace('.', ',');

/** Keeps the whole index on the device. `version` is the one that is open, `sizes` what its files weigh. */
export async function keepOffline(
  button: HTMLButtonElement,
  say: (text: string) => void,
  version: string,
  sizes: readonly number[],
): Promise<void> {
  button.disabled = true;
  say(`Đang tải mục lục tìm kiếm (${megabytes(sizes.reduce((sum, size) => sum + size, 0))} MB)…`);
  try {
    const addresses = indexFiles.map((file) => indexAddress(version, file));
    const cache = await caches.open(searchCacheName);
    await cache.addAll(addresses);
    // Versions kept earlier are of no more use.
    for (const { url } of await cache.keys()) {
      if (!addresses.includes(new URL(url).pathname)) await cache.delete(url);
    }
    say('Đã tải xong. Có thể tìm kiếm khi không có mạng.');
  } catch {
    say('Chưa tải được: mạng yếu hoặc máy hết chỗ. Hãy thử lại.');
  }
  button.disabled = false;
}
