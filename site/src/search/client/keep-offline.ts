import { indexFiles } from '@cchc/shared/search';
import { indexAddress } from './index-source.ts';
import { searchCacheName } from './offline-cache.ts';

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1).replace('.', ',');

/** Addresses of the code that answers a question, the parts that are loaded when they are needed included. */
async function ownCode(): Promise<string[]> {
  await Promise.all([
    import('./combobox.ts'),
    import('./kept-files.ts'),
    import('./raw-typing.ts'),
    import('./result-list.ts'),
  ]);
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  return loaded.filter((path) => path.startsWith('/_a/') && path.endsWith('.js'));
}

/** Says beside the button what became of it. */
function tell(button: HTMLButtonElement, text: string): void {
  const place = document.querySelector('#tin-tai-ve');
  if (place !== null) place.textContent = text;
  // A button that is switched off would lose the keyboard's place.
  button.ariaDisabled = String(text.endsWith('…'));
}

/** Says that the index is on the device already. */
export function showKept(button: HTMLButtonElement): void {
  button.textContent = 'Tải lại bản dùng ngoại tuyến';
  tell(button, 'Mục lục tìm kiếm đã được lưu trên máy này.');
}

/** Keeps the whole index on the device, with the code that reads it. `version` is the one that is open, `sizes` what its files weigh. */
export async function keepOffline(button: HTMLButtonElement, version: string, sizes: readonly number[]): Promise<void> {
  if (button.ariaDisabled === 'true') return;
  tell(button, `Đang tải mục lục tìm kiếm (${megabytes(sizes.reduce((sum, size) => sum + size, 0))} MB)…`);
  try {
    const files = indexFiles.map((file) => indexAddress(version, file));
    const addresses = [...new Set([...files, ...(await ownCode())])];
    const cache = await caches.open(searchCacheName);
    await cache.addAll(addresses);
    // Versions kept earlier are of no more use.
    for (const { url } of await cache.keys()) {
      if (!addresses.includes(new URL(url).pathname)) await cache.delete(url);
    }
    showKept(button);
    tell(button, 'Đã tải xong. Có thể tìm kiếm khi không có mạng; trang kết quả mở được nếu đã xem trước đó.');
  } catch {
    tell(button, 'Chưa tải được: mạng yếu hoặc máy hết chỗ. Hãy thử lại.');
  }
}
