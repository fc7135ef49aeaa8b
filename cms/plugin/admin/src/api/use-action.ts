import { useNotification } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { failureCodeOf, useFailureWords } from './failure-words';

/** Why something was refused: the permanent code where the server gave one, and the sentence for people. */
export interface Failure {
  readonly code: string | null;
  readonly message: string;
}

export interface Action {
  readonly isBusy: boolean;
  /** Of the latest run, until the next one begins; null while nothing was refused. */
  readonly failure: Failure | null;
  /** Does the work, then what follows from its result. A failure is told, never thrown. */
  readonly run: <T>(work: () => Promise<T>, whenDone?: (result: T) => void) => Promise<void>;
}

/** One thing that a person asks the server for: busy while it runs, its failure in words, nothing typed is touched. */
export function useAction(tell?: (failure: Failure) => void): Action {
  const failureWords = useFailureWords();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async <T>(work: () => Promise<T>, whenDone?: (result: T) => void): Promise<void> => {
    setIsBusy(true);
    setFailure(null);
    try {
      const result = await work();
      whenDone?.(result);
    } catch (error) {
      const refused = { code: failureCodeOf(error), message: failureWords(error) };
      setFailure(refused);
      tell?.(refused);
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, failure, run };
}

/** Tells a failure as a notice in the corner, for pages that have no place of their own for it. */
export function useFailureNotice(): (failure: Failure) => void {
  const { toggleNotification } = useNotification();
  return useCallback(
    ({ message }: Failure) => {
      toggleNotification({ type: 'danger', message });
    },
    [toggleNotification],
  );
}
