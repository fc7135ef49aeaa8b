import { z } from 'zod';
import { civilDateOf } from '@cchc/shared/period';
import type { DeskPerson, PortalLinks } from '../../../../model/desk/index.ts';
import type { Database } from '../../repositories/database.ts';
import { readRows } from '../../repositories/read-documents.ts';
import { rowSchema, textOr, textOrNull } from '../../repositories/stored-fields.ts';
import type { CountView } from '../book/count-context.ts';
import { seesUnit } from '../desk-person.ts';

export const portalLinkRowSchema = rowSchema.extend({
  unitCode: textOr,
  url: textOr,
  seenOn: textOr,
  note: textOrNull,
});

/** Units that are active today, by the links that each has to carry (KH17). */
export async function readPortalLinks(db: Database, view: CountView, person: DeskPerson): Promise<PortalLinks> {
  const { book } = view;
  const today = civilDateOf(view.now);
  const rows = z.array(portalLinkRowSchema).parse(await readRows(db, 'portal-link', {}));
  const ticks = new Map(rows.map((row) => [`${row.unitCode}\0${row.url}`, row]));
  const links = book.unitLinks;
  return {
    person,
    links: [...links],
    units: [...book.units]
      .filter(({ code }) => seesUnit(person, code))
      .filter(({ activity }) => activity.some(({ from, to }) => from <= today && (to === null || to >= today)))
      .sort((a, b) => a.order - b.order || (a.code < b.code ? -1 : 1))
      .map(({ code, name, shortName, kind, website }) => ({
        ...{ code, name, shortName, kind, website },
        ticks: links.map(({ url }) => {
          const tick = ticks.get(`${code}\0${url}`);
          return tick === undefined ? null : { documentId: tick.documentId, seenOn: tick.seenOn, note: tick.note };
        }),
      })),
  };
}
