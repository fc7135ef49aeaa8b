import { Box, Typography } from '@strapi/design-system';
import type { DeskCorrection, DeskFigure } from '../../../model/desk/index.ts';
import { verdictMarks, verdictWords } from '../../../model/verdict-words.ts';
import { deskWords } from '../words/desk-words';
import { figureWords } from './cell-words';
import { useDesk } from './desk-context';

const figureSentence = (figure: DeskFigure | null): string =>
  figure === null
    ? deskWords.period.notListed
    : `${verdictMarks[figure.verdict]} ${verdictWords[figure.verdict]} ${figureWords(figure)}`;

interface Props {
  readonly correction: DeskCorrection;
  /** False where the unit is already named around it. */
  readonly isNamed: boolean;
}

/** What has changed since a period was closed. It stands beside the closed figure and never replaces it (Q11). */
export function CorrectionCard({ correction, isNamed }: Props) {
  const { units } = useDesk();
  const { closed, current, added, removed } = correction;
  return (
    <Box padding={3} background="warning100" borderColor="warning200" hasRadius>
      <Typography variant="delta" tag="h3">
        {isNamed ? (units.get(correction.unit)?.name ?? correction.unit) : deskWords.panel.correctionTitle}
      </Typography>
      <Typography tag="p">
        {deskWords.period.closedWas}: {figureSentence(closed)}
      </Typography>
      <Typography tag="p">
        {deskWords.period.nowIs}: {figureSentence(current)}
      </Typography>
      {added.map(({ itemId, title }) => (
        <Typography key={itemId} tag="p" variant="pi">
          + {deskWords.panel.added}: {title}
        </Typography>
      ))}
      {removed.map(({ itemId, title }) => (
        <Typography key={itemId} tag="p" variant="pi">
          − {deskWords.panel.removed}: {title}
        </Typography>
      ))}
    </Box>
  );
}
