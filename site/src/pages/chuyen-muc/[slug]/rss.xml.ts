import type { APIRoute } from 'astro';
import { rssAnswer } from '../../../data/feed-answer.ts';
import { categoryFeed } from '../../../data/feeds.ts';
import { site } from '../../../data/site-data.ts';
import { staticPaths } from '../../../views/static-paths.ts';

export const getStaticPaths = () => staticPaths('category', '/chuyen-muc/[slug]/');

export const GET: APIRoute = ({ params }) => rssAnswer(site(), categoryFeed(site(), params['slug'] ?? ''));
