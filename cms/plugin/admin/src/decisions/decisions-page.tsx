import { Alert, Button, Flex, Loader, Main } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { DecisionList as List } from '../../../model/decisions/index.ts';
import { useLoaded } from '../api/use-loaded';
import { decisionWords } from '../words/decision-words';
import { formWords } from '../words/form-words';
import { DecisionList } from './decision-list';
import { useDecisionsClient } from './decisions-client';
import { SheetEditor } from './sheet-editor';

/** Stands in the address for a decision that is not stored yet. */
const newId = 'moi';

function Failed({ failure, onRetry }: { readonly failure: string; readonly onRetry: () => void }) {
  return (
    <Alert
      variant="danger"
      closeLabel={formWords.close}
      title={decisionWords.failedTitle}
      role="alert"
      action={
        <Button size="S" variant="tertiary" onClick={onRetry}>
          {decisionWords.retry}
        </Button>
      }
    >
      {failure}
    </Alert>
  );
}

interface OpenProps {
  readonly id: string;
  readonly list: List;
  readonly notice: string | null;
  readonly onStored: (id: string, notice: string) => void;
}

function OpenSheet({ id, list, notice, onStored }: OpenProps) {
  const client = useDecisionsClient();
  const read = useCallback(() => (id === newId ? Promise.resolve(null) : client.open(id)), [client, id]);
  const { value, failure, isLoading, reload } = useLoaded(read);
  if (failure !== null) return <Failed failure={failure} onRetry={reload} />;
  if (isLoading || (value === null && id !== newId)) return <Loader>{decisionWords.loading}</Loader>;
  return (
    <SheetEditor
      list={list}
      opened={value}
      notice={notice}
      onStored={(opened, said) => {
        onStored(opened.documentId, said);
      }}
    />
  );
}

/** Page "Quyết định công bố". */
export function DecisionsPage() {
  const client = useDecisionsClient();
  const [params, setParams] = useSearchParams();
  const id = params.get('id');
  const [notice, setNotice] = useState<string | null>(null);
  const readList = useCallback(() => client.list(), [client]);
  const { value: list, failure, reload } = useLoaded(readList);
  const number = list?.decisions.find(({ documentId }) => documentId === id)?.number ?? '';
  const title = id === null ? decisionWords.title : id === newId ? decisionWords.save.newTitle : number;
  return (
    <Layouts.Root>
      <Page.Title>{title === '' ? decisionWords.title : title}</Page.Title>
      <Main>
        <Layouts.Header
          title={title === '' ? decisionWords.title : title}
          subtitle={decisionWords.subtitle}
          navigationAction={
            id === null ? undefined : (
              <Flex justifyContent="flex-start">
                <Button
                  variant="ghost"
                  onClick={() => {
                    setNotice(null);
                    setParams({});
                    reload();
                  }}
                >
                  ← {decisionWords.save.back}
                </Button>
              </Flex>
            )
          }
        />
        <Layouts.Content>
          {failure !== null && <Failed failure={failure} onRetry={reload} />}
          {list === null && failure === null && <Loader>{decisionWords.loading}</Loader>}
          {list !== null && id === null && (
            <DecisionList
              list={list}
              onNew={() => {
                setParams({ id: newId });
              }}
            />
          )}
          {list !== null && id !== null && (
            <OpenSheet
              key={id}
              id={id}
              list={list}
              notice={notice}
              onStored={(stored, said) => {
                setNotice(said);
                reload();
                setParams({ id: stored }, { replace: true });
              }}
            />
          )}
        </Layouts.Content>
      </Main>
    </Layouts.Root>
  );
}
export default DecisionsPage;
