import type { Missing, MissingUnit } from './what-is-missing.ts';

export interface Sender {
  /** The office that reminds, with its department. */
  readonly office: string;
  /** Where a reader answers; empty = nothing is said of it. */
  readonly contact: string;
  /** Address of the public site without a slash at the end; null = no link. */
  readonly siteUrl: string | null;
  readonly isDemonstration: boolean;
  /** `dd/mm/yyyy`. */
  readonly today: string;
}

const linkOf = (missing: Missing, sender: Sender): string[] =>
  sender.siteUrl === null || missing.publicPath === null ? [] : [`Chi tiết: ${sender.siteUrl}${missing.publicPath}`];

function ending(missing: Missing, sender: Sender): string[] {
  return [
    ...linkOf(missing, sender),
    ...(sender.contact === '' ? [] : [`Liên hệ: ${sender.contact}`]),
    'Trân trọng.',
    ...(sender.isDemonstration ? ['(DỮ LIỆU MẪU – tin nhắn dùng thử phần mềm)'] : []),
  ];
}

const subjectOf = ({ title, dueWords }: Missing): string => (dueWords === '' ? title : `${title} (${dueWords})`);

/** A message to one unit alone: short, polite, with its figures. */
export function messageToUnit(missing: Missing, { unit, words }: MissingUnit, sender: Sender): string {
  return [
    `Kính gửi ${unit.name},`,
    `${sender.office} xin nhắc việc: ${subjectOf(missing)}.`,
    `Tính đến ngày ${sender.today}, đơn vị ${words}.`,
    'Đề nghị đơn vị quan tâm thực hiện; nếu đã gửi, xin bỏ qua tin này hoặc báo lại số, ngày văn bản.',
    ...ending(missing, sender),
  ].join('\n');
}

/** One message for a group that all units read: what is missing, unit by unit. */
export function messageToGroup(missing: Missing, sender: Sender): string {
  const open = missing.units.filter(({ isMissing }) => isMissing);
  const [only] = open;
  if (only !== undefined && open.length === 1) return messageToUnit(missing, only, sender);
  return [
    'Kính gửi các đơn vị,',
    `${sender.office} xin nhắc việc: ${subjectOf(missing)}.`,
    `Tính đến ngày ${sender.today}, các đơn vị sau chưa hoàn thành:`,
    ...open.map(({ unit, words }, index) => `${index + 1}. ${unit.name}: ${words}`),
    'Đề nghị các đơn vị quan tâm thực hiện; nếu đã gửi, xin báo lại số, ngày văn bản.',
    ...ending(missing, sender),
  ].join('\n');
}

/** Subject line of an e-mail: one line, whatever the title holds. */
export const mailSubject = (missing: Missing): string =>
  `Đôn đốc: ${missing.title}`.replaceAll(/\s+/gu, ' ').slice(0, 200);
