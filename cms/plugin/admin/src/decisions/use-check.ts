import { useEffect, useState } from 'react';
import type { CheckAnswer, ContentState, Doubt } from '../../../model/decisions/index.ts';
import { useDecisionsClient } from './decisions-client';
import { type Edited, sheetOf } from './sheet-state';

const pauseMs = 350;

interface Checked {
  readonly answer: CheckAnswer;
  /** Rows as they stood in the sheet that was judged. */
  readonly localIds: readonly number[];
}

export interface Check {
  readonly answer: CheckAnswer | null;
  /** The answer is about what stands on the screen. */
  readonly isFresh: boolean;
  readonly hasFailed: boolean;
  readonly doubtsOfRow: (localId: number) => readonly Doubt[];
  readonly contentOfRow: (localId: number) => ContentState | null;
}

/** Doubts of the server about what stands on the screen, asked whenever it has rested for a moment. */
export function useCheck(edited: Edited, documentId: string | null, round: number): Check {
  const client = useDecisionsClient();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [freshFor, setFreshFor] = useState<Edited | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    const timer = setTimeout(() => {
      client.check(sheetOf(edited), documentId).then(
        (answer) => {
          if (isGone) return;
          setChecked({ answer, localIds: edited.rows.map(({ localId }) => localId) });
          setFreshFor(edited);
          setHasFailed(false);
        },
        () => {
          if (!isGone) setHasFailed(true);
        },
      );
    }, pauseMs);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [edited, documentId, client, round]);
  return {
    answer: checked?.answer ?? null,
    isFresh: freshFor === edited,
    hasFailed,
    doubtsOfRow: (localId) => {
      const position = checked?.localIds.indexOf(localId) ?? -1;
      return position === -1 ? [] : (checked?.answer.doubts.filter(({ row }) => row === position) ?? []);
    },
    contentOfRow: (localId) => {
      const position = checked?.localIds.indexOf(localId) ?? -1;
      return checked?.answer.contents[String(position)] ?? null;
    },
  };
}
