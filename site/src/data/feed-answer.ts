import { type Feed, jsonFeedOf, rssOf } from './feeds.ts';
import type { SiteData } from './open-site.ts';

const gone = (): Response => new Response(null, { status: 404 });

export async function rssAnswer(site: SiteData, feed: Feed | null): Promise<Response> {
  if (feed === null) return gone();
  return new Response(await rssOf(site, feed), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
}

export function jsonFeedAnswer(site: SiteData, feed: Feed | null): Response {
  if (feed === null) return gone();
  return new Response(jsonFeedOf(site, feed), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
}
