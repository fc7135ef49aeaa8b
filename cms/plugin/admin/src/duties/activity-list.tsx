import { Button, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { formatDate, formatNumber } from '@cchc/shared/text';
import { useState } from 'react';
import type { ActivitiesAnswer, ActivityView } from '../../../model/duties/index.ts';
import { useAction, useFailureNotice } from '../api/use-action';
import { ReasonDialog } from '../forms/reason-dialog';
import { PlainTable } from '../page/plain-table';
import { PrivateFileLink } from '../page/private-file-link';
import { wordOf } from '../words/code-words';
import { dutiesWords } from '../words/duties-words';
import { ActivityDialog } from './activity-dialog';
import { useDutiesClient } from './use-duties-client';

const words = dutiesWords.activities;

/** Confirmed figures by form. */
export function ActivitySums({ sums }: Pick<ActivitiesAnswer, 'sums'>) {
  if (sums.length === 0) return null;
  return (
    <section>
      <PlainTable
        isStacking
        caption={`${words.sums}. ${words.sumsNote}`}
        heads={[words.form, words.entries, words.number, words.reach, words.waiting]}
        rows={sums.map((sum) => ({
          key: sum.form,
          cells: [
            wordOf('form', sum.form),
            formatNumber(sum.entries),
            formatNumber(sum.number),
            sum.unmeasured === 0
              ? formatNumber(sum.reach)
              : `${formatNumber(sum.reach)} (${words.unmeasured(sum.unmeasured)})`,
            formatNumber(sum.waiting),
          ],
        }))}
      />
    </section>
  );
}

function Proof({ activity }: { readonly activity: ActivityView }) {
  return (
    <Flex gap={2} wrap="wrap">
      {activity.evidenceUrl !== null && (
        <Link href={activity.evidenceUrl} isExternal>
          {new URL(activity.evidenceUrl).hostname}
        </Link>
      )}
      {activity.issueNumber !== null && <span>{activity.issueNumber}</span>}
      {activity.privateFile !== null && <PrivateFileLink name={activity.privateFile} />}
    </Flex>
  );
}

interface Props {
  readonly answer: ActivitiesAnswer;
  readonly onChanged: (message: string) => void;
}

type Open =
  | { readonly kind: 'none' }
  | { readonly kind: 'edit'; readonly activity: ActivityView }
  | { readonly kind: 'removal'; readonly activity: ActivityView };

/** Activities, newest first, with what the person may do about each. */
export function ActivityList({ answer: { activities, today }, onChanged }: Props) {
  const client = useDutiesClient();
  const { isBusy, run } = useAction(useFailureNotice());
  const [open, setOpen] = useState<Open>({ kind: 'none' });
  const waiting = activities.filter(({ canConfirm }) => canConfirm).map(({ id }) => id);
  const confirm = (ids: readonly string[]): void => {
    void run(
      () => client.confirmActivities(ids),
      () => {
        onChanged(words.wasConfirmed(ids.length));
      },
    );
  };
  const close = (): void => {
    setOpen({ kind: 'none' });
  };
  const acts = (activity: ActivityView) => (
    <Flex gap={2} wrap="wrap">
      {activity.canConfirm && (
        <TextButton
          disabled={isBusy}
          aria-label={`${words.confirm}: ${activity.title}`}
          onClick={() => {
            confirm([activity.id]);
          }}
        >
          {words.confirm}
        </TextButton>
      )}
      {activity.canEdit && (
        <>
          <TextButton
            aria-label={`${dutiesWords.edit}: ${activity.title}`}
            onClick={() => {
              setOpen({ kind: 'edit', activity });
            }}
          >
            {dutiesWords.edit}
          </TextButton>
          <TextButton
            aria-label={`${dutiesWords.remove}: ${activity.title}`}
            onClick={() => {
              setOpen({ kind: 'removal', activity });
            }}
          >
            {dutiesWords.remove}
          </TextButton>
        </>
      )}
    </Flex>
  );
  if (activities.length === 0) return <Typography>{words.none}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {waiting.length > 1 && (
        <Flex>
          <Button
            variant="secondary"
            loading={isBusy}
            onClick={() => {
              confirm(waiting);
            }}
          >
            {words.confirmAll(waiting.length)}
          </Button>
        </Flex>
      )}
      <PlainTable
        isStacking
        caption={words.list}
        heads={[
          words.title,
          words.heldOn,
          words.form,
          dutiesWords.unit,
          words.number,
          words.reach,
          words.proof,
          words.state,
          dutiesWords.acts,
        ]}
        rows={activities.map((activity) => ({
          key: activity.id,
          cells: [
            activity.title,
            formatDate(activity.heldOn),
            wordOf('form', activity.form),
            activity.unitName,
            formatNumber(activity.number),
            activity.reach === null ? words.notMeasured : formatNumber(activity.reach),
            <Proof key="proof" activity={activity} />,
            activity.state === 'confirmed' ? `✓ ${words.confirmed}` : `○ ${words.declared}`,
            acts(activity),
          ],
        }))}
      />
      {open.kind === 'edit' && (
        <ActivityDialog activity={open.activity} today={today} whenDone={onChanged} onClose={close} />
      )}
      {open.kind === 'removal' && (
        <ReasonDialog
          label={dutiesWords.reason}
          submitLabel={dutiesWords.remove}
          isRequired
          isDangerous
          title={words.removeTitle}
          intro={`${open.activity.title}. ${words.removeIntro}`}
          work={(reason) => client.remove('activities', open.activity.id, reason)}
          whenDone={() => {
            onChanged(words.removed);
          }}
          onClose={close}
        />
      )}
    </Flex>
  );
}
