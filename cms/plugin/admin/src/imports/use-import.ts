import { useState } from 'react';
import type { ImportCounts, ImportPreview } from '../../../model/imports/plan.ts';
import { type Action, useAction } from '../api/use-action';
import { importWords } from '../words/import-words';
import { type ImportsClient, type WantedImport } from './imports-client';

/** Where an import stands, from the chosen file to the records. */
export type ImportState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'seen'; readonly wanted: WantedImport; readonly preview: ImportPreview; readonly differs: boolean }
  | { readonly kind: 'applying'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly counts: ImportCounts };

export interface ImportFlow {
  readonly state: ImportState;
  readonly action: Action;
  /** Why applying ended without anything written; null while there is nothing to say. */
  readonly stopped: string | null;
  readonly preview: (wanted: WantedImport) => void;
  readonly apply: () => void;
  readonly restart: () => void;
}

export function useImport(client: ImportsClient): ImportFlow {
  const action = useAction();
  const [state, setState] = useState<ImportState>({ kind: 'choosing' });
  const [stopped, setStopped] = useState<string | null>(null);
  const preview = (wanted: WantedImport): void => {
    setStopped(null);
    void action.run(
      () => client.preview(wanted),
      (seen) => {
        setState({ kind: 'seen', wanted, preview: seen, differs: false });
      },
    );
  };
  const apply = (): void => {
    if (state.kind !== 'seen') return;
    const seen = state;
    setStopped(null);
    setState({ kind: 'applying', done: 0, total: seen.preview.counts.create + seen.preview.counts.change });
    void action
      .run(
        () =>
          client.apply(seen.wanted, seen.preview.digest, (progress) => {
            if (progress.kind === 'progress') setState({ ...progress, kind: 'applying' });
          }),
        (end) => {
          if (end?.kind === 'done') {
            setState({ kind: 'done', counts: end.counts });
            return;
          }
          setState(end?.kind === 'differs' ? { ...seen, preview: end.preview, differs: true } : seen);
          if (end?.kind === 'failed') setStopped(end.message);
          if (end === null) setStopped(importWords.preview.broken);
        },
      )
      .then(() => {
        // A request that never reached the server leaves what was seen as it was.
        setState((now) => (now.kind === 'applying' ? seen : now));
      });
  };
  const restart = (): void => {
    setStopped(null);
    setState({ kind: 'choosing' });
  };
  return { state, action, stopped, preview, apply, restart };
}
