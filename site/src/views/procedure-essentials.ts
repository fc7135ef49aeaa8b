import type { Procedure, ProcedureContent } from '@cchc/shared/contract';
import type { SiteData } from '../data/open-site.ts';
import { formatCount } from '../i18n/counts.ts';
import { onlineLevelWords, submissionWords } from '../i18n/procedure-words.ts';

/** One of the first questions of a citizen, with its answer; null = not entered here. */
export interface Essential {
  readonly label: string;
  readonly lines: readonly string[] | null;
  readonly link: { readonly href: string; readonly label: string } | null;
  /** Keeps its place also without an answer, because its absence is an answer: time and fee. */
  readonly isAlwaysSaid?: true;
}

/** One line when every channel says the same, else a line a channel. Channels that say nothing are left out. */
export function perChannel(
  methods: ProcedureContent['methods'],
  read: (method: ProcedureContent['methods'][number]) => string | null,
): readonly string[] | null {
  const said = methods.flatMap((method) => {
    const text = read(method)?.trim() ?? '';
    return text === '' ? [] : [{ channel: submissionWords[method.channel], text }];
  });
  const texts = new Set(said.map(({ text }) => text));
  if (texts.size === 0) return null;
  const [only] = texts;
  if (texts.size === 1 && only !== undefined) return [only];
  return said.map(({ channel, text }) => `${channel}: ${text}`);
}

function whereTo(procedure: Procedure, content: ProcedureContent | null, site: SiteData): readonly string[] | null {
  const stated = (content?.intakeAddress ?? '').split('\n').filter((line) => line.trim() !== '');
  if (stated.length > 0) return stated;
  const units = procedure.receivingUnits.flatMap((code) => site.unitByCode.get(code) ?? []);
  if (units.length > 0) return units.map((unit) => (unit.address === '' ? unit.name : `${unit.name}, ${unit.address}`));
  return null;
}

function papers(content: ProcedureContent | null): readonly string[] | null {
  const groups = content?.dossier.filter((group) => group.items.length > 0) ?? [];
  const copies = content?.dossierCopies ?? null;
  const sets = copies === null ? '' : `, ${formatCount(copies)} bộ`;
  const [only] = groups;
  if (only === undefined) return null;
  if (groups.length === 1) return [`${formatCount(only.items.length)} loại giấy tờ${sets}`];
  return groups.map(
    (group, place) =>
      `${group.title ?? `Trường hợp ${String(place + 1)}`}: ${formatCount(group.items.length)} loại giấy tờ${sets}`,
  );
}

/** Where, how long, how much, what with, and online: the answers that most readers come for. */
export function procedureEssentials(
  procedure: Procedure,
  content: ProcedureContent | null,
  site: SiteData,
): readonly Essential[] {
  const onlineLevel = content?.onlineLevel ?? null;
  return [
    { label: 'Nơi nộp hồ sơ', lines: whereTo(procedure, content, site), link: null },
    {
      label: 'Thời hạn giải quyết',
      lines: content === null ? null : perChannel(content.methods, (method) => method.processingTime),
      link: null,
      isAlwaysSaid: true,
    },
    {
      label: 'Phí, lệ phí',
      lines: content === null ? null : perChannel(content.methods, (method) => method.fee),
      link: null,
      isAlwaysSaid: true,
    },
    {
      label: 'Giấy tờ cần có',
      lines: papers(content),
      link: papers(content) === null ? null : { href: '#thanh-phan-ho-so', label: 'Xem danh sách giấy tờ' },
    },
    { label: 'Nộp trực tuyến', lines: onlineLevel === null ? null : [onlineLevelWords[onlineLevel]], link: null },
  ];
}
