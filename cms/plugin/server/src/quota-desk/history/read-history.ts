import { currentClosing, placeItem, countReasonWords } from '@cchc/shared/quota';
import { type Author, type DeskPerson, type ItemHistory } from '../../../../model/desk/index.ts';
import type { Database } from '../../repositories/database.ts';
import type { CountView } from '../book/count-context.ts';
import type { BookItem } from '../book/quota-book.ts';
import { defaultAuthorUnit } from '../../rights/default-author-unit.ts';
import { seesUnit } from '../desk-person.ts';
import { refuseUnknown } from '../refuse-act.ts';
import { readArticleFacts } from '../views/article-facts.ts';
import { closingsOfBook } from '../views/count-quota.ts';
import { exemptionFor } from '../views/read-cell.ts';
import { readSteps } from './read-steps.ts';

/** Where the item stands in every quota that asks something of its unit on its day. */
function standingsOf(view: CountView, item: BookItem): ItemHistory['standings'] {
  const { book, context } = view;
  return book.quotas.flatMap(({ quota }) => {
    const place = placeItem(quota, item, book.units, context);
    if (place === null) return [];
    const exemption = exemptionFor(view, quota.key, item.unit, place.period);
    return [
      {
        quotaKey: quota.key,
        quotaTitle: quota.title,
        period: place.period.code,
        isClosed: currentClosing(closingsOfBook(view), quota.key, place.period.code) !== null,
        counted: place.counted,
        reasonWords: countReasonWords[place.reason],
        exemption:
          exemption === null
            ? null
            : {
                reasonCode: exemption.exemption.reasonCode,
                reasonText: exemption.reasonText,
                approvalDocument: exemption.exemption.document,
              },
      },
    ];
  });
}

/** What the count makes of one article or piece of evidence, and how it came to that: for the panel beside its form. */
export async function readHistory(
  db: Database,
  view: CountView,
  documentId: string,
  person: DeskPerson,
): Promise<ItemHistory> {
  const item = view.book.itemById.get(documentId);
  // A draft that nobody has sent is in no book, and its form names its unit all the same.
  const drafted = item === undefined ? (await readArticleFacts(db, [documentId])).get(documentId) : undefined;
  const code = item?.unit ?? drafted?.unitCode ?? '';
  const isThere = item !== undefined || drafted !== undefined;
  if (!isThere || !seesUnit(person, code)) return refuseUnknown('Không tìm thấy tin, bài hoặc minh chứng này.');
  const unit = view.book.units.find((candidate) => candidate.code === code);
  return {
    unit: code === '' ? null : { code, name: unit?.name ?? code },
    standings: item === undefined ? [] : standingsOf(view, item),
    steps: [...((await readSteps(db, view, [documentId], person)).get(documentId) ?? [])],
  };
}

/** Who would get the credit of a new article of the person whose form names no unit. */
export function readAuthor({ book }: CountView, person: DeskPerson): Author {
  const code = defaultAuthorUnit(person);
  if (code === null) return { unit: null };
  return { unit: { code, name: book.units.find((unit) => unit.code === code)?.name ?? code } };
}
