import type { Instant } from '@cchc/shared/contract';
import { storedArticleSchema } from '../repositories/stored-article.ts';
import { checkArticle } from '../publish-rules/check-article.ts';
import { submissionFaults } from '../rights/workflow/submission-rules.ts';
import { problemOf } from '../writing/refuse-faults.ts';

type Values = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Why an article could not be handed in: an empty draft holds no month, also not one of an archive. */
export function submissionFault(values: Values, minimumWords: number): string | null {
  const [fault] = submissionFaults(
    {
      kind: text(values['kind']),
      title: text(values['title']),
      summary: text(values['summary']),
      body: values['body'],
      hasCover: false,
      videoUrl: null,
    },
    minimumWords,
  );
  return fault?.message ?? null;
}

export interface ArticleLists {
  readonly unitCodes: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  readonly now: Instant;
}

/** Why an article could not be published; null = it could. */
export function articleFault(values: Values, lists: ArticleLists): string | null {
  const stored = storedArticleSchema.safeParse({
    ...{ cover: null, attachments: null, bodyEn: null },
    ...values,
    ...{ id: 0, documentId: 'x', publishedAt: null },
  });
  if (!stored.success) {
    return problemOf({ sourceType: 'article', sourceId: '', itemType: 'article', error: stored.error }).message;
  }
  return checkArticle(stored.data, { library: new Map(), ...lists })[0]?.message ?? null;
}
