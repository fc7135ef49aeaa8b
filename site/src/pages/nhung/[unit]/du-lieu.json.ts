import type { APIContext } from 'astro';
import { site } from '../../../data/site-data.ts';
import { staticPaths } from '../../../views/static-paths.ts';
import { unitEmbedJson } from '../../../views/unit-embed.ts';

export const getStaticPaths = () => staticPaths('embed-data', '/nhung/[unit]/du-lieu.json');

export function GET({ params }: APIContext): Response {
  const data = site();
  const unit = data.unitBySlug.get(params['unit'] ?? '');
  if (unit === undefined) return new Response(null, { status: 404 });
  return new Response(unitEmbedJson(unit, data), { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
