import type { Quota } from '@cchc/shared/contract';
import {
  type CountReason,
  type CountableItem,
  type ItemPlace,
  chosenReading,
  currentClosing,
  isAddressed,
  placeItem,
} from '@cchc/shared/quota';
import type { DeskWarning } from '../../../../model/desk/index.ts';
import { periodNames } from '../../../../model/period-words.ts';
import type { CountView } from '../book/count-context.ts';
import { closingsOfBook } from '../views/count-quota.ts';

/** What a quota that is addressed to the unit says of evidence, once it is confirmed. */
const whyNot: Readonly<Partial<Record<CountReason, string>>> = {
  other_place: 'chỉ tính tin, bài đăng trên chuyên trang',
  not_submitted: 'chỉ tính tin, bài đơn vị gửi qua chuyên trang',
  other_kind: 'không tính thể loại này',
  other_subject: 'không tính nội dung này (chưa có lĩnh vực CCHC hoặc chuyên mục được giao)',
  unit_not_owing: 'đơn vị không thuộc diện tính trong kỳ này',
};

/** Says that no quota could count a piece of evidence however it is ruled on, and why; null where one can (Q15). */
export function uncountedWarning(view: CountView, confirmed: CountableItem): DeskWarning | null {
  const { book, context } = view;
  const unit = book.units.find(({ code }) => code === confirmed.unit);
  if (unit === undefined) return null;
  const addressed = book.quotas.filter(({ quota }) => isAddressed(chosenReading(quota).who, unit));
  const said = addressed.map(({ quota }) => ({ quota, place: placeItem(quota, confirmed, book.units, context) }));
  if (said.some(({ place }) => place?.counted === true)) return null;
  const reasons = said.map(({ quota, place }) => {
    const why = place === null ? 'không áp dụng vào ngày này' : (whyNot[place.reason] ?? 'không tính');
    return `“${quota.title}” ${why}`;
  });
  const because = reasons.length === 0 ? `${unit.shortName} không được giao chỉ tiêu nào` : reasons.join('; ');
  return {
    code: 'W_EVIDENCE_UNCOUNTED',
    message: `Không chỉ tiêu nào tính được minh chứng này, kể cả khi đã xác nhận: ${because}. Minh chứng vẫn được lưu.`,
  };
}

/** The quota as it was read when the period was closed; what is closed is compared under that reading. */
function asClosed(quota: Quota, view: CountView, period: string): Quota | null {
  const closing = currentClosing(closingsOfBook(view), quota.key, period);
  if (closing === null) return null;
  const isHeld = quota.readings.some(({ id }) => id === closing.readingId);
  return isHeld ? { ...quota, chosenReading: closing.readingId } : quota;
}

/**
 * Says which closed periods an act would touch (Q11): the closed figure stays, and a correction appears beside it.
 * `before` is null for what the count does not know yet.
 */
export function closedWarnings(view: CountView, before: CountableItem | null, after: CountableItem): DeskWarning[] {
  const { book, context } = view;
  return book.quotas.flatMap(({ quota }): DeskWarning[] => {
    const places = (of: Quota) =>
      [before, after].map((item) => (item === null ? null : placeItem(of, item, book.units, context)));
    const codes = new Set(places(quota).flatMap((place) => place?.period.code ?? []));
    return [...codes].flatMap((code) => {
      const closed = asClosed(quota, view, code);
      if (closed === null) return [];
      const countsIn = (place: ItemPlace | null | undefined): boolean =>
        place?.counted === true && place.period.code === code;
      const [was, is] = places(closed).map(countsIn);
      if (was === is) return [];
      const name = periodNames(code).full;
      return [
        {
          code: 'W_PERIOD_CLOSED',
          message: `${name} của chỉ tiêu “${quota.title}” đã chốt số liệu. Bài ${is === true ? 'thêm vào' : 'chuyển khỏi'} kỳ này sẽ hiện thành điều chỉnh bên cạnh; số đã chốt giữ nguyên.`,
        },
      ];
    });
  });
}
