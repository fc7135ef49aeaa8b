import { Box, Typography } from '@strapi/design-system';
import { formatDate, formatTime } from '@cchc/shared/text';
import type { ItemStep } from '../../../model/desk/index.ts';
import { deskWords } from '../words/desk-words';

const words = deskWords.steps;

/** What was done about the credit of an item, when and by whom, with the reasons. Oldest first. */
export function StepList({ steps }: { readonly steps: readonly ItemStep[] }) {
  if (steps.length === 0) return null;
  return (
    <Box tag="ul" aria-label={words.label}>
      {steps.map(({ seq, words: said, reasonText, at, by }) => (
        <Box key={seq} tag="li" paddingTop={1}>
          <Typography variant="pi" tag="p" textColor="neutral800">
            {said}, {words.at(formatTime(at), formatDate(at))}, {by}
          </Typography>
          {reasonText !== null && (
            <Typography variant="pi" tag="p" textColor="neutral800">
              {words.reason}: {reasonText}
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  );
}
