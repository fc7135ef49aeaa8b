import type { DocumentActionComponent, DocumentActionProps } from '@strapi/content-manager/strapi-admin';
import { useDocumentRBAC, useForm } from '@strapi/strapi/admin';
import { uidOf } from '../plugin-id';
import { ScheduleAction } from '../schedule/schedule-action';
import { words } from '../words/words';
import { ActionForm } from './action-form';
import { askBeforePublishing } from './ask-before-publishing';
import { labelOfStep } from './step-words';
import { useWorkflow } from './use-workflow';

const articleUid = uidOf('article');

/** "Gửi bài", the step of a unit, beside "Lưu". What the receiving office does stands in the panel of the workflow. */
const Submit: DocumentActionComponent = ({ model, documentId, document, activeTab }: DocumentActionProps) => {
  const isArticle = model === articleUid && activeTab !== 'published';
  const updatedAt = typeof document?.['updatedAt'] === 'string' ? document['updatedAt'] : '';
  const workflow = useWorkflow(isArticle ? documentId : undefined, updatedAt);
  const isUnsaved = useForm('CchcStep', (state) => state.modified);
  if (!isArticle || documentId === undefined || workflow?.actions.includes('submit') !== true) return null;
  return {
    label: labelOfStep('submit', isUnsaved),
    disabled: isUnsaved,
    position: ['panel'],
    variant: 'secondary',
    dialog: {
      type: 'modal',
      title: words.workflow.submitTitle,
      content: ({ onClose }: { readonly onClose: () => void }) => (
        <ActionForm action="submit" documentId={documentId} updatedAt={updatedAt} onClose={onClose} />
      ),
    },
  };
};

/** People without the right to publish see no disabled button: what they can do instead is "Gửi bài". */
function hideFromOthers(Publish: DocumentActionComponent): DocumentActionComponent {
  const Hidden: DocumentActionComponent = (props) => {
    const canPublish = useDocumentRBAC('CchcPublish', (state) => state.canPublish);
    const description = Publish(props);
    return props.model.startsWith('plugin::cchc.') && canPublish !== true ? null : description;
  };
  if (Publish.type !== undefined) Hidden.type = Publish.type;
  if (Publish.position !== undefined) Hidden.position = Publish.position;
  return Hidden;
}

/** An article goes down through "Gỡ bài", which asks for the reason that decides about its credit. */
function exceptArticles(Action: DocumentActionComponent): DocumentActionComponent {
  const Other: DocumentActionComponent = (props) => {
    const description = Action(props);
    return props.model === articleUid ? null : description;
  };
  if (Action.type !== undefined) Other.type = Action.type;
  if (Action.position !== undefined) Other.position = Action.position;
  return Other;
}

/**
 * Puts "Gửi bài" behind "Lưu": the panel shows two buttons, everything else stands in its menu, so that an editor of a
 * unit sees "Lưu" and "Gửi bài", and a publisher "Xuất bản" and "Lưu".
 */
export function withWorkflow(actions: readonly DocumentActionComponent[]): DocumentActionComponent[] {
  return actions.flatMap((action) => {
    if (action.type === 'publish') return [hideFromOthers(askBeforePublishing(action))];
    if (action.type === 'unpublish') return [exceptArticles(action)];
    if (action.type === 'update') return [action, Submit, ScheduleAction];
    return [action];
  });
}
