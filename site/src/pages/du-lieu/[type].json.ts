import type { APIContext } from 'astro';
import { site } from '../../data/site-data.ts';
import { openTableOf } from '../../views/open-data/catalogue.ts';
import { staticPaths } from '../../views/static-paths.ts';

export const getStaticPaths = () => staticPaths('data-json', '/du-lieu/[type].json');

export function GET({ params }: APIContext): Response {
  const table = openTableOf(params['type'] ?? '', site());
  if (table === null) return new Response(null, { status: 404 });
  return new Response(table.json(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
