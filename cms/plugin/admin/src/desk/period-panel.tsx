import { formatDate } from '@cchc/shared/text';
import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { type Corrections, type DeskPeriod, type DeskQuota, isLacking } from '../../../model/desk/index.ts';
import { periodNames } from '../../../model/period-words.ts';
import { useLoaded } from '../api/use-loaded';
import { ReasonDialog } from '../forms/reason-dialog';
import { FailureAlert } from '../page/failure-alert';
import { PlainTable } from '../page/plain-table';
import { deskWords } from '../words/desk-words';
import { ClosingDialog } from './acts/closing-dialog';
import { figureWords } from './cell-words';
import { CorrectionCard } from './correction-card';
import { useDeskClient } from './desk-client';
import { useDesk } from './desk-context';
import { periodState } from './period-state';
import { reminderHref } from './reminder-href';
import { SidePanel } from './side-panel';
import { VerdictName } from './verdict-mark';

const words = deskWords.period;

type Round = Corrections['rounds'][number];

function RoundCard({ round }: { readonly round: Round }) {
  const { units } = useDesk();
  return (
    <Box tag="li" padding={3} borderColor="neutral150" hasRadius>
      <Typography fontWeight="bold" tag="p">
        {words.round(round.round, formatDate(round.closedOn))}
      </Typography>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {round.isReopened ? words.reopened : words.inForce} · {words.digest} {round.digest.slice(0, 8)}
      </Typography>
      {round.reopenReason !== null && (
        <Typography variant="pi" tag="p">
          {words.reopenedBecause}: {round.reopenReason}
        </Typography>
      )}
      <Box paddingTop={2}>
        <details>
          <summary>
            <Typography tag="span">{words.showRows}</Typography>
          </summary>
          <PlainTable
            caption={words.round(round.round, formatDate(round.closedOn))}
            heads={[deskWords.grid.unit, deskWords.close.verdict, deskWords.close.figure]}
            rows={round.rows.map((row) => ({
              key: row.unit,
              cells: [
                units.get(row.unit)?.shortName ?? row.unit,
                <VerdictName key={row.unit} verdict={row.verdict} />,
                figureWords(row),
              ],
            }))}
          />
        </details>
      </Box>
    </Box>
  );
}

function PeriodActs({ quota, period }: { readonly quota: DeskQuota; readonly period: DeskPeriod }) {
  const client = useDeskClient();
  const navigate = useNavigate();
  const { person, tell } = useDesk();
  const [open, setOpen] = useState<'close' | 'reopen' | null>(null);
  const name = periodNames(period.code).full;
  const column = quota.periods.indexOf(period);
  const behind = quota.rows.filter(({ cells }) => {
    const cell = cells[column];
    return cell !== undefined && isLacking(cell, period.phase);
  });
  const isClosed = period.closing !== null && !period.closing.isReopened;
  const seenRound = period.closing?.round ?? 1;
  const done = (): void => {
    setOpen(null);
  };
  if (!person.canJudge) return null;
  return (
    <Flex gap={2} wrap="wrap">
      {period.phase === 'over' && !isClosed && (
        <Button
          onClick={() => {
            setOpen('close');
          }}
        >
          {period.rounds === 0 ? deskWords.close.action : deskWords.close.again}
        </Button>
      )}
      {isClosed && (
        <Button
          variant="danger-light"
          onClick={() => {
            setOpen('reopen');
          }}
        >
          {deskWords.reopen.action}
        </Button>
      )}
      {behind.length > 0 && (
        <Button
          variant="tertiary"
          onClick={() => {
            const codes = behind.map(({ unit }) => unit);
            navigate(reminderHref(quota.key, period.code, codes));
          }}
        >
          {words.remind} ({behind.length})
        </Button>
      )}
      {open === 'close' && (
        <ClosingDialog quotaKey={quota.key} quotaTitle={quota.title} period={period.code} onClose={done} />
      )}
      {open === 'reopen' && (
        <ReasonDialog
          title={deskWords.reopen.title(name)}
          intro={deskWords.reopen.intro}
          label={deskWords.reopen.text}
          submitLabel={deskWords.reopen.submit}
          isRequired
          isDangerous
          work={(reasonText) => client.reopen({ quotaKey: quota.key, period: period.code, reasonText, seenRound })}
          whenDone={() => {
            tell(deskWords.reopen.done(name));
          }}
          onClose={done}
        />
      )}
    </Flex>
  );
}

function History({ history, isClosed }: { readonly history: Corrections; readonly isClosed: boolean }) {
  return (
    <>
      {history.rounds.length > 0 && (
        <Box tag="section">
          <Typography variant="delta" tag="h3">
            {words.correctionsTitle} ({history.corrections.length})
          </Typography>
          <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
            {history.corrections.length === 0 && isClosed && <Typography>{words.noCorrections}</Typography>}
            {history.corrections.map((correction) => (
              <CorrectionCard key={correction.unit} correction={correction} isNamed />
            ))}
          </Flex>
        </Box>
      )}
      <Box tag="section">
        <Typography variant="delta" tag="h3">
          {words.rounds}
        </Typography>
        {history.rounds.length === 0 && <Typography textColor="neutral600">{words.noRounds}</Typography>}
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
          {[...history.rounds].reverse().map((round) => (
            <RoundCard key={round.key} round={round} />
          ))}
        </Flex>
      </Box>
    </>
  );
}

interface Props {
  readonly quota: DeskQuota;
  readonly period: DeskPeriod;
  readonly onClose: () => void;
}

/** One period of a quota: where it stands, its closings, what changed since, and what may be done. */
export function PeriodPanel({ quota, period, onClose }: Props) {
  const client = useDeskClient();
  const { round } = useDesk();
  const read = useCallback(
    // Every deed on the page has the closings read again.
    () => client.corrections(quota.key, period.code),
    [client, quota.key, period.code, round],
  );
  const { value: history, failure, reload } = useLoaded(read);
  const isClosed = period.closing !== null && !period.closing.isReopened;
  return (
    <SidePanel title={periodNames(period.code).full} subtitle={quota.title} onClose={onClose}>
      <Typography>
        {words.state}: <strong>{periodState(period)}</strong> ({formatDate(period.from)} – {formatDate(period.to)})
      </Typography>
      {period.phase === 'ahead' && <Typography>{words.isAhead}</Typography>}
      {period.phase === 'running' && <Typography>{words.isRunning}</Typography>}
      <PeriodActs quota={quota} period={period} />
      {failure !== null && <FailureAlert failure={failure} onRetry={reload} />}
      {history === null && failure === null && <Loader small>{deskWords.loading}</Loader>}
      {history !== null && <History history={history} isClosed={isClosed} />}
    </SidePanel>
  );
}
