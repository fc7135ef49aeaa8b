import { useState } from 'react';
import type { ForwardingCandidate, ForwardingView } from '../../../model/duties/index.ts';
import { ActionDialog } from '../forms/action-dialog';
import { faultsOf } from '../forms/form-faults';
import { LineField, TextField } from '../forms/form-fields';
import { faultOfAddress, faultOfDay, faultOfText } from '../forms/typed-faults';
import { dutiesWords } from '../words/duties-words';
import { useDutiesClient } from './use-duties-client';

const words = dutiesWords.forwarding;

type Subject =
  | { readonly kind: 'new'; readonly articles: readonly ForwardingCandidate[] }
  | { readonly kind: 'held'; readonly forwarding: ForwardingView };

interface Props {
  readonly subject: Subject;
  readonly today: string;
  /** Where articles were sent before, newest first. */
  readonly recipients: readonly string[];
  readonly whenDone: (message: string) => void;
  readonly onClose: () => void;
}

/** Writes articles into the register, or corrects an entry: mostly to add the address where it was posted. */
export function ForwardDialog({ subject, today, recipients, whenDone, onClose }: Props) {
  const client = useDutiesClient();
  const held = subject.kind === 'held' ? subject.forwarding : null;
  const articles = subject.kind === 'new' ? subject.articles : [];
  const [sentTo, setSentTo] = useState(held?.sentTo ?? recipients[0] ?? '');
  const [sentOn, setSentOn] = useState(held?.sentOn ?? today);
  const [address, setAddress] = useState(held?.address ?? '');
  const [note, setNote] = useState(held?.note ?? '');
  const fields = { sentTo, sentOn, address, note };
  return (
    <ActionDialog
      title={held === null ? words.markTitle(articles.length) : words.correctTitle}
      intro={held === null ? articles.map(({ title }) => `“${title}”`).join('; ') : `“${held.title}”`}
      submitLabel={dutiesWords.save}
      faults={faultsOf({
        sentTo: faultOfText(sentTo),
        sentOn: faultOfDay(sentOn, today),
        address: faultOfAddress(address),
      })}
      work={() =>
        held === null
          ? client.forward({ articleIds: articles.map(({ articleId }) => articleId), ...fields })
          : client.correctForwarding(held.id, fields)
      }
      whenDone={(ids) => {
        whenDone(held === null ? words.saved(ids.length) : words.corrected);
      }}
      onClose={onClose}
    >
      <LineField
        name="sentTo"
        label={words.sentTo}
        hint={words.sentToHint}
        isRequired
        value={sentTo}
        onChange={setSentTo}
      />
      <LineField
        name="sentOn"
        type="date"
        max={today}
        label={words.sentOn}
        isRequired
        value={sentOn}
        onChange={setSentOn}
      />
      {articles.length <= 1 && (
        <LineField
          name="address"
          type="url"
          label={words.address}
          hint={words.addressHint}
          value={address}
          onChange={setAddress}
        />
      )}
      <TextField name="note" label={dutiesWords.note} value={note} onChange={setNote} />
    </ActionDialog>
  );
}
