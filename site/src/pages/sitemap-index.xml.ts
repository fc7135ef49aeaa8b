import type { APIRoute } from 'astro';
import { site } from '../data/site-data.ts';
import { sitemapIndexXml } from '../data/sitemaps.ts';

export const GET: APIRoute = () =>
  new Response(sitemapIndexXml(site()), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
