import { civilDateOf } from '@cchc/shared/period';
import { z } from 'zod';
import type { Done, tickRequestSchema } from '../../../../model/desk/index.ts';
import { readRows } from '../../repositories/read-documents.ts';
import { asOfficialAct } from '../../rights/official-act.ts';
import { requireJudge } from '../desk-person.ts';
import { refuseAct, refuseUnknown } from '../refuse-act.ts';
import { portalLinkRowSchema } from '../views/read-portal-links.ts';
import { documentsOf } from '../../writing/documents-of.ts';
import { type ActScope, doneWith } from './act-scope.ts';

const links = 'portal-link';

/** Notes that a unit's own site carries a link, on the day on which somebody looked; without a day, that it does not. */
export async function tickPortalLink(scope: ActScope, request: z.output<typeof tickRequestSchema>): Promise<Done> {
  requireJudge(scope.person);
  const { strapi, view } = scope;
  const { unit: unitCode, url, seenOn, note } = request;
  if (!view.book.units.some(({ code }) => code === unitCode)) return refuseUnknown('Không tìm thấy đơn vị này.');
  if (!view.book.unitLinks.some((link) => link.url === url)) {
    return refuseUnknown('Liên kết này không còn trong thiết lập. Hãy tải lại trang.');
  }
  if (seenOn !== null && seenOn > civilDateOf(view.now)) {
    refuseAct('E_LINK_FUTURE', 'Ngày kiểm tra ở sau ngày hôm nay. Hãy kiểm tra lại ngày.', 'seenOn');
  }
  const [held] = z.array(portalLinkRowSchema).parse(await readRows(strapi.db, 'portal-link', { unitCode, url }));
  const written = await asOfficialAct<unknown>(() => {
    if (seenOn === null) {
      return held === undefined
        ? Promise.resolve(null)
        : documentsOf(strapi, links).delete({ documentId: held.documentId });
    }
    const data = { unitCode, url, seenOn, note };
    return held === undefined
      ? documentsOf(strapi, links).create({ data })
      : documentsOf(strapi, links).update({ documentId: held.documentId, data });
  });
  return doneWith(scope, seenOn === null ? (held ?? null) : written);
}
