import path from 'node:path';

/** Media type of every kind of file that the site holds, by extension. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.doc': 'application/msword',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
};

/** Media type of a file by its name. Feeds say that they are feeds; an unknown kind is only ever downloaded. */
export function contentTypeOf(file: string): string {
  const name = path.posix.basename(file);
  if (name === 'rss.xml') return 'application/rss+xml; charset=utf-8';
  if (name === 'feed.json') return 'application/feed+json; charset=utf-8';
  return contentTypes[path.posix.extname(name).toLowerCase()] ?? 'application/octet-stream';
}

const texts = /^(?:text\/|application\/(?:json|ld\+json|feed\+json|manifest\+json|xml|rss\+xml)|image\/svg)/;

/** Whether compression makes such a file smaller. */
export const isCompressible = (contentType: string): boolean => texts.test(contentType);

/** What a browser shows by itself; anything else is offered for download. */
export const isShown = (contentType: string): boolean =>
  texts.test(contentType) ||
  contentType.startsWith('image/') ||
  contentType === 'application/pdf' ||
  contentType.startsWith('font/');
