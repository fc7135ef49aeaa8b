import { Button } from '@strapi/design-system';
import type { Doubt } from '../../../model/decisions/index.ts';
import { decisionWords } from '../words/decision-words';
import { DoubtFrame } from './sheet-styles';

const words = decisionWords.doubts;

interface Props {
  readonly doubts: readonly Doubt[];
  readonly canEdit: boolean;
  readonly onAcknowledge: (code: string) => void;
  readonly onTakeBack: (code: string) => void;
}

/** Doubts about one place. A defect of the signed text can be acknowledged right there. */
export function DoubtList({ doubts, canEdit, onAcknowledge, onTakeBack }: Props) {
  if (doubts.length === 0) return null;
  return (
    <DoubtFrame>
      {doubts.map(({ kind, code, path, message, isAcknowledged }) => (
        <li key={`${code} ${path}`} className={kind === 'defect' && isAcknowledged ? 'note' : kind} data-code={code}>
          <span>
            <strong>{isAcknowledged ? words.acknowledged : words.kinds[kind]}:</strong> {message}
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
      ))}
    </DoubtFrame>
  );
}
