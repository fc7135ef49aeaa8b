import type { APIRoute } from 'astro';
import { site } from '../../data/site-data.ts';
import { cardableLines, contactCards } from '../../views/contact-card.ts';
import { staticPaths } from '../../views/static-paths.ts';

export const getStaticPaths = () => staticPaths('contact-card', '/duong-day-nong/[card].vcf');

export const GET: APIRoute = ({ params }) => {
  const lines = cardableLines(site());
  const wanted = params['card'] === 'danh-ba' ? lines : lines.filter(({ key }) => key === params['card']);
  if (wanted.length === 0) return new Response(null, { status: 404 });
  return new Response(contactCards(wanted, site()), { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });
};
