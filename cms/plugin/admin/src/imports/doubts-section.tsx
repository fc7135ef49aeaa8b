import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Doubt } from '../../../model/imports/doubt.ts';
import { PlainTable } from '../page/plain-table';
import { importWords } from '../words/import-words';
import { doubtsCsv } from './doubts-csv';
import { saveText } from './save-text';

const words = importWords.doubts;
const step = 50;

/** Everything that is doubtful in the file, by row and column; what has to be corrected stands first. */
export function DoubtsSection({ doubts }: { readonly doubts: readonly Doubt[] }) {
  const [shown, setShown] = useState(step);
  const [isOnlyRefused, setOnlyRefused] = useState(false);
  const ordered = [...doubts].sort((a, b) => Number(b.severity === 'refuse') - Number(a.severity === 'refuse'));
  const wanted = isOnlyRefused ? ordered.filter(({ severity }) => severity === 'refuse') : ordered;
  const listed = wanted.slice(0, shown);
  return (
    <Box tag="section" aria-labelledby="import-doubts">
      <Typography variant="beta" tag="h2" id="import-doubts">
        {words.title}
      </Typography>
      {doubts.length === 0 ? (
        <Box paddingTop={2}>
          <Typography>{words.none}</Typography>
        </Box>
      ) : (
        <Flex direction="column" alignItems="stretch" gap={3} paddingTop={3}>
          <Flex gap={4} wrap="wrap" alignItems="center">
            <Checkbox
              checked={isOnlyRefused}
              onCheckedChange={() => {
                setOnlyRefused(!isOnlyRefused);
              }}
            >
              {words.onlyRefused}
            </Checkbox>
            <Button
              variant="tertiary"
              onClick={() => {
                saveText('cho-can-soat.csv', doubtsCsv(doubts));
              }}
            >
              {words.download}
            </Button>
          </Flex>
          <PlainTable
            isStacking
            caption={words.caption(listed.length, wanted.length)}
            heads={words.heads}
            rows={listed.map((doubt, index) => ({
              key: `${index} ${doubt.code} ${doubt.cell}`,
              cells: [
                <Typography
                  key="severity"
                  variant="pi"
                  fontWeight="bold"
                  textColor={doubt.severity === 'refuse' ? 'danger600' : 'neutral800'}
                >
                  {words[doubt.severity]}
                </Typography>,
                words.row(doubt.sheet, doubt.row),
                doubt.column,
                doubt.cell,
                doubt.message,
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
      )}
    </Box>
  );
}
