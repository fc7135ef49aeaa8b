import { Alert, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { ImportPreview } from '../../../model/imports/plan.ts';
import { ConfirmDialog } from '../forms/confirm-dialog';
import { formWords } from '../words/form-words';
import { importWords } from '../words/import-words';
import { DoubtsSection } from './doubts-section';
import { RowsSection } from './rows-section';

const words = importWords.preview;

const Counts = styled.dl`
  display: flex;
  flex-wrap: wrap;
  gap: 8px 24px;
  margin: 0;
  div {
    min-width: 96px;
  }
  dt {
    font-size: 1.3rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  dd {
    margin: 0;
    font-size: 2.2rem;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral800};
  }
`;

interface Props {
  readonly preview: ImportPreview;
  readonly differs: boolean;
  readonly onApply: () => void;
  readonly onRestart: () => void;
}

/** What an import would do, before anything is written. */
export function PreviewView({ preview, differs, onApply, onRestart }: Props) {
  const { counts, doubts, rows, fileName } = preview;
  const [isAsking, setIsAsking] = useState(false);
  const stops = doubts.filter(({ severity }) => severity === 'refuse').length;
  const writes = counts.create + counts.change;
  const figures = [
    [words.create, counts.create],
    [words.change, counts.change],
    [words.same, counts.same],
    [words.refused, counts.refused],
    ...(counts.publish > 0 ? [[words.publish, counts.publish] as const] : []),
    [words.mustFix, stops],
    [words.toCheck, doubts.length - stops],
  ] as const;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Typography variant="alpha" tag="h2">
        {words.title(fileName)}
      </Typography>
      {differs && (
        <Alert variant="warning" closeLabel={formWords.close} title={words.differsTitle} role="alert">
          {words.differs}
        </Alert>
      )}
      <Counts aria-label={words.counts}>
        {figures.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </Counts>
      {stops > 0 && (
        <Alert variant="danger" closeLabel={formWords.close} title={words.refusedTitle} role="alert">
          {words.refusedBody(stops)}
        </Alert>
      )}
      {stops === 0 && writes + counts.publish === 0 && <Typography>{words.nothing}</Typography>}
      <Flex gap={2} wrap="wrap">
        <Button
          disabled={stops > 0 || writes + counts.publish === 0}
          onClick={() => {
            setIsAsking(true);
          }}
        >
          {words.apply}
        </Button>
        <Button variant="tertiary" onClick={onRestart}>
          {words.again}
        </Button>
      </Flex>
      {isAsking && (
        <ConfirmDialog
          question={words.applyConfirm(writes + counts.publish)}
          submitLabel={words.apply}
          cancelLabel={formWords.later}
          onConfirm={onApply}
          onClose={() => {
            setIsAsking(false);
          }}
        />
      )}
      <DoubtsSection doubts={doubts} />
      <RowsSection rows={rows} />
    </Flex>
  );
}
