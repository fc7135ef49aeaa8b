import {
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { useNotification, useQueryParams } from '@strapi/strapi/admin';
import { type FormEvent, useCallback, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { WorkflowAction } from '../api/answers';
import { useCchcClient } from '../api/client';
import { type Failure, useAction } from '../api/use-action';
import { useLoaded } from '../api/use-loaded';
import { words } from '../words/words';
import { FaultList } from './fault-list';

const needsComment = new Set<WorkflowAction>(['return', 'refuse']);
const needsReason = new Set<WorkflowAction>(['withdraw', 'recall']);
const reasonCodes = ['fault', 'expired', 'replaced', 'unit_request', 'other'] as const;

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
  const faults = action === 'submit' ? (workflow?.faults ?? []) : [];
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
        toggleNotification({ type: 'success', message: words.workflow.done });
        onClose();
        // The edit view reads the document anew, so that fields and status are those of the server.
        navigate({ search: rawQuery }, { replace: true });
        globalThis.location.reload();
      },
    );

  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void send();
      }}
    >
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {action === 'submit' && faults.length > 0 && <FaultList title={words.workflow.faultsBody} faults={faults} />}
          {action === 'submit' && faults.length === 0 && <Typography>{words.workflow.submitBody}</Typography>}
          {needsReason.has(action) && (
            <Field.Root name="reasonCode" required>
              <Field.Label>{words.workflow.reason}</Field.Label>
              <SingleSelect
                value={reasonCode}
                onChange={(value: string | number) => {
                  setReasonCode(String(value));
                }}
              >
                {reasonCodes.map((code) => (
                  <SingleSelectOption key={code} value={code}>
                    {words.reasons[code]}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          )}
          {action !== 'submit' && (
            <Field.Root name="comment" required={needsComment.has(action)} hint={words.workflow.commentHint}>
              <Field.Label>{words.workflow.comment}</Field.Label>
              <Textarea
                value={comment}
                onChange={(event) => {
                  setComment(event.target.value);
                }}
              />
              <Field.Hint />
            </Field.Root>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {words.workflow.cancel}
        </Button>
        <Button
          type="submit"
          loading={isBusy}
          disabled={
            faults.length > 0 ||
            (needsComment.has(action) && comment.trim() === '') ||
            (needsReason.has(action) && reasonCode === '')
          }
        >
          {words.workflow.confirm}
        </Button>
      </Modal.Footer>
    </form>
  );
}
