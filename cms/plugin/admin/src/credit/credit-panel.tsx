import type { PanelComponent, PanelComponentProps } from '@strapi/content-manager/strapi-admin';
import { uidOf } from '../plugin-id';
import { creditWords } from '../words/credit-words';
import { HeldCredit } from './held-credit';
import { NewCredit } from './new-credit';

const counted: ReadonlySet<string> = new Set([uidOf('article'), uidOf('evidence')]);

/** Side panel of an article and of evidence: for whom it counts, whether, why, and what was done about it. */
export const CreditPanel: PanelComponent = ({ model, documentId, document }: PanelComponentProps) => {
  if (!counted.has(model)) return null;
  const updatedAt = typeof document?.['updatedAt'] === 'string' ? document['updatedAt'] : '';
  const isArticle = model === uidOf('article');
  if (documentId === undefined) return isArticle ? { title: creditWords.title, content: <NewCredit /> } : null;
  return {
    title: creditWords.title,
    content: <HeldCredit documentId={documentId} updatedAt={updatedAt} isArticle={isArticle} />,
  };
};
