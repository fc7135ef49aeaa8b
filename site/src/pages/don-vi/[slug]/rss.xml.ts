import type { APIRoute } from 'astro';
import { rssAnswer } from '../../../data/feed-answer.ts';
import { unitFeed } from '../../../data/feeds.ts';
import { site } from '../../../data/site-data.ts';
import { staticPaths } from '../../../views/static-paths.ts';

export const getStaticPaths = () => staticPaths('unit', '/don-vi/[slug]/');

export const GET: APIRoute = ({ params }) => rssAnswer(site(), unitFeed(site(), params['slug'] ?? ''));
