import { ReasonDialog } from '../../forms/reason-dialog';
import { deskWords } from '../../words/desk-words';
import { useDeskClient } from '../desk-client';
import { useDesk } from '../desk-context';
import type { ActProps } from './act-props';
import { OutlookNotes } from './outlook-notes';

/** TCHC confirms evidence, or does not accept it (Q15). */
export function AnswerEvidenceDialog({ item, answer, onClose }: ActProps & { readonly answer: 'confirm' | 'reject' }) {
  const client = useDeskClient();
  const { tell } = useDesk();
  const isConfirmed = answer === 'confirm';
  const { evidence } = deskWords;
  return (
    <ReasonDialog
      title={`${isConfirmed ? evidence.confirmTitle : evidence.rejectTitle}: ${item.title}`}
      intro={isConfirmed ? evidence.confirmIntro : evidence.rejectIntro}
      label={evidence.text}
      hint={evidence.textHint}
      submitLabel={isConfirmed ? evidence.confirm : evidence.reject}
      isRequired={!isConfirmed}
      isDangerous={!isConfirmed}
      work={(reasonText) => client.answerEvidence(item.itemId, answer, { reasonText, seenVersion: item.version })}
      whenDone={() => {
        tell(isConfirmed ? evidence.confirmed(item.title) : evidence.rejected(item.title));
      }}
      onClose={onClose}
    >
      {isConfirmed && <OutlookNotes request={{ act: 'confirm', documentId: item.itemId }} />}
    </ReasonDialog>
  );
}
