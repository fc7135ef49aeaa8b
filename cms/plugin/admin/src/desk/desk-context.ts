import { createContext, useContext } from 'react';
import type { DeskPerson, DeskUnit } from '../../../model/desk/index.ts';
import type { DeskClient } from './desk-client';

/**
 * The way back from a deed; it answers with what was undone. It is given a client to ask by: that of the dialog in which
 * the deed was done ends with the dialog.
 */
export type Undo = (client: DeskClient) => Promise<string>;

/** What has just been done, with the way back where the server offers one. */
export interface Deed {
  readonly words: string;
  readonly undo: Undo | null;
}

/** What every part of the desk page knows. */
export interface Desk {
  readonly person: DeskPerson;
  /** Civil day of the server's clock. */
  readonly today: string;
  /** Address of the public site, null where none is set. */
  readonly siteUrl: string | null;
  readonly units: ReadonlyMap<string, DeskUnit>;
  /** Tells what was done, and has every figure on the page read again. */
  readonly tell: (words: string, undo?: Undo) => void;
  /** Has every figure on the page read again: somebody else has changed them. */
  readonly refresh: () => void;
  /** Rises with every deed: what is on the page is read again. */
  readonly round: number;
}

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('This part stands outside of the desk page.');
  return desk;
}
