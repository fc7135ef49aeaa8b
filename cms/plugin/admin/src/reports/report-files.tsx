import { Alert, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { Report } from '../../../model/reports/report.ts';
import { useAction, useFailureNotice } from '../api/use-action';
import { useDownload } from '../api/use-download';
import { writesType } from '../entrance/signed-in';
import { uidOf } from '../plugin-id';
import { formWords } from '../words/form-words';
import { reportWords } from '../words/report-words';
import { type FileFormat, type WantedReport, fileOf } from './reports-client';

const words = reportWords.files;
const formats: readonly FileFormat[] = ['docx', 'xlsx', 'csv', 'json'];

const issuerType = uidOf('issuer');
const issuers = `/content-manager/collection-types/${issuerType}`;

/** Says that the head of the documents is a guess, while nobody has entered it; nothing otherwise. */
export function IssuerHint({ report }: { readonly report: Report }) {
  const { issuer, isIssuerAssumed } = report;
  if (!isIssuerAssumed) return null;
  return (
    <Alert
      variant="warning"
      closeLabel={formWords.close}
      title={words.assumedTitle}
      role="status"
      action={writesType(issuerType) ? <Link to={`${issuers}/create`}>{words.assumedLink}</Link> : undefined}
    >
      {words.assumed(issuer.name, issuer.reportSymbol)}
    </Alert>
  );
}

interface Props {
  readonly wanted: WantedReport;
  readonly report: Report;
  /** True while hand-written parts were typed that are in no file yet. */
  readonly isUnsaved: boolean;
}

/** The report that is shown, as files and as one paragraph: counted up to the moment of the preview, not up to now. */
export function ReportFiles({ wanted, report, isUnsaved }: Props) {
  const { countedAt, paragraph } = report;
  const download = useDownload();
  const { isBusy, run } = useAction(useFailureNotice());
  const [said, setSaid] = useState('');
  const save = (format: FileFormat): void => {
    void run(() => download(fileOf({ ...wanted, countedAt }, format), `bao-cao.${format}`));
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(paragraph);
      setSaid(words.copied);
    } catch {
      setSaid(words.copyFailed);
    }
  };
  return (
    <Flex tag="section" aria-label={words.label} gap={2} wrap="wrap" alignItems="center">
      {formats.map((format) => (
        <Button
          key={format}
          variant={format === 'docx' ? 'default' : 'secondary'}
          disabled={isBusy}
          onClick={() => {
            save(format);
          }}
        >
          {words[format]}
        </Button>
      ))}
      <Button variant="tertiary" onClick={() => void copy()}>
        {words.copy}
      </Button>
      {writesType(issuerType) && <Link to={issuers}>{words.issuer}</Link>}
      <Typography role="status" aria-live="polite">
        {said}
      </Typography>
      {isUnsaved && (
        <Typography textColor="warning700" fontWeight="semiBold">
          {reportWords.notes.unsaved}
        </Typography>
      )}
    </Flex>
  );
}
