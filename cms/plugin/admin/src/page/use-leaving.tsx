import { type ReactNode, useEffect, useRef } from 'react';
import { useBlocker } from 'react-router-dom';
import { ConfirmDialog } from '../forms/confirm-dialog';
import { formWords } from '../words/form-words';

interface Leaving {
  /** Lets the next step away from the page through unasked. */
  readonly leave: () => void;
  /** The question while somebody is about to leave; to be shown anywhere on the page. */
  readonly asking: ReactNode;
}

/**
 * Asks before a page with unsaved work is left, inside the admin and by the browser. `within` = what may change without
 * being left: nothing of the address, or all of it behind "?".
 */
export function useLeaving(isDirty: boolean, question: string, within: 'address' | 'path' = 'address'): Leaving {
  const isFree = useRef(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty &&
      !isFree.current &&
      (currentLocation.pathname !== nextLocation.pathname ||
        (within === 'address' && currentLocation.search !== nextLocation.search)),
  );
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent): void => {
      if (!isFree.current) event.preventDefault();
    };
    globalThis.addEventListener('beforeunload', ask);
    return () => {
      globalThis.removeEventListener('beforeunload', ask);
    };
  }, [isDirty]);
  return {
    leave: () => {
      isFree.current = true;
    },
    asking: blocker.state === 'blocked' && (
      <ConfirmDialog
        question={question}
        submitLabel={formWords.leave}
        cancelLabel={formWords.stay}
        isDangerous
        onConfirm={() => {
          blocker.proceed();
        }}
        onClose={() => {
          blocker.reset();
        }}
      />
    ),
  };
}
