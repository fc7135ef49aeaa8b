import { Alert, Button } from '@strapi/design-system';
import { formWords } from '../words/form-words';

interface Props {
  readonly failure: string;
  readonly onRetry: () => void;
  readonly title?: string;
  readonly retryLabel?: string;
}

/** Why something could not be read, with the way to try again. */
export function FailureAlert({ failure, onRetry, title = formWords.notLoaded, retryLabel = formWords.reload }: Props) {
  return (
    <Alert
      variant="danger"
      closeLabel={formWords.close}
      title={title}
      role="alert"
      action={
        <Button size="S" variant="tertiary" onClick={onRetry}>
          {retryLabel}
        </Button>
      }
    >
      {failure}
    </Alert>
  );
}
