import { Flex, Typography } from '@strapi/design-system';
import type { PanelComponent, PanelComponentProps } from '@strapi/content-manager/strapi-admin';
import { uidOf } from '../plugin-id';
import { ScheduleLines } from '../schedule/schedule-lines';
import { scheduleWords } from '../schedule/schedule-words';
import { useSchedule } from '../schedule/use-schedule';
import { words } from '../words/words';
import { FaultList } from './fault-list';
import { useKeptNotice } from './kept-notice';
import { StepButtons } from './step-buttons';
import { stepsInOrder } from './step-words';
import { useWorkflow } from './use-workflow';

const stateWords: Readonly<Record<string, string>> = words.workflow.state;

/** Side panel of an entry: where an article stands, the latest comment, and when the entry is going to be published. */
export const WorkflowPanel: PanelComponent = ({ model, documentId, document, activeTab }: PanelComponentProps) => {
  useKeptNotice();
  const isArticle = model === uidOf('article');
  const updatedAt = typeof document?.['updatedAt'] === 'string' ? document['updatedAt'] : '';
  const workflow = useWorkflow(isArticle ? documentId : undefined, updatedAt);
  const schedule = useSchedule(model, documentId, updatedAt)?.schedule ?? { state: 'none' };
  if (workflow === null && schedule.state === 'none') return null;
  return {
    title: isArticle ? words.workflow.title : scheduleWords.title,
    content: (
      <Flex direction="column" alignItems="stretch" gap={2} width="100%">
        {workflow !== null && <Typography fontWeight="bold">{stateWords[workflow.state] ?? workflow.state}</Typography>}
        {typeof workflow?.comment === 'string' && (
          <Typography tag="p">
            {words.workflow.lastComment}: {workflow.comment}
          </Typography>
        )}
        {workflow !== null && workflow.faults.length > 0 && (
          <FaultList title={words.workflow.faultsTitle} faults={workflow.faults} />
        )}
        {workflow !== null && documentId !== undefined && activeTab !== 'published' && (
          <StepButtons
            actions={stepsInOrder.filter((action) => workflow.actions.includes(action))}
            documentId={documentId}
            updatedAt={updatedAt}
          />
        )}
        <ScheduleLines schedule={schedule} />
      </Flex>
    ),
  };
};
