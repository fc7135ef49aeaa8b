import type { APIRoute } from 'astro';
import { articleYears } from '../../data/archives.ts';
import { yearIndex } from '../../data/search-index.ts';
import { site } from '../../data/site-data.ts';

export const getStaticPaths = () => articleYears(site()).map((year) => ({ params: { year } }));

export const GET: APIRoute = ({ params }) => {
  const year = params['year'] ?? '';
  if (!articleYears(site()).includes(year)) return new Response(null, { status: 404 });
  return new Response(JSON.stringify(yearIndex(site(), year)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
