import { Box, Flex, Typography } from '@strapi/design-system';
import { useCallback } from 'react';
import { type ItemHistory, exemptionReasonSchema, exemptionReasonWords } from '../../../model/desk/index.ts';
import { periodNames } from '../../../model/period-words.ts';
import { useLoaded } from '../api/use-loaded';
import { useDeskClient } from '../desk/desk-client';
import { StepList } from '../desk/step-list';
import { creditWords } from '../words/credit-words';
import { useChosenUnit } from './chosen-unit';

type Standing = ItemHistory['standings'][number];

function exemptionWords({ reasonCode, reasonText, approvalDocument }: NonNullable<Standing['exemption']>): string {
  const code = exemptionReasonSchema.safeParse(reasonCode);
  return [
    `${creditWords.exempt}: ${code.success ? exemptionReasonWords[code.data] : reasonCode}`,
    ...(reasonText === null ? [] : [reasonText]),
    ...(approvalDocument === null ? [] : [`${creditWords.approval} ${approvalDocument}`]),
  ].join('; ');
}

function StandingLine({ standing }: { readonly standing: Standing }) {
  const { quotaTitle, period, isClosed, counted, reasonWords, exemption } = standing;
  return (
    <Box tag="li" paddingTop={1}>
      <Typography tag="p" variant="pi" fontWeight="bold">
        {quotaTitle}, {periodNames(period).full}
        {isClosed ? ` (${creditWords.closed})` : ''}
      </Typography>
      <Typography tag="p" variant="pi" textColor={counted ? 'success700' : 'neutral800'}>
        <span aria-hidden="true">{counted ? '✓' : '✕'} </span>
        {reasonWords}
      </Typography>
      {exemption !== null && (
        <Typography tag="p" variant="pi">
          {exemptionWords(exemption)}
        </Typography>
      )}
    </Box>
  );
}

/** Says that the form holds another author unit than the count does. */
function Unit({ held }: { readonly held: ItemHistory['unit'] }) {
  const chosen = useChosenUnit();
  return (
    <>
      <Typography tag="p" fontWeight="bold">
        {held === null ? creditWords.noUnit : creditWords.unit(held.name)}
      </Typography>
      {held !== null && chosen !== null && chosen.code !== held.code && (
        <Typography tag="p" variant="pi" textColor="warning700" role="status">
          {creditWords.moves(held.name, chosen.name)}
        </Typography>
      )}
    </>
  );
}

interface Props {
  readonly documentId: string;
  /** When the entry was written last: its history is read anew after each write. */
  readonly updatedAt: string;
  readonly isArticle: boolean;
}

/** For whom an entry counts, where it stands in the quotas, and what was done about it. */
export function HeldCredit({ documentId, updatedAt, isArticle }: Props) {
  const client = useDeskClient();
  const read = useCallback(() => client.history(documentId), [client, documentId, updatedAt]);
  const { value: history, failure } = useLoaded(read);
  if (failure !== null) return <Typography tag="p">{creditWords.failed}</Typography>;
  if (history === null) return <Typography tag="p">{creditWords.loading}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {isArticle ? <Unit held={history.unit} /> : null}
      <Box tag="section">
        <Typography tag="h3" variant="sigma" textColor="neutral600">
          {creditWords.standings}
        </Typography>
        {history.standings.length === 0 ? (
          <Typography tag="p" variant="pi">
            {creditWords.noStanding}
          </Typography>
        ) : (
          <ul>
            {history.standings.map((standing) => (
              <StandingLine key={`${standing.quotaKey} ${standing.period}`} standing={standing} />
            ))}
          </ul>
        )}
      </Box>
      {history.steps.length > 0 && (
        <Box tag="section">
          <Typography tag="h3" variant="sigma" textColor="neutral600">
            {creditWords.steps}
          </Typography>
          <StepList steps={history.steps} />
        </Box>
      )}
    </Flex>
  );
}
