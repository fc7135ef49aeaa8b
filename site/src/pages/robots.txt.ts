import type { APIRoute } from 'astro';
import { site } from '../data/site-data.ts';

/** Crawlers may read everything: a page that must stay out of their lists says so itself, and has to be read for that. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${site().siteUrl}/sitemap-index.xml\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
