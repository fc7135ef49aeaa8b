import { Alert, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { type FormEvent, type ReactNode } from 'react';
import { useAction } from '../api/use-action';
import { formWords } from '../words/form-words';

interface Props<T> {
  readonly title: string;
  /** What the step does and whom it touches, before somebody confirms it. */
  readonly intro?: string;
  readonly submitLabel: string;
  readonly isReady: boolean;
  readonly isDangerous?: boolean;
  readonly work: () => Promise<T>;
  readonly whenDone: (result: T) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** One step as a form of its own. What was typed stays when the server refuses, and its sentence stands in the form. */
export function ActionDialog<T>(props: Props<T>) {
  const { title, intro, submitLabel, isReady, isDangerous = false, work, whenDone, onClose, children } = props;
  const { isBusy, failure, run } = useAction();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // The form stands inside other forms of the admin in React's tree, though not on the page.
    event.stopPropagation();
    void run(work, (result) => {
      onClose();
      whenDone(result);
    });
  };
  return (
    <Modal.Root
      open
      onOpenChange={(isOpen: boolean) => {
        if (!isOpen && !isBusy) onClose();
      }}
    >
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={formWords.close}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <form onSubmit={submit} noValidate>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {intro !== undefined && <Typography tag="p">{intro}</Typography>}
              {children}
              {failure !== null && (
                <Alert variant="danger" closeLabel={formWords.close} title={formWords.refused} role="alert">
                  {failure.message}
                </Alert>
              )}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={onClose} disabled={isBusy}>
              {formWords.later}
            </Button>
            <Button type="submit" variant={isDangerous ? 'danger' : 'default'} loading={isBusy} disabled={!isReady}>
              {submitLabel}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
