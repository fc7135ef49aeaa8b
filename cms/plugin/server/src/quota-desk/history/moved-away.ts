import type { Quota } from '@cchc/shared/contract';
import type { Period } from '@cchc/shared/period';
import { chosenReading, evaluateItem } from '@cchc/shared/quota';
import type { DeskItem, DeskPerson } from '../../../../model/desk/index.ts';
import { adminPathOf } from '../../http/admin-path.ts';
import type { Database } from '../../repositories/database.ts';
import type { CountView } from '../book/count-context.ts';
import { seesUnit } from '../desk-person.ts';
import { titleOf } from '../views/desk-item.ts';
import { readSurroundings } from '../views/read-surroundings.ts';
import { readMoves, unitNames } from './read-steps.ts';

/**
 * Q2: what counted for the unit until its author unit was corrected, in the period to which its day belongs. Both units
 * see the change; the one that lost the credit sees it here.
 */
export async function readMovedAway(
  db: Database,
  view: CountView,
  quota: Quota,
  unit: string,
  period: Period,
  person: DeskPerson,
): Promise<DeskItem[]> {
  const moved = (await readMoves(db)).filter(({ from, itemId }) => {
    const item = view.book.itemById.get(itemId);
    if (from !== unit || item === undefined || item.unit === unit) return false;
    const { date } = evaluateItem(chosenReading(quota), item, view.context);
    return date !== null && date >= period.from && date <= period.to;
  });
  const ids = [...new Set(moved.map(({ itemId }) => itemId))];
  const around = await readSurroundings(
    db,
    view,
    ids.map((itemId) => ({ itemId })),
    person,
  );
  return ids.flatMap((itemId) => {
    const item = view.book.itemById.get(itemId);
    if (item === undefined) return [];
    const { date } = evaluateItem(chosenReading(quota), item, view.context);
    return [
      {
        itemId,
        type: item.type,
        title: titleOf(itemId, around),
        unit: item.unit,
        kind: item.kind,
        url: null,
        publicPath: item.slug === null ? null : `/tin-tuc/${item.slug}/`,
        adminPath: seesUnit(person, item.unit) ? adminPathOf(item.type, itemId) : null,
        privateFile: null,
        outlet: '',
        version: null,
        flags: [],
        actions: [],
        // What happened to it afterwards is the other unit's.
        steps: (around.steps.get(itemId) ?? []).filter(({ kind }) => kind === 'author_unit_changed'),
        date,
        counted: false,
        isProvisional: false,
        reason: 'author_unit_changed',
        reasonWords: `Không tính – đơn vị tác giả đã đổi sang ${unitNames(view)(item.unit)}`,
        origin: null,
      },
    ];
  });
}
