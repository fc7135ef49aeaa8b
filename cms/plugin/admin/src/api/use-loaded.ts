import { useCallback, useEffect, useState } from 'react';
import { useFailureWords } from './failure-words';

export interface Loaded<T> {
  /** The latest answer; it stays while the next one is under way or has failed. */
  readonly value: T | null;
  /** Why the latest attempt failed; null after a good one. */
  readonly failure: string | null;
  readonly isLoading: boolean;
  readonly reload: () => void;
}

/**
 * Asks the server when the page opens, whenever `read` changes, and again after the pause that `pauseAfter` gives for
 * the latest answer (null: not again). `read` and `pauseAfter` have to keep their identity while nothing changes.
 */
export function useLoaded<T>(read: () => Promise<T>, pauseAfter?: (answer: T | null) => number | null): Loaded<T> {
  const failureWords = useFailureWords();
  const [value, setValue] = useState<T | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isLoading, setIsLoading] = useState(true);
  const [round, setRound] = useState(0);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const ask = async (): Promise<void> => {
      let answer: T | null = null;
      setIsLoading(true);
      try {
        answer = await read();
        // An answer to an earlier question must not stand where the later one belongs.
        if (isGone) return;
        setValue(answer);
        setFailure(null);
      } catch (error) {
        if (isGone) return;
        setFailure(failureWords(error));
      }
      setIsLoading(false);
      const pause = pauseAfter?.(answer) ?? null;
      if (pause !== null) timer = setTimeout(() => void ask(), pause);
    };
    void ask();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [read, pauseAfter, failureWords, round]);

  const reload = useCallback(() => {
    setRound((before) => before + 1);
  }, []);
  return { value, failure, isLoading, reload };
}
