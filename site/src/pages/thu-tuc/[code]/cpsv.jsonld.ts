import type { APIRoute } from 'astro';
import { site } from '../../../data/site-data.ts';
import { publicService } from '../../../views/public-service.ts';
import { staticPaths } from '../../../views/static-paths.ts';

export const getStaticPaths = () => staticPaths('procedure-service', '/thu-tuc/[code]/cpsv.jsonld');

export const GET: APIRoute = ({ params }) => {
  const procedure = site().procedureByCode.get(params['code'] ?? '');
  if (procedure === undefined) return new Response(null, { status: 404 });
  return new Response(`${JSON.stringify(publicService(procedure, site()))}\n`, {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
};
