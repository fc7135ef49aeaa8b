import type { APIRoute } from 'astro';
import { site } from '../../data/site-data.ts';
import { procedureCatalogue } from '../../views/procedure-catalogue.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(procedureCatalogue(site())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
