import { useState } from 'react';
import type { ActivityView } from '../../../model/duties/index.ts';
import { ActionDialog } from '../forms/action-dialog';
import { TextField } from '../forms/form-fields';
import { dutiesWords } from '../words/duties-words';
import { activityFaults, draftOf, requestOf } from './activity-draft';
import { ActivityFields } from './activity-fields';
import { useDutiesClient } from './use-duties-client';

interface Props {
  readonly activity: ActivityView;
  readonly today: string;
  readonly whenDone: (message: string) => void;
  readonly onClose: () => void;
}

/** Corrects an activity. Its unit stays: an activity of another unit is another activity. */
export function ActivityDialog({ activity, today, whenDone, onClose }: Props) {
  const client = useDutiesClient();
  const [draft, setDraft] = useState(draftOf(activity));
  const [file, setFile] = useState<File | null>(null);
  const hasFile = file !== null || activity.privateFile !== null;
  return (
    <ActionDialog
      title={dutiesWords.activities.correctTitle}
      submitLabel={dutiesWords.save}
      faults={activityFaults(draft, hasFile, today)}
      work={async () => {
        const kept = file === null ? activity.privateFile : await client.keepFile(activity.unitCode, file);
        const { issueNumber, evidenceUrl } = activity;
        return client.correctActivity(
          activity.id,
          requestOf(draft, kept, { issueNumber: evidenceUrl === null ? null : issueNumber }),
        );
      }}
      whenDone={() => {
        whenDone(dutiesWords.activities.corrected);
      }}
      onClose={onClose}
    >
      <ActivityFields
        draft={draft}
        units={[]}
        today={today}
        hasUnit={false}
        onChange={(change) => {
          setDraft((before) => ({ ...before, ...change }));
        }}
        onFile={setFile}
      />
      <TextField
        name="note"
        label={dutiesWords.note}
        value={draft.note}
        onChange={(note) => {
          setDraft((before) => ({ ...before, note }));
        }}
      />
    </ActionDialog>
  );
}
