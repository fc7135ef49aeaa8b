import type { APIRoute } from 'astro';
import { mainIndex } from '../../data/search-index.ts';
import { site } from '../../data/site-data.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(mainIndex(site())), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
