import { jsonFeedAnswer } from '../../data/feed-answer.ts';
import { site } from '../../data/site-data.ts';
import { procedureFeed } from '../../views/procedure-feed.ts';

export const GET = (): Response => jsonFeedAnswer(site(), procedureFeed(site()));
