import { Alert, Box, Button, Flex, Loader, Main, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useLoaded } from '../api/use-loaded';
import { formWords } from '../words/form-words';
import { importWords } from '../words/import-words';
import { ChooseImport } from './choose-import';
import { useImportsClient } from './imports-client';
import { PreviewView } from './preview-view';
import { useImport } from './use-import';

function Failed({ message, retry }: { readonly message: string; readonly retry?: () => void }) {
  return (
    <Alert
      variant="danger"
      closeLabel={formWords.close}
      title={importWords.failedTitle}
      role="alert"
      action={
        retry === undefined ? null : (
          <Button size="S" variant="tertiary" onClick={retry}>
            {importWords.retry}
          </Button>
        )
      }
    >
      {message}
    </Alert>
  );
}

/** Page "Nhập dữ liệu từ tệp". */
export function ImportsPage() {
  const client = useImportsClient();
  const readKinds = useCallback(() => client.kinds(), [client]);
  const { value: kinds, failure, reload } = useLoaded(readKinds);
  const { state, action, stopped, preview, apply, restart } = useImport(client);
  return (
    <Layouts.Root>
      <Page.Title>{importWords.title}</Page.Title>
      <Main aria-busy={action.isBusy}>
        <Layouts.Header title={importWords.title} subtitle={importWords.subtitle} />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {failure !== null && <Failed message={failure} retry={reload} />}
            {action.failure !== null && <Failed message={action.failure.message} />}
            {stopped !== null && <Failed message={stopped} />}
            {kinds === null && failure === null && <Loader>{importWords.loading}</Loader>}
            {kinds?.length === 0 && <Typography>{importWords.noRight}</Typography>}
            {kinds !== null && kinds.length > 0 && (
              // Kept while the preview is read, so that going back loses nothing that was chosen.
              <div hidden={state.kind !== 'choosing'}>
                <ChooseImport kinds={kinds} isBusy={action.isBusy} onPreview={preview} />
              </div>
            )}
            {state.kind === 'seen' && (
              <PreviewView preview={state.preview} differs={state.differs} onApply={apply} onRestart={restart} />
            )}
            {state.kind === 'applying' && (
              <Box role="status" aria-live="polite">
                <Typography>{importWords.preview.applying(state.done, state.total)}</Typography>
                <progress value={state.done} max={Math.max(1, state.total)} aria-label={importWords.preview.apply} />
              </Box>
            )}
            {state.kind === 'done' && (
              <Alert variant="success" closeLabel={formWords.close} title={importWords.preview.doneTitle} role="status">
                {importWords.preview.done(state.counts.create, state.counts.change, state.counts.same)}
              </Alert>
            )}
            {state.kind === 'done' && (
              <Box>
                <Button onClick={restart}>{importWords.preview.again}</Button>
              </Box>
            )}
          </Flex>
        </Layouts.Content>
      </Main>
    </Layouts.Root>
  );
}
export default ImportsPage;
