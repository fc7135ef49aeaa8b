import { Alert, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type Failure, useAction } from '../api/use-action';
import { formWords } from '../words/form-words';
import { ConfirmDialog } from './confirm-dialog';
import { FaultsProvider, type FormFaults, useFaults } from './form-faults';

interface Props<T> {
  readonly title: string;
  /** What the step does and whom it touches, before somebody confirms it. */
  readonly intro?: string;
  readonly submitLabel: string;
  /** What is missing, by field; shown when somebody tries all the same. */
  readonly faults?: FormFaults;
  /** Why the step is not open at all: it is not offered then. `null` = it is. */
  readonly refusal?: string | null;
  /** True while what the step rests on is still being read. */
  readonly isWaiting?: boolean;
  readonly isDangerous?: boolean;
  readonly work: () => Promise<T>;
  readonly whenDone: (result: T) => void;
  readonly whenRefused?: (failure: Failure) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

const noFaults: FormFaults = {};

/** One step as a form of its own. What was typed stays when the server refuses, and its sentence stands in the form. */
export function ActionDialog<T>(props: Props<T>) {
  const { title, intro, submitLabel, faults = noFaults, refusal = null, isWaiting = false } = props;
  const { isDangerous = false, work, whenDone, whenRefused, onClose, children } = props;
  const { isBusy, failure, run } = useAction(whenRefused);
  const { form, shown, isComplete } = useFaults(faults);
  const [opener] = useState(() => document.activeElement);
  const [isTouched, setIsTouched] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const said = refusal ?? failure?.message ?? null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // The form stands inside other forms of the admin in React's tree, though not on the page.
    event.stopPropagation();
    if (refusal !== null || isWaiting || !isComplete()) return;
    void run(work, (result) => {
      onClose();
      whenDone(result);
    });
  };
  return (
    <Modal.Root
      open
      onOpenChange={(isOpen: boolean) => {
        if (isOpen || isBusy) return;
        // One key, or a click beside the form, does not throw away what was typed.
        if (isTouched) setIsAsking(true);
        else onClose();
      }}
    >
      <Modal.Content
        aria-describedby={undefined}
        onEscapeKeyDown={(event: KeyboardEvent) => {
          // A list that stands open in the form takes its own Escape.
          if (document.querySelector('[role="listbox"]') !== null) event.preventDefault();
        }}
        onCloseAutoFocus={(event: Event) => {
          event.preventDefault();
          // What opened the form may be gone with what was done; then whoever reads on begins at the page's content.
          const next = opener?.isConnected === true ? opener : document.querySelector('aside h2, main h1');
          if (next instanceof HTMLElement) next.focus();
        }}
      >
        <Modal.Header closeLabel={formWords.close}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <form
          ref={form}
          onSubmit={submit}
          onInput={() => {
            setIsTouched(true);
          }}
          noValidate
        >
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {intro !== undefined && <Typography tag="p">{intro}</Typography>}
              <FaultsProvider value={shown}>{children}</FaultsProvider>
              {said !== null && (
                <Alert variant="danger" closeLabel={formWords.close} title={formWords.refused} role="alert">
                  {said}
                </Alert>
              )}
              {said === null && Object.keys(shown).length > 0 && (
                <Typography role="alert" tag="p" textColor="danger600">
                  {formWords.incomplete(Object.keys(shown).length)}
                </Typography>
              )}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={onClose} disabled={isBusy}>
              {refusal === null ? formWords.later : formWords.close}
            </Button>
            {refusal === null && (
              <Button type="submit" variant={isDangerous ? 'danger' : 'default'} loading={isBusy || isWaiting}>
                {submitLabel}
              </Button>
            )}
          </Modal.Footer>
        </form>
        {isAsking && (
          <ConfirmDialog
            question={formWords.dropQuestion}
            submitLabel={formWords.drop}
            cancelLabel={formWords.goOn}
            isDangerous
            onConfirm={onClose}
            onClose={() => {
              setIsAsking(false);
            }}
          />
        )}
      </Modal.Content>
    </Modal.Root>
  );
}
