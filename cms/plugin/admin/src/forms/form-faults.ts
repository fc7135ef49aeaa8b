import { createContext, useContext, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** Why a form cannot be sent yet: a sentence for each field, by its name. Empty = it can. */
export type FormFaults = Readonly<Record<string, string>>;

const none: FormFaults = {};
const FaultsContext = createContext<FormFaults>(none);
/** Gives the fields of a form the sentences to show beside them. */
export const FaultsProvider = FaultsContext.Provider;

/** The sentence to show beside a field; undefined while there is none. */
export const useFault = (name: string): string | undefined => useContext(FaultsContext)[name];

/** Sentences of the fields that have one, in the order given. */
export const faultsOf = (entries: Readonly<Record<string, string | null>>): FormFaults =>
  Object.fromEntries(Object.entries(entries).flatMap(([name, said]) => (said === null ? [] : [[name, said]])));

interface Asked {
  /** The form that holds the fields. */
  readonly form: RefObject<HTMLFormElement>;
  /** What to show: nothing before somebody has tried to send the form. */
  readonly shown: FormFaults;
  /** Whether the form can be sent. When it cannot, its faults are shown and the first such field takes the focus. */
  readonly isComplete: () => boolean;
  /** Begins anew, as if nobody had tried yet. */
  readonly forget: () => void;
}

/** A form whose button never goes grey: who presses it is told what is missing, and keeps what was typed. */
export function useFaults(faults: FormFaults): Asked {
  const form = useRef<HTMLFormElement>(null);
  // Counts the attempts: each one leads to the first field that is missing something.
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts === 0) return;
    const field = form.current?.querySelector('[aria-invalid="true"]');
    if (field instanceof HTMLElement) field.focus();
  }, [attempts]);
  return {
    form,
    shown: attempts === 0 ? none : faults,
    isComplete: () => {
      if (Object.keys(faults).length === 0) return true;
      setAttempts((before) => before + 1);
      return false;
    },
    forget: () => {
      setAttempts(0);
    },
  };
}
