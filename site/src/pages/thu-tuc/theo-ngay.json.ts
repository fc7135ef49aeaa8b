import type { APIRoute } from 'astro';
import { site } from '../../data/site-data.ts';
import { daysFile } from '../../views/as-of-list.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(daysFile(site())), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
