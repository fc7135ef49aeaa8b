import type { Field } from '@cchc/shared/contract';

const names: readonly (readonly [code: string, name: string])[] = [
  ['kham-benh-chua-benh', 'Khám bệnh, chữa bệnh'],
  ['phong-benh', 'Phòng bệnh'],
  ['duoc-pham', 'Dược phẩm'],
  ['y-duoc-co-truyen', 'Y Dược cổ truyền'],
  ['my-pham', 'Mỹ phẩm'],
  ['thiet-bi-y-te', 'Thiết bị y tế'],
  ['an-toan-thuc-pham', 'An toàn thực phẩm'],
  ['dan-so-ba-me-tre-em', 'Dân số, Bà mẹ - Trẻ em'],
  ['giam-dinh', 'Giám định'],
  ['dao-tao-va-nghien-cuu-khoa-hoc', 'Đào tạo và Nghiên cứu khoa học'],
  ['bao-hiem-y-te', 'Bảo hiểm y tế'],
  ['bao-tro-xa-hoi', 'Bảo trợ xã hội'],
  ['tre-em', 'Trẻ em'],
  ['phong-chong-te-nan-xa-hoi', 'Phòng, chống tệ nạn xã hội'],
  ['thi-dua-khen-thuong', 'Thi đua, khen thưởng'],
  // Three fields of the social-insurance body: real records stand in them, so they are listed last as their source wrote them.
  ['thuc-hien-chinh-sach-bhxh', 'Thực hiện chính sách BHXH'],
  ['thu-bhxh-bhyt-bhtn', 'Thu BHXH, BHYT, BHTN, BH tai nạn lao động, BNN'],
  ['cap-so-bhxh-the-bhyt', 'Cấp sổ BHXH, thẻ BHYT'],
];

/** Fields of health procedures on the National Public Service Portal in July 2026. */
export const fields: readonly Field[] = names.map(([code, name], index) => ({
  code,
  name,
  order: index + 1,
  formerNames: code === 'phong-benh' ? [{ name: 'Y tế dự phòng', until: '2026-06-30' }] : [],
}));

const codes = new Map(names.map(([code, name]) => [name, code]));

export function fieldCodeOf(name: string): string {
  const code = codes.get(name);
  if (code === undefined) throw new RangeError(`No field is called "${name}".`);
  return code;
}
