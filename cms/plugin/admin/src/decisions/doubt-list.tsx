import { Button } from '@strapi/design-system';
import type { Doubt } from '../../../model/decisions/index.ts';
import { decisionWords } from '../words/decision-words';
import { DoubtFrame } from './sheet-styles';

const words = decisionWords.doubts;

/** A doubt as it stands on the screen. */
export interface ShownDoubt extends Doubt {
  /** A field of a form that nobody has saved yet and that is still empty: work to come, no mistake. */
  readonly isAwaited?: boolean;
}

interface Props {
  readonly doubts: readonly ShownDoubt[];
  readonly canEdit: boolean;
  readonly onAcknowledge: (code: string) => void;
  readonly onTakeBack: (code: string) => void;
}

/** Doubts about one place. A defect of the signed text can be acknowledged right there. */
export function DoubtList({ doubts, canEdit, onAcknowledge, onTakeBack }: Props) {
  if (doubts.length === 0) return null;
  return (
    <DoubtFrame>
      {doubts.map(({ kind, code, path, message, isAcknowledged, isAwaited }) => {
        const isCalm = isAwaited === true || (kind === 'defect' && isAcknowledged);
        return (
          <li key={`${code} ${path}`} className={isCalm ? 'note' : kind} data-code={code}>
            <span>
              {isAwaited !== true && <strong>{isAcknowledged ? words.acknowledged : words.kinds[kind]}: </strong>}
              {message}
            </span>
            {canEdit && kind === 'defect' && (
              <Button
                size="S"
                variant="tertiary"
                onClick={() => {
                  if (isAcknowledged) onTakeBack(code);
                  else onAcknowledge(code);
                }}
              >
                {isAcknowledged ? words.takeBack : words.acknowledge}
              </Button>
            )}
          </li>
        );
      })}
    </DoubtFrame>
  );
}
