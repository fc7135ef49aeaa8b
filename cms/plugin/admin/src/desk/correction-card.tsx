import { Box, Typography } from '@strapi/design-system';
import type { DeskCorrection, DeskFigure } from '../../../model/desk/index.ts';
import { deskWords } from '../words/desk-words';
import { figureWords } from './cell-words';
import { useDesk } from './desk-context';
import { VerdictName } from './verdict-mark';

function Figure({ figure }: { readonly figure: DeskFigure | null }) {
  if (figure === null) return <>{deskWords.period.notListed}</>;
  return (
    <>
      <VerdictName verdict={figure.verdict} /> {figureWords(figure)}
    </>
  );
}

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
        {deskWords.period.closedWas}: <Figure figure={closed} />
      </Typography>
      <Typography tag="p">
        {deskWords.period.nowIs}: <Figure figure={current} />
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
