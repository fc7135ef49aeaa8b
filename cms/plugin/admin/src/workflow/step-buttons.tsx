import { Button, Flex, Modal } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { WorkflowAction } from '../api/answers';
import { formWords } from '../words/form-words';
import { ActionForm } from './action-form';
import { dangerousSteps, labelOfStep, stepLabels } from './step-words';

interface Props {
  readonly actions: readonly WorkflowAction[];
  readonly documentId: string;
  readonly updatedAt: string;
}

/** What the receiving office may do with an article, in plain sight below its standing. */
export function StepButtons({ actions, documentId, updatedAt }: Props) {
  const isUnsaved = useForm('CchcSteps', (state) => state.modified);
  const [open, setOpen] = useState<WorkflowAction | null>(null);
  const close = (): void => {
    setOpen(null);
  };
  if (actions.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
      {actions.map((action) => (
        <Button
          key={action}
          variant={dangerousSteps.has(action) ? 'danger-light' : 'secondary'}
          disabled={isUnsaved}
          onClick={() => {
            setOpen(action);
          }}
        >
          {labelOfStep(action, isUnsaved)}
        </Button>
      ))}
      {open !== null && (
        <Modal.Root
          open
          onOpenChange={(isOpen: boolean) => {
            if (!isOpen) close();
          }}
        >
          <Modal.Content aria-describedby={undefined}>
            <Modal.Header closeLabel={formWords.close}>
              <Modal.Title>{stepLabels[open]}</Modal.Title>
            </Modal.Header>
            <ActionForm action={open} documentId={documentId} updatedAt={updatedAt} onClose={close} />
          </Modal.Content>
        </Modal.Root>
      )}
    </Flex>
  );
}
