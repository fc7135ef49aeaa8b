import { Alert, Box, Button } from '@strapi/design-system';
import { useAction, useFailureNotice } from '../api/use-action';
import { deskWords } from '../words/desk-words';
import { formWords } from '../words/form-words';
import type { Deed } from './desk-context';

interface Props {
  readonly deed: Deed | null;
  readonly onUndone: (words: string) => void;
  readonly onClose: () => void;
}

/** Says what was done, and keeps the way back beside it until something else happens. */
export function DeedNotice({ deed, onUndone, onClose }: Props) {
  const { isBusy, run } = useAction(useFailureNotice());
  const undo = deed?.undo ?? null;
  return (
    <Box role="status" aria-live="polite" position="sticky" top="8px" zIndex={5}>
      {deed !== null && (
        <Box paddingBottom={4}>
          <Alert
            variant="success"
            closeLabel={formWords.close}
            onClose={onClose}
            title={deskWords.done}
            action={
              undo !== null && (
                <Button size="S" variant="tertiary" loading={isBusy} onClick={() => void run(undo, onUndone)}>
                  {deskWords.undo}
                </Button>
              )
            }
          >
            {deed.words}
          </Alert>
        </Box>
      )}
    </Box>
  );
}
