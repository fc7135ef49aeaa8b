import { Alert, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useCallback, useEffect, useState } from 'react';
import { type Notes, type NoteSlot, type NoteTexts, noteSlots } from '../../../model/reports/notes.ts';
import { useAction } from '../api/use-action';
import { useLoaded } from '../api/use-loaded';
import { TextField } from '../forms/form-fields';
import { formatMoment } from '../receipt/format-moment';
import { formWords } from '../words/form-words';
import { reportWords } from '../words/report-words';
import { type WantedReport, useReportsClient } from './reports-client';

const words = reportWords.notes;

const sameTexts = (a: NoteTexts, b: NoteTexts): boolean =>
  noteSlots.every((slot) => (a[slot] ?? '').trim() === (b[slot] ?? '').trim());

interface ConflictProps {
  readonly mine: NoteTexts;
  readonly theirs: NoteTexts;
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
}

/** What somebody else has saved meanwhile, beside what is on the screen. Nothing is replaced unasked. */
function Conflict({ mine, theirs, onTakeTheirs, onKeepMine }: ConflictProps) {
  const differing = noteSlots.filter((slot) => (mine[slot] ?? '').trim() !== (theirs[slot] ?? '').trim());
  return (
    <Alert variant="warning" closeLabel={formWords.close} title={words.conflictTitle} role="alert">
      <Flex direction="column" alignItems="stretch" gap={3}>
        {differing.map((slot) => (
          <Box key={slot}>
            <Typography fontWeight="bold">
              {words.slots[slot]} – {words.theirs}:
            </Typography>
            <Box tag="p" style={{ whiteSpace: 'pre-line' }}>
              {theirs[slot] ?? words.empty}
            </Box>
          </Box>
        ))}
        <Flex gap={2} wrap="wrap">
          <Button variant="secondary" onClick={onTakeTheirs}>
            {words.takeTheirs}
          </Button>
          <Button variant="tertiary" onClick={onKeepMine}>
            {words.keepMine}
          </Button>
        </Flex>
      </Flex>
    </Alert>
  );
}

interface EditorProps {
  readonly notes: Notes;
  readonly wanted: WantedReport;
  readonly draft: NoteTexts;
  readonly onDraft: (texts: NoteTexts) => void;
  readonly onSaved: (saved: Notes) => void;
}

function Editor({ notes, wanted, draft, onDraft, onSaved }: EditorProps) {
  const client = useReportsClient();
  const { isBusy, failure, run } = useAction();
  const [edition, setEdition] = useState(notes.edition);
  const [stored, setStored] = useState(notes.texts);
  const [theirs, setTheirs] = useState<Notes | null>(null);
  const [isSaved, setIsSaved] = useState(false);
  const isChanged = !sameTexts(draft, stored);
  const save = (): void => {
    setIsSaved(false);
    void run(
      () => client.saveNotes(wanted, edition, draft),
      (saved) => {
        setEdition(saved.edition);
        setStored(saved.texts);
        setTheirs(null);
        setIsSaved(true);
        onSaved(saved);
      },
    );
  };
  const isConflict = failure?.code === 'E_NOTES_CONFLICT';
  useEffect(() => {
    if (!isConflict) return;
    void client.notes(wanted).then(setTheirs, () => {
      setTheirs(null);
    });
  }, [isConflict, client, wanted]);
  const change = (slot: NoteSlot) => (value: string) => {
    setIsSaved(false);
    onDraft({ ...draft, [slot]: value });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {noteSlots.map((slot) => (
        <TextField
          key={slot}
          name={`note-${slot}`}
          label={words.slots[slot]}
          value={draft[slot] ?? ''}
          onChange={change(slot)}
        />
      ))}
      {failure !== null && (
        <Alert variant="danger" closeLabel={formWords.close} title={formWords.refused} role="alert">
          {failure.message}
        </Alert>
      )}
      {theirs !== null && (
        <Conflict
          mine={draft}
          theirs={theirs.texts}
          onTakeTheirs={() => {
            setEdition(theirs.edition);
            setStored(theirs.texts);
            onDraft(theirs.texts);
            setTheirs(null);
            onSaved(theirs);
          }}
          onKeepMine={() => {
            setEdition(theirs.edition);
            setStored(theirs.texts);
            setTheirs(null);
          }}
        />
      )}
      <Flex gap={3} wrap="wrap" alignItems="center">
        <Button onClick={save} loading={isBusy} disabled={!isChanged}>
          {words.save}
        </Button>
        <Typography role="status" aria-live="polite">
          {isSaved && !isChanged ? words.saved : isChanged ? words.unsaved : ''}
        </Typography>
      </Flex>
    </Flex>
  );
}

interface Props {
  readonly wanted: WantedReport;
  /** What was typed and not saved, kept by the page while another report is looked at. */
  readonly draft: NoteTexts | null;
  readonly onDraft: (texts: NoteTexts) => void;
  readonly onSaved: () => void;
}

/** The parts of the report that a person writes. */
export function NotesEditor({ wanted, draft, onDraft, onSaved }: Props) {
  const client = useReportsClient();
  const read = useCallback(() => client.notes(wanted), [client, wanted]);
  const { value: notes, failure } = useLoaded(read);
  const [saved, setSaved] = useState<Notes | null>(null);
  if (failure !== null) return <Typography role="alert">{failure}</Typography>;
  if (notes === null) return null;
  const changedAt = saved?.changedAt ?? notes.changedAt;
  return (
    <Box tag="details" padding={4} background="neutral0" borderColor="neutral200" hasRadius>
      <summary>
        <Typography variant="beta" tag="h2" display="inline">
          {words.title}
        </Typography>
      </summary>
      <Flex direction="column" alignItems="stretch" gap={3} paddingTop={3}>
        <Typography>{notes.canWrite ? words.intro : words.readOnly}</Typography>
        <Typography textColor="neutral600">
          {changedAt === null ? words.never : words.changedAt(formatMoment(changedAt))}
        </Typography>
        {notes.canWrite && (
          <Editor
            notes={notes}
            wanted={wanted}
            draft={draft ?? notes.texts}
            onDraft={onDraft}
            onSaved={(latest) => {
              setSaved(latest);
              onSaved();
            }}
          />
        )}
      </Flex>
    </Box>
  );
}
