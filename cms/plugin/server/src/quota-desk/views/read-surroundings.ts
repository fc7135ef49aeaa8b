import type { DeskPerson } from '../../../../model/desk/index.ts';
import type { Database } from '../../repositories/database.ts';
import type { CountView } from '../book/count-context.ts';
import { readSteps } from '../history/read-steps.ts';
import { readArticleFacts } from './article-facts.ts';
import { type ItemSurroundings, idsToName } from './desk-item.ts';

/** What is needed to show items: present titles, and what the offices did about them. */
export async function readSurroundings(
  db: Database,
  view: CountView,
  items: readonly { readonly itemId: string }[],
  person: DeskPerson,
): Promise<ItemSurroundings> {
  const articles = await readArticleFacts(db, idsToName(items, view));
  const steps = await readSteps(
    db,
    view,
    items.map(({ itemId }) => itemId),
    person,
  );
  return { view, person, articles, steps };
}
