import { Alert, Button } from '@strapi/design-system';
import { deskWords } from '../words/desk-words';
import { formWords } from '../words/form-words';

/** Why something could not be read, with the way to try again. */
export function FailureAlert({ failure, onRetry }: { readonly failure: string; readonly onRetry: () => void }) {
  return (
    <Alert
      variant="danger"
      closeLabel={formWords.close}
      title={deskWords.failedTitle}
      role="alert"
      action={
        <Button size="S" variant="tertiary" onClick={onRetry}>
          {deskWords.reload}
        </Button>
      }
    >
      {failure}
    </Alert>
  );
}
