import { createHash } from 'node:crypto';
import { type ItemType, isTombstone } from '@cchc/shared/contract';
import { indexFormat } from '@cchc/shared/search';
import { lazily } from '../data/lazily.ts';

const indexedTypes: ReadonlySet<ItemType> = new Set([
  ...(['article', 'channel', 'decision', 'document', 'field', 'page', 'procedure', 'settings', 'unit'] as const),
]);

/**
 * Name of the index of what the site shows: a function of its content and day, so that a page can name an index that is
 * still being built. Articles whose time is over are not in it.
 */
export const searchVersion = lazily((site): string => {
  const shown = new Set(site.articles.map(({ documentId }) => documentId));
  const lines: string[] = [];
  for (const item of site.items) {
    if (isTombstone(item) || !indexedTypes.has(item.type)) continue;
    if (item.type === 'article' && !shown.has(item.key)) continue;
    lines.push(`${item.type} ${item.key} ${item.digest}`);
  }
  const text = [`${indexFormat} ${site.asOf}`, ...lines.sort()].join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
});
