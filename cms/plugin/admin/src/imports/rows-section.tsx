import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { PlanRow } from '../../../model/imports/plan.ts';
import { PlainTable } from '../page/plain-table';
import { importWords } from '../words/import-words';

const words = importWords.rows;
const step = 50;
const longest = 300;

const cut = (text: string): string =>
  text === '' ? words.empty : text.length > longest ? `${text.slice(0, longest)}…` : text;

function Changes({ fields }: { readonly fields: PlanRow['fields'] }) {
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={1}>
      {fields.map(({ label, before, after }) => (
        <div key={label}>
          <Typography tag="dt" fontWeight="bold">
            {label}
          </Typography>
          <Typography tag="dd" textColor="neutral600">
            {words.before}: {cut(before)}
          </Typography>
          <Typography tag="dd">
            {words.after}: {cut(after)}
          </Typography>
        </div>
      ))}
    </Flex>
  );
}

/** What becomes of every row of the file; old beside new where something changes. */
export function RowsSection({ rows }: { readonly rows: readonly PlanRow[] }) {
  const [shown, setShown] = useState(step);
  const [isWithSame, setWithSame] = useState(false);
  const wanted = isWithSame ? rows : rows.filter(({ change }) => change !== 'same');
  const listed = wanted.slice(0, shown);
  return (
    <Box tag="section" aria-labelledby="import-rows">
      <Typography variant="beta" tag="h2" id="import-rows">
        {words.title}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={3} paddingTop={3}>
        <Checkbox
          checked={isWithSame}
          onCheckedChange={() => {
            setWithSame(!isWithSame);
          }}
        >
          {words.withSame}
        </Checkbox>
        <PlainTable
          isStacking
          caption={words.caption(listed.length, wanted.length)}
          heads={words.heads}
          rows={listed.map((row) => ({
            key: `${row.sheet} ${row.row} ${row.type} ${row.key}`,
            cells: [
              `${row.sheet}, ${row.row}`,
              `${words.change[row.change]}${row.isPublished ? `, ${words.published}` : ''}`,
              `${words.types[row.type] ?? ''} ${row.title}`.trim(),
              row.fields.length === 0 ? '' : <Changes key="fields" fields={row.fields} />,
            ],
          }))}
        />
        {wanted.length > shown && (
          <Box>
            <Button
              variant="secondary"
              onClick={() => {
                setShown(shown + step);
              }}
            >
              {words.more}
            </Button>
          </Box>
        )}
      </Flex>
    </Box>
  );
}
