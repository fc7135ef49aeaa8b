import { Box, Flex, Loader, Main, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { ReportChoices } from '../../../model/reports/choices.ts';
import type { NoteTexts } from '../../../model/reports/notes.ts';
import { useLoaded } from '../api/use-loaded';
import { FailureAlert } from '../page/failure-alert';
import { reportWords } from '../words/report-words';
import { useLeaving } from '../page/use-leaving';
import { ChooseReport } from './choose-report';
import { NotesEditor } from './notes-editor';
import { choiceOfCode } from './period-choice';
import { IssuerHint, ReportFiles } from './report-files';
import { ReportPreview } from './report-preview';
import { type WantedReport, useReportsClient } from './reports-client';

/** Which report the address names; what cannot be understood is as usual. */
function wantedOf(params: URLSearchParams, choices: ReportChoices): WantedReport | null {
  const unit = params.get('unit');
  const period = params.get('period') ?? choices.period;
  const known = choices.units.find(({ code }) => code === unit)?.code ?? null;
  const first = choices.canConsolidate ? null : (choices.units[0]?.code ?? null);
  const of = known ?? first;
  if (of === null && !choices.canConsolidate) return null;
  return {
    unit: of,
    period: choiceOfCode(period) === null ? choices.period : period,
    countedAt: params.get('countedAt') ?? '',
  };
}

function addressOf({ unit, period, countedAt }: WantedReport): URLSearchParams {
  const params = new URLSearchParams({ period });
  if (unit !== null) params.set('unit', unit);
  if (countedAt !== '') params.set('countedAt', countedAt);
  return params;
}

function ReportBody({ choices, wanted }: { readonly choices: ReportChoices; readonly wanted: WantedReport }) {
  const client = useReportsClient();
  const [, setParams] = useSearchParams();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, NoteTexts>>(new Map());
  /** Reports whose hand-written parts were typed and not saved. */
  const [unsaved, setUnsaved] = useState<ReadonlySet<string>>(new Set());
  const read = useCallback(() => client.view(wanted), [client, wanted]);
  const { value: report, failure, isLoading, reload } = useLoaded(read);
  const place = `${wanted.unit ?? ''} ${wanted.period}`;
  const keep = (texts: NoteTexts): void => {
    setDrafts((before) => new Map(before).set(place, texts));
    setUnsaved((before) => new Set(before).add(place));
  };
  const { asking } = useLeaving(unsaved.size > 0, reportWords.notes.leave, 'path');
  const shownUnit = report?.scope.kind === 'unit' ? report.scope.unit : null;
  const isShown = report?.period.code.toLowerCase() === wanted.period.toLowerCase() && shownUnit === wanted.unit;
  return (
    <Flex direction="column" alignItems="stretch" gap={5} aria-busy={isLoading}>
      {asking}
      <ChooseReport
        choices={choices}
        wanted={wanted}
        onChange={(next) => {
          setParams(addressOf(next));
        }}
      />
      {failure !== null && (
        <FailureAlert
          failure={failure}
          title={reportWords.failedTitle}
          retryLabel={reportWords.retry}
          onRetry={reload}
        />
      )}
      {failure === null && (report === null || !isShown || isLoading) && <Loader>{reportWords.loading}</Loader>}
      {failure === null && report !== null && isShown && (
        <>
          <IssuerHint report={report} />
          <ReportFiles wanted={wanted} report={report} isUnsaved={unsaved.has(place)} />
          <NotesEditor
            key={place}
            wanted={wanted}
            draft={drafts.get(place) ?? null}
            onDraft={keep}
            onSaved={() => {
              setUnsaved((before) => new Set([...before].filter((other) => other !== place)));
              reload();
            }}
          />
          <ReportPreview report={report} />
          <Box tag="section" aria-labelledby="report-paragraph">
            <Typography variant="beta" tag="h2" id="report-paragraph">
              {reportWords.files.paragraph}
            </Typography>
            <Box tag="p" paddingTop={2}>
              <Typography>{report.paragraph}</Typography>
            </Box>
          </Box>
        </>
      )}
    </Flex>
  );
}

/** Page "Báo cáo". */
export function ReportsPage() {
  const client = useReportsClient();
  const readChoices = useCallback(() => client.choices(), [client]);
  const { value: choices, failure, reload } = useLoaded(readChoices);
  const [params] = useSearchParams();
  const wanted = useMemo(() => (choices === null ? null : wantedOf(params, choices)), [params, choices]);
  return (
    <Layouts.Root>
      <Page.Title>{reportWords.title}</Page.Title>
      <Main>
        <Layouts.Header title={reportWords.title} subtitle={reportWords.subtitle} />
        <Layouts.Content>
          {failure !== null && (
            <FailureAlert
              failure={failure}
              title={reportWords.failedTitle}
              retryLabel={reportWords.retry}
              onRetry={reload}
            />
          )}
          {choices === null && failure === null && <Loader>{reportWords.loading}</Loader>}
          {choices !== null && wanted === null && <Typography>{reportWords.choose.noUnit}</Typography>}
          {choices !== null && wanted !== null && <ReportBody choices={choices} wanted={wanted} />}
        </Layouts.Content>
      </Main>
    </Layouts.Root>
  );
}
export default ReportsPage;
