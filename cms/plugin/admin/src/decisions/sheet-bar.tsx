import { Button, Flex, Typography } from '@strapi/design-system';
import { formatDate, formatTime } from '@cchc/shared/text';
import type { OpenedSheet } from '../../../model/decisions/index.ts';
import { decisionWords } from '../words/decision-words';

const words = decisionWords.save;

interface Props {
  readonly opened: OpenedSheet | null;
  readonly isDirty: boolean;
  readonly isBusy: boolean;
  readonly canUndo: boolean;
  readonly canPublish: boolean;
  readonly onSave: () => void;
  readonly onPublish: () => void;
  readonly onUndo: () => void;
}

function standing({ opened, isDirty }: Pick<Props, 'opened' | 'isDirty'>): string {
  if (isDirty) return words.unsaved;
  const savedAt = opened?.savedAt ?? null;
  if (savedAt === null) return '';
  return words.upToDate(`${formatTime(savedAt)} ${formatDate(savedAt)}`, opened?.savedBy ?? null);
}

/** What can be done with the sheet as a whole. */
export function SheetBar(props: Props) {
  const { opened, isDirty, isBusy, canUndo, canPublish, onSave, onPublish, onUndo } = props;
  const isPublished = opened?.isPublished === true;
  return (
    <Flex gap={3} wrap="wrap" alignItems="center">
      {!isPublished && (
        <Button loading={isBusy} disabled={!isDirty} onClick={onSave}>
          {words.save}
        </Button>
      )}
      <Button
        variant={isPublished ? 'default' : 'secondary'}
        disabled={isBusy || !canPublish || (isPublished && !isDirty)}
        onClick={onPublish}
      >
        {isPublished ? words.republish : words.publish}
      </Button>
      <Button variant="tertiary" disabled={!canUndo} onClick={onUndo}>
        {decisionWords.rows.undo}
      </Button>
      <Typography textColor="neutral600">{standing({ opened, isDirty })}</Typography>
    </Flex>
  );
}
