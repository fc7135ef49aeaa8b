import { ReasonDialog } from '../../forms/reason-dialog';
import { deskWords } from '../../words/desk-words';
import { useDeskClient } from '../desk-client';
import { useDesk } from '../desk-context';
import type { ActProps } from './act-props';

/** TCHC takes back a date that was entered from evidence, with a reason (Q3). */
export function WithdrawAttestationDialog({ item, onClose }: ActProps) {
  const client = useDeskClient();
  const { tell } = useDesk();
  const words = deskWords.attest;
  return (
    <ReasonDialog
      title={`${words.withdrawTitle}: ${item.title}`}
      intro={words.withdrawIntro}
      label={words.withdrawText}
      submitLabel={words.withdraw}
      isRequired
      isDangerous
      work={(reasonText) => client.withdrawAttestation(item.itemId, { reasonText })}
      whenDone={() => {
        tell(words.undone(item.title));
      }}
      onClose={onClose}
    />
  );
}
