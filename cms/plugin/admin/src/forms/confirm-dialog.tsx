import { Button, Dialog } from '@strapi/design-system';

interface Props {
  readonly question: string;
  readonly submitLabel: string;
  readonly cancelLabel: string;
  readonly isDangerous?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** One question before a step that cannot be taken back; the way back has the focus. */
export function ConfirmDialog({ question, submitLabel, cancelLabel, isDangerous = false, onConfirm, onClose }: Props) {
  return (
    <Dialog.Root
      open
      onOpenChange={(isOpen: boolean) => {
        if (!isOpen) onClose();
      }}
    >
      <Dialog.Content>
        <Dialog.Header>{submitLabel}</Dialog.Header>
        <Dialog.Body>{question}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {cancelLabel}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant={isDangerous ? 'danger' : 'default'} fullWidth onClick={onConfirm}>
              {submitLabel}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
