import type { APIRoute } from 'astro';
import { jsonFeedAnswer } from '../data/feed-answer.ts';
import { newsFeed } from '../data/feeds.ts';
import { site } from '../data/site-data.ts';

export const GET: APIRoute = () => jsonFeedAnswer(site(), newsFeed(site(), '/'));
