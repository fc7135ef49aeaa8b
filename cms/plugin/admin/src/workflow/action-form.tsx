import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification, useQueryParams } from '@strapi/strapi/admin';
import { type FormEvent, useCallback, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { WorkflowAction } from '../api/answers';
import { useCchcClient } from '../api/client';
import { type Failure, useAction } from '../api/use-action';
import { useLoaded } from '../api/use-loaded';
import { FaultsProvider, faultsOf, useFaults } from '../forms/form-faults';
import { ChoiceField, TextField } from '../forms/form-fields';
import { faultOfChoice, faultOfText } from '../forms/typed-faults';
import { words } from '../words/words';
import { FaultList } from './fault-list';
import { keepNotice } from './kept-notice';

const needsComment = new Set<WorkflowAction>(['return', 'refuse']);
const needsReason = new Set<WorkflowAction>(['withdraw', 'recall']);
const reasonCodes = ['fault', 'expired', 'replaced', 'unit_request', 'other'] as const;
const reasons = reasonCodes.map((value) => ({ value, label: words.reasons[value] }));

interface Props {
  readonly action: WorkflowAction;
  readonly documentId: string;
  /** `updatedAt` of the draft in the edit view; empty when unknown. */
  readonly updatedAt: string;
  readonly onClose: () => void;
}

/** Form of one step of the workflow. What was typed stays when the server refuses. */
export function ActionForm({ action, documentId, updatedAt, onClose }: Props) {
  const client = useCchcClient();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { isBusy, run } = useAction(({ code, message }: Failure) => {
    // Somebody else was quicker: nothing is wrong with what was typed, and it stays to be copied.
    const isStale = code === 'E_STALE';
    toggleNotification({
      type: isStale ? 'warning' : 'danger',
      message: isStale ? words.workflow.stale : message,
      blockTransition: isStale,
    });
  });
  const [{ rawQuery }] = useQueryParams();
  // Asked anew: the words of a picture are mended in the library, without a change of the article.
  const { value: workflow } = useLoaded(useCallback(() => client.workflow(documentId), [client, documentId]));
  const problems = action === 'submit' ? (workflow?.faults ?? []) : [];
  const [comment, setComment] = useState('');
  const [reasonCode, setReasonCode] = useState<string>(action === 'recall' ? 'unit_request' : '');

  const send = (): Promise<void> =>
    run(
      () =>
        client.act(documentId, action, {
          ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
          ...(needsReason.has(action) ? { reasonCode } : {}),
          ...(updatedAt === '' ? {} : { seenAt: updatedAt }),
        }),
      () => {
        keepNotice(words.workflow.done[action]);
        onClose();
        // The edit view reads the document anew, so that fields and status are those of the server.
        navigate({ search: rawQuery }, { replace: true });
        globalThis.location.reload();
      },
    );

  const { form, shown, isComplete } = useFaults(
    faultsOf({
      reasonCode: needsReason.has(action) ? faultOfChoice(reasonCode) : null,
      comment: needsComment.has(action) ? faultOfText(comment, words.workflow.commentMissing) : null,
    }),
  );

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        // The form stands inside that of the entry in React's tree, though not on the page.
        event.stopPropagation();
        if (isComplete()) void send();
      }}
    >
      <Modal.Body>
        <FaultsProvider value={shown}>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {action === 'submit' && problems.length > 0 && (
              <FaultList title={words.workflow.faultsBody} faults={problems} />
            )}
            {action === 'submit' && problems.length === 0 && <Typography>{words.workflow.submitBody}</Typography>}
            {needsReason.has(action) && (
              <ChoiceField
                name="reasonCode"
                label={words.workflow.reason}
                isRequired
                value={reasonCode}
                onChange={setReasonCode}
                choices={reasons}
              />
            )}
            {action !== 'submit' && (
              <TextField
                name="comment"
                label={words.workflow.comment}
                hint={words.workflow.commentHint}
                isRequired={needsComment.has(action)}
                value={comment}
                onChange={setComment}
              />
            )}
          </Flex>
        </FaultsProvider>
      </Modal.Body>
      <Modal.Footer>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {words.workflow.cancel}
        </Button>
        <Button type="submit" loading={isBusy} disabled={problems.length > 0}>
          {words.workflow.confirm}
        </Button>
      </Modal.Footer>
    </form>
  );
}
