import { verdictWords } from '@cchc/shared/quota';
import { Box, RawTable, RawTbody, RawTd, RawTh, RawThead, RawTr, Typography } from '@strapi/design-system';
import { z } from 'zod';
import { useChoices } from '../use-choices';
import { structureWords } from './structure-words';

const words = structureWords.closing;
const wordOfVerdict: Readonly<Record<string, string>> = verdictWords;
const rowsSchema = z.array(
  z.object({
    unit: z.string(),
    verdict: z.string(),
    counted: z.number(),
    minimum: z.number().nullable(),
    itemIds: z.array(z.string()),
  }),
);

/** What was closed, to be read only. */
export function ClosingRows({ value }: { readonly value: unknown }) {
  const units = new Map(useChoices('units').map((choice) => [choice.value, choice.label]));
  const parsed = rowsSchema.safeParse(value ?? []);
  if (!parsed.success || parsed.data.length === 0) return <Typography textColor="neutral600">{words.none}</Typography>;
  return (
    <Box overflow="auto" tabIndex={0} role="region" aria-label={words.caption}>
      <RawTable colCount={5} rowCount={parsed.data.length + 1}>
        <RawThead>
          <RawTr>
            {[words.unit, words.verdict, words.counted, words.minimum, words.items].map((heading) => (
              <RawTh key={heading} style={{ textAlign: 'left', padding: 8 }}>
                <Typography fontWeight="bold">{heading}</Typography>
              </RawTh>
            ))}
          </RawTr>
        </RawThead>
        <RawTbody>
          {parsed.data.map((row) => (
            <RawTr key={row.unit}>
              {[
                units.get(row.unit) ?? row.unit,
                wordOfVerdict[row.verdict] ?? row.verdict,
                row.counted,
                row.minimum ?? words.noMinimum,
                row.itemIds.length,
              ].map((cell, column) => (
                <RawTd key={column} style={{ padding: 8 }}>
                  <Typography>{cell}</Typography>
                </RawTd>
              ))}
            </RawTr>
          ))}
        </RawTbody>
      </RawTable>
    </Box>
  );
}
