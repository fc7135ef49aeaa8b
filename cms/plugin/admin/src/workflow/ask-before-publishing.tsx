import { Typography } from '@strapi/design-system';
import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useNotification } from '@strapi/strapi/admin';
import { type SyntheticEvent, useRef } from 'react';
import { useCchcClient } from '../api/client';
import { useFailureWords } from '../api/failure-words';
import { uidOf } from '../plugin-id';
import { words } from '../words/words';
import { useWorkflow } from './use-workflow';

/**
 * Asks before an article is published that its unit has not sent. Who goes on takes the article first, so that the
 * ledger says so; the server refuses it otherwise.
 */
export function askBeforePublishing(Publish: DocumentActionComponent): DocumentActionComponent {
  const Asking: DocumentActionComponent = (props) => {
    const { model, documentId, document } = props;
    const client = useCchcClient();
    const failureWords = useFailureWords();
    const { toggleNotification } = useNotification();
    const clicked = useRef<SyntheticEvent | null>(null);
    const updatedAt = typeof document?.['updatedAt'] === 'string' ? document['updatedAt'] : '';
    const isArticle = model === uidOf('article');
    const workflow = useWorkflow(isArticle ? documentId : undefined, updatedAt);
    const description = Publish(props);
    if (description === null || documentId === undefined || workflow?.isUnsent !== true) return description;
    const { onClick } = description;
    const isReturned = workflow.state === 'returned';
    return {
      ...description,
      onClick: (event) => {
        // Without a word of its own the button opens the dialog; what it would have done comes after.
        clicked.current = event;
      },
      dialog: {
        type: 'dialog',
        title: isReturned ? words.workflow.notSentAgainTitle : words.workflow.unsentTitle,
        content: <Typography>{words.workflow.unsentBody}</Typography>,
        onConfirm: async () => {
          try {
            await client.act(documentId, 'accept', {});
          } catch (error) {
            toggleNotification({ type: 'danger', message: failureWords(error) });
            return;
          }
          if (clicked.current !== null) await onClick?.(clicked.current);
        },
      },
    };
  };
  if (Publish.type !== undefined) Asking.type = Publish.type;
  if (Publish.position !== undefined) Asking.position = Publish.position;
  return Asking;
}
