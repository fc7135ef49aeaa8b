import type { APIRoute } from 'astro';
import { rssAnswer } from '../data/feed-answer.ts';
import { newsFeed } from '../data/feeds.ts';
import { site } from '../data/site-data.ts';

export const GET: APIRoute = () => rssAnswer(site(), newsFeed(site(), '/'));
