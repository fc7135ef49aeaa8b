import { setTimeout as wait } from 'node:timers/promises';
import type { RevisionAnswer } from '@cchc/shared/contract';
import { type CmsClient, CmsUnavailable } from './cms-client.ts';

const pollSeconds = 25;
const firstRetry = 250;
const lastRetry = 5_000;

export interface RevisionListener {
  readonly answers: (seen: RevisionAnswer) => void;
  /** The CMS does not answer; told once until it does. */
  readonly isDown: () => void;
}

/** Waits on the CMS's revision until the signal, and gives every answer away. A CMS that is down is said once. */
export async function watchRevision(
  cms: CmsClient,
  say: (line: string) => void,
  signal: AbortSignal,
  tell: RevisionListener,
): Promise<void> {
  const isOver = (): boolean => signal.aborted;
  let seen: RevisionAnswer | null = null;
  let retry = firstRetry;
  let isDown = false;
  while (!isOver()) {
    try {
      const waitSeconds = seen === null || isDown ? 0 : pollSeconds;
      seen = await cms.revision(seen, waitSeconds, signal);
      if (isDown) say('The CMS answers again.');
      isDown = false;
      retry = firstRetry;
      tell.answers(seen);
    } catch (error) {
      if (isOver()) return;
      if (!(error instanceof CmsUnavailable)) throw error;
      if (!isDown) {
        say(`${error.message} The last release stays; asking again until it does.`);
        tell.isDown();
      }
      isDown = true;
      await wait(retry, undefined, { signal }).catch(() => undefined);
      retry = Math.min(lastRetry, retry * 2);
    }
  }
}
