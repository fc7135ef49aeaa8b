import { Box, Button, Checkbox, Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { type Waiting, type WaitingItem, waitingKindSchema } from '../../../model/desk/index.ts';
import { useAction, useFailureNotice } from '../api/use-action';
import type { Loaded } from '../api/use-loaded';
import { deskWords } from '../words/desk-words';
import { useDeskClient } from './desk-client';
import { useDesk } from './desk-context';
import { FailureAlert } from '../page/failure-alert';
import { ItemCard, ItemList } from './item-card';

const words = deskWords.waiting;

/** Articles of an archive, accepted one by one or together. */
function Imports({ items }: { readonly items: readonly WaitingItem[] }) {
  const client = useDeskClient();
  const { tell } = useDesk();
  const { isBusy, run } = useAction(useFailureNotice());
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const open = items.filter(({ actions }) => actions.includes('accept_import'));
  const ids = open.map(({ itemId }) => itemId).filter((id) => chosen.has(id));
  const toggle = (itemId: string): void => {
    setChosen(
      (before) => new Set(before.has(itemId) ? [...before].filter((id) => id !== itemId) : [...before, itemId]),
    );
  };
  const accept = (): void => {
    void run(
      () => client.acceptImports({ itemIds: ids }),
      () => {
        setChosen(new Set());
        tell(deskWords.imports.done(ids.length));
      },
    );
  };
  return (
    <>
      {open.length > 1 && (
        <Flex gap={4} paddingBottom={2} wrap="wrap">
          <Checkbox
            checked={ids.length === open.length ? true : ids.length > 0 ? 'indeterminate' : false}
            onCheckedChange={() => {
              setChosen(new Set(ids.length === open.length ? [] : open.map(({ itemId }) => itemId)));
            }}
          >
            {deskWords.imports.selectAll}
          </Checkbox>
          <Button size="S" disabled={ids.length === 0} loading={isBusy} onClick={accept}>
            {deskWords.imports.accept(ids.length)}
          </Button>
        </Flex>
      )}
      <ItemList>
        {items.map((item) => (
          <ItemCard
            key={item.itemId}
            item={item}
            headline={words.groups.import}
            tone="uncounted"
            lead={
              open.length > 1 &&
              open.includes(item) && (
                <Checkbox
                  aria-label={item.title}
                  checked={chosen.has(item.itemId)}
                  onCheckedChange={() => {
                    toggle(item.itemId);
                  }}
                />
              )
            }
          />
        ))}
      </ItemList>
    </>
  );
}

function Groups({ waiting }: { readonly waiting: Waiting }) {
  const groups = waitingKindSchema.options.map((kind) => ({
    kind,
    items: waiting.items.filter((item) => item.waiting === kind),
    count: waiting.counts[kind],
  }));
  if (waiting.items.length === 0) return <Typography textColor="neutral600">{words.none}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ kind, items, count }) => (
          <Box key={kind} tag="section">
            <Typography variant="delta" tag="h2">
              {words.groups[kind]} ({count})
            </Typography>
            {items.length < count && (
              <Typography variant="pi" textColor="neutral600" tag="p">
                {words.more(items.length, count)}
              </Typography>
            )}
            <Box paddingTop={2}>
              {kind === 'import' ? (
                <Imports items={items} />
              ) : (
                <ItemList>
                  {items.map((item) => (
                    <ItemCard key={item.itemId} item={item} headline={words.groups[kind]} tone="provisional" />
                  ))}
                </ItemList>
              )}
            </Box>
          </Box>
        ))}
    </Flex>
  );
}

/** Everything that waits for a ruling, oldest first. */
export function WaitingView({ waiting }: { readonly waiting: Loaded<Waiting> }) {
  const { value, failure, reload } = waiting;
  return (
    <>
      {failure !== null && <FailureAlert failure={failure} onRetry={reload} />}
      {value === null && failure === null && <Loader>{deskWords.loading}</Loader>}
      {value !== null && <Groups waiting={value} />}
    </>
  );
}
