import { Alert, Box, Button } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useAction, useFailureNotice } from '../api/use-action';
import { deskWords } from '../words/desk-words';
import { formWords } from '../words/form-words';
import { useDeskClient } from './desk-client';
import type { Deed } from './desk-context';
import { OnScreen } from './print-parts';

/** Stays in sight over whatever is open; on paper it has no use. */
const Notice = styled(OnScreen)`
  position: sticky;
  top: 8px;
  z-index: 11;
`;

interface Props {
  readonly deed: Deed | null;
  readonly onUndone: (words: string) => void;
  readonly onClose: () => void;
}

/** Says what was done, and keeps the way back beside it until something else happens. */
export function DeedNotice({ deed, onUndone, onClose }: Props) {
  const client = useDeskClient();
  const { isBusy, run } = useAction(useFailureNotice());
  const undo = deed?.undo ?? null;
  return (
    <Notice role="status" aria-live="polite">
      {deed !== null && (
        <Box paddingBottom={4}>
          <Alert
            variant="success"
            closeLabel={formWords.close}
            onClose={onClose}
            title={deskWords.done}
            action={
              undo !== null && (
                <Button
                  size="S"
                  variant="tertiary"
                  loading={isBusy}
                  onClick={() => void run(() => undo(client), onUndone)}
                >
                  {deskWords.undo}
                </Button>
              )
            }
          >
            {deed.words}
          </Alert>
        </Box>
      )}
    </Notice>
  );
}
