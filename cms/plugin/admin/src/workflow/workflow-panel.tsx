import { Flex, Typography } from '@strapi/design-system';
import type { PanelComponent, PanelComponentProps } from '@strapi/content-manager/strapi-admin';
import { uidOf } from '../plugin-id';
import { words } from '../words/words';
import { useWorkflow } from './use-workflow';

const stateWords: Readonly<Record<string, string>> = words.workflow.state;

/** Side panel of an article: where it stands, and the latest comment. */
export const WorkflowPanel: PanelComponent = ({ model, documentId, document }: PanelComponentProps) => {
  const isArticle = model === uidOf('article');
  const updatedAt = typeof document?.['updatedAt'] === 'string' ? document['updatedAt'] : '';
  const workflow = useWorkflow(isArticle ? documentId : undefined, updatedAt);
  if (!isArticle || workflow === null) return null;
  return {
    title: words.workflow.title,
    content: (
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography fontWeight="bold">{stateWords[workflow.state] ?? workflow.state}</Typography>
        {workflow.comment !== null && (
          <Typography tag="p">
            {words.workflow.lastComment}: {workflow.comment}
          </Typography>
        )}
      </Flex>
    ),
  };
};
