import type { CivilDate, Procedure, ProcedureContent } from '@cchc/shared/contract';
import { type ProcedureStatus, completeness, isInForce, statusOn, versionOn } from '@cchc/shared/procedure';
import type { SiteData } from '../data/open-site.ts';
import { formatCount } from '../i18n/counts.ts';
import { formatDate } from '../i18n/dates.ts';
import { levelWords, mandatoryPartWords, statusWords, submissionWords } from '../i18n/procedure-words.ts';
import { type FileLink, fileLink } from './file-link.ts';
import { type ProcedureBanner, procedureBanners } from './procedure-banner.ts';
import { type Essential, procedureEssentials } from './procedure-essentials.ts';
import { type HistoryEntry, procedureHistory } from './procedure-history.ts';
import {
  type DecisionLink,
  type ProcedureLink,
  decisionLink,
  documentPath,
  fieldName,
  fieldPath,
  procedureIndexOf,
  procedureLink,
  procedureName,
  procedurePath,
} from './procedure-index.ts';

/** A row of "Thông tin chung"; `lines` null = not entered here. */
export interface FactView {
  readonly label: string;
  readonly lines: readonly string[] | null;
}

export interface MethodView {
  readonly channel: string;
  readonly processingTime: string | null;
  readonly fee: string | null;
  readonly note: string | null;
}

export interface DossierView {
  readonly title: string | null;
  readonly items: readonly {
    readonly name: string;
    readonly originals: string;
    readonly copies: string;
    readonly form: FileLink | null;
  }[];
}

export interface ProcedureView {
  readonly code: string;
  readonly aliases: readonly string[];
  readonly name: string;
  readonly path: string;
  readonly field: { readonly name: string; readonly href: string };
  readonly status: ProcedureStatus;
  readonly statusWord: string;
  readonly inForce: boolean;
  readonly since: string | null;
  readonly day: string;
  readonly banners: readonly ProcedureBanner[];
  readonly essentials: readonly Essential[];
  readonly facts: readonly FactView[];
  readonly steps: string | null;
  readonly methods: readonly MethodView[];
  readonly dossierCopies: string | null;
  readonly dossier: readonly DossierView[];
  readonly legalBasis: readonly {
    readonly number: string;
    readonly title: string | null;
    readonly href: string | null;
  }[];
  readonly requirements: string | null;
  readonly results: readonly { readonly name: string; readonly code: string | null }[];
  readonly keywords: readonly string[];
  readonly description: string | null;
  readonly related: readonly ProcedureLink[];
  readonly internalProcess: readonly FileLink[];
  readonly history: readonly HistoryEntry[];
  readonly portalUrl: string;
  /** `06 trên 07 phần bắt buộc`, and the names of the missing ones. */
  readonly completeness: { readonly words: string; readonly missing: readonly string[]; readonly isComplete: boolean };
  /** Where the content comes from. */
  readonly version: {
    readonly validFrom: string;
    readonly iso: CivilDate;
    readonly decision: DecisionLink | null;
  } | null;
  readonly baseline: { readonly words: string; readonly url: string | null } | null;
  readonly hasSourceDefects: boolean;
}

const filled = (text: string | null): readonly string[] | null =>
  text === null || text.trim() === '' ? null : [text.trim()];
const filledList = (list: readonly string[]): readonly string[] | null => (list.length === 0 ? null : list);

function factsOf(code: string, content: ProcedureContent | null, decision: DecisionLink | null): readonly FactView[] {
  return [
    { label: 'Mã thủ tục', lines: [code] },
    { label: 'Số quyết định', lines: decision === null ? null : [decision.number] },
    { label: 'Cấp thực hiện', lines: filledList(content?.levels.map((level) => levelWords[level]) ?? []) },
    { label: 'Loại thủ tục', lines: filled(content?.procedureKind ?? null) },
    { label: 'Đối tượng thực hiện', lines: filledList(content?.applicants ?? []) },
    { label: 'Cơ quan thực hiện', lines: filledList(content?.executingAgencies ?? []) },
    { label: 'Cơ quan có thẩm quyền', lines: filled(content?.competentAuthority ?? null) },
    { label: 'Địa chỉ tiếp nhận hồ sơ', lines: filled(content?.intakeAddress ?? null) },
    { label: 'Cơ quan được ủy quyền', lines: filled(content?.delegatedAgency ?? null) },
    { label: 'Cơ quan phối hợp', lines: filled(content?.coordinatingAgency ?? null) },
  ];
}

const amount = (value: number | null): string => (value === null ? '—' : formatCount(value));

const dossierView = (group: ProcedureContent['dossier'][number]): DossierView => ({
  title: group.title,
  items: group.items.map((item) => ({
    name: item.name,
    originals: amount(item.originals),
    copies: amount(item.copies),
    form: item.form === null ? null : fileLink(item.form),
  })),
});

const textOrNull = (text: string | null | undefined): string | null =>
  text === null || text === undefined || text.trim() === '' ? null : text;

/** The page of a procedure as it stands on a day (P2, P5, P6, P8). */
/** Statuses in which nobody can file any more. */
const isOver = (status: string): boolean => ['replaced', 'abolished', 'annulled'].includes(status);

export function procedureView(procedure: Procedure, day: CivilDate, site: SiteData): ProcedureView {
  const index = procedureIndexOf(site);
  const { code } = procedure;
  const state = statusOn(code, day, index);
  const version = versionOn(procedure, day, index);
  const content = version?.content ?? null;
  const parts = completeness(content);
  const decisionKey = version?.decisionKey ?? null;
  const decision = decisionKey === null ? null : decisionLink(decisionKey, site);
  const copies = content?.dossierCopies ?? null;
  return {
    code,
    aliases: procedure.aliases,
    name: procedureName(code, day, site),
    path: procedurePath(code),
    field: { name: fieldName(procedure.fieldCode, site.fieldByCode), href: fieldPath(procedure.fieldCode) },
    status: state.status,
    statusWord: statusWords[state.status],
    inForce: isInForce(state),
    since: 'since' in state ? formatDate(state.since) : null,
    day: formatDate(day),
    banners: procedureBanners(code, day, site),
    // What is no longer carried out invites nobody to file: only the banner, the history and the former text remain.
    essentials: isOver(state.status) ? [] : procedureEssentials(procedure, content, site),
    facts: factsOf(code, content, decision),
    steps: textOrNull(content?.steps),
    methods: (content?.methods ?? []).map((method) => ({ ...method, channel: submissionWords[method.channel] })),
    dossierCopies: copies === null ? null : `${formatCount(copies)} bộ`,
    dossier: (content?.dossier ?? []).filter((group) => group.items.length > 0).map(dossierView),
    legalBasis: (content?.legalBasis ?? []).map((basis) => ({ ...basis, href: documentPath(basis.number, site) })),
    requirements: textOrNull(content?.requirements),
    results: content?.results ?? [],
    keywords: content?.keywords ?? [],
    description: textOrNull(content?.description),
    related: (content?.relatedCodes ?? []).map((related) => procedureLink(related, day, site)),
    internalProcess: procedure.internalProcess.map(fileLink),
    history: procedureHistory(procedure, site),
    portalUrl: procedure.portalUrl ?? site.settings.procedurePortalUrl,
    completeness: {
      words: `${formatCount(parts.present)} trên ${formatCount(parts.total)} phần bắt buộc`,
      missing: parts.missing.map((part) => mandatoryPartWords[part]),
      isComplete: parts.isComplete,
    },
    version: version === null ? null : { validFrom: formatDate(version.validFrom), iso: version.validFrom, decision },
    baseline:
      procedure.baseline === null
        ? null
        : {
            words: `Đang công khai trên Cổng DVCQG tại ngày ${formatDate(procedure.baseline.asOf)}, theo ${procedure.baseline.sourceName}`,
            url: procedure.baseline.sourceUrl,
          },
    hasSourceDefects: procedure.sourceDefects.length > 0,
  };
}
