import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useAction, useFailureNotice } from '../api/use-action';
import { useDownload } from '../api/use-download';
import { reportWords } from '../words/report-words';
import { type FileFormat, type WantedReport, fileOf } from './reports-client';

const words = reportWords.files;
const formats: readonly FileFormat[] = ['docx', 'xlsx', 'csv', 'json'];

/** The report as files, and as one paragraph. */
export function ReportFiles({ wanted, paragraph }: { readonly wanted: WantedReport; readonly paragraph: string }) {
  const download = useDownload();
  const { isBusy, run } = useAction(useFailureNotice());
  const [said, setSaid] = useState('');
  const save = (format: FileFormat): void => {
    const { address, name } = fileOf(wanted, format);
    void run(() => download(address, name));
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
      <Link to="/content-manager/collection-types/plugin::cchc.issuer">{words.issuer}</Link>
      <Typography role="status" aria-live="polite">
        {said}
      </Typography>
    </Flex>
  );
}
