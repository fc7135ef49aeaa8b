import { rssAnswer } from '../../data/feed-answer.ts';
import { site } from '../../data/site-data.ts';
import { procedureFeed } from '../../views/procedure-feed.ts';

export const GET = async (): Promise<Response> => await rssAnswer(site(), procedureFeed(site()));
