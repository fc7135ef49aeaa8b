import type { APIRoute } from 'astro';
import { site } from '../data/site-data.ts';
import { sitemapParts, sitemapXml } from '../data/sitemaps.ts';

export const getStaticPaths = () => sitemapParts(site()).map((part) => ({ params: { name: part.name } }));

export const GET: APIRoute = ({ params }) => {
  const part = sitemapParts(site()).find((one) => one.name === params['name']);
  if (part === undefined) return new Response(null, { status: 404 });
  return new Response(sitemapXml(site(), part), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
