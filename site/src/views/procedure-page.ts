import type { CivilDate, Procedure, ProcedureContent } from '@cchc/shared/contract';
import {
  type ProcedureState,
  type ProcedureStatus,
  completeness,
  isInForce,
  statesNothing,
  statusOn,
  versionOn,
} from '@cchc/shared/procedure';
import type { SiteData } from '../data/open-site.ts';
import { formatCount } from '../i18n/counts.ts';
import { formatDate } from '../i18n/dates.ts';
import { levelWords, partWords, statusWords, submissionWords } from '../i18n/procedure-words.ts';
import { type FileLink, fileLink } from './file-link.ts';
import { type ProcedureBanner, procedureBanners } from './procedure-banner.ts';
import { type Essential, perChannel, procedureEssentials } from './procedure-essentials.ts';
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
import { type SourceNotes, sourceNotes } from './source-notes.ts';
import { type DayOfChange, daysOfChange } from './version-changes.ts';

/** A row of "Thông tin chung"; `lines` null = not entered here. */
export interface FactView {
  /** Part of the content, for the notes on its source. */
  readonly part: string;
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
  /** `06 trên 07 phần bắt buộc`; `missing` names what else is not entered too. */
  readonly completeness: { readonly words: string; readonly isComplete: boolean };
  /** Where the content comes from. */
  readonly version: {
    readonly validFrom: string;
    readonly iso: CivilDate;
    readonly decision: DecisionLink | null;
  } | null;
  readonly baseline: { readonly words: string; readonly url: string | null } | null;
  /** Notes on values that are shown as their source wrote them, by part. */
  readonly notes: SourceNotes;
  /** Parts of which nothing is entered here, named in one sentence (P8). */
  readonly missing: readonly string[];
  /** Days on which the content changed or will change, the newest first. */
  readonly changes: readonly DayOfChange[];
  /** Where to file it online; null where nobody can. */
  readonly filing: { readonly href: string; readonly label: string } | null;
}

const filled = (text: string | null): readonly string[] | null =>
  text === null || statesNothing(text) ? null : [text.trim()];
const filledList = (list: readonly string[]): readonly string[] | null => (list.length === 0 ? null : list);

/**
 * The decision to name for the content: the one that gave it, or else the one that the status of the day rests on.
 * What ended a procedure gave it no content.
 */
function namedDecision(decisionKey: string | null, state: ProcedureState, site: SiteData): DecisionLink | null {
  const key = decisionKey ?? ('row' in state && !isOver(state.status) ? state.row.decisionKey : null);
  return key === null ? null : decisionLink(key, site);
}

function factsOf(code: string, content: ProcedureContent | null, decision: DecisionLink | null): readonly FactView[] {
  return [
    { part: 'code', label: 'Mã thủ tục', lines: [code] },
    { part: 'decision', label: 'Số quyết định', lines: decision === null ? null : [decision.number] },
    {
      part: 'levels',
      label: partWords.levels,
      lines: filledList(content?.levels.map((level) => levelWords[level]) ?? []),
    },
    { part: 'procedureKind', label: partWords.procedureKind, lines: filled(content?.procedureKind ?? null) },
    { part: 'applicants', label: partWords.applicants, lines: filledList(content?.applicants ?? []) },
    {
      part: 'executingAgencies',
      label: partWords.executingAgencies,
      lines: filledList(content?.executingAgencies ?? []),
    },
    ...(['competentAuthority', 'intakeAddress', 'delegatedAgency', 'coordinatingAgency'] as const).map((part) => ({
      part,
      label: partWords[part],
      lines: filled(content?.[part] ?? null),
    })),
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
  text === null || text === undefined || statesNothing(text) ? null : text;

/** P8: parts of the page of which nothing is entered, named together instead of one by one. */
function missingParts(
  facts: readonly FactView[],
  content: ProcedureContent | null,
  isDecisionNamed: boolean,
): readonly string[] {
  const methods = content?.methods ?? [];
  const blocks: readonly (readonly [label: string, isThere: boolean])[] = [
    [partWords.processingTime, perChannel(methods, ({ processingTime }) => processingTime) !== null],
    [partWords.fee, perChannel(methods, ({ fee }) => fee) !== null],
    [partWords.steps, textOrNull(content?.steps) !== null],
    ['Cách thức thực hiện', methods.length > 0],
    [partWords.onlineLevel, (content?.onlineLevel ?? null) !== null],
    ['Thành phần hồ sơ', (content?.dossier ?? []).some(({ items }) => items.length > 0)],
    [partWords.dossierCopies, (content?.dossierCopies ?? null) !== null],
    [partWords.requirements, textOrNull(content?.requirements) !== null],
    [partWords.results, (content?.results ?? []).length > 0],
    [partWords.legalBasis, (content?.legalBasis ?? []).length > 0],
  ];
  return [
    ...facts
      // A decision that the page names elsewhere is not missing from it.
      .filter(({ part, lines }) => lines === null && !(part === 'decision' && isDecisionNamed))
      .map(({ label }) => label),
    ...blocks.filter(([, isThere]) => !isThere).map(([label]) => label),
  ];
}

/** The way to file online, for a procedure that can be filed on the day. */
function filingOf(
  procedure: Procedure,
  state: ProcedureState,
  content: ProcedureContent | null,
  site: SiteData,
): ProcedureView['filing'] {
  const level = content?.onlineLevel ?? null;
  if (!isInForce(state) || level === 'none') return null;
  return {
    href: procedure.portalUrl ?? site.settings.procedurePortalUrl,
    label:
      level === null
        ? 'Xem cách nộp trên Cổng Dịch vụ công quốc gia'
        : 'Nộp trực tuyến trên Cổng Dịch vụ công quốc gia',
  };
}

/** Statuses in which nobody can file any more. */
const isOver = (status: string): boolean => ['replaced', 'abolished', 'annulled'].includes(status);

/** The page of a procedure as it stands on a day (P2, P5, P6, P8). */
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
  const history = procedureHistory(procedure, site);
  const facts = factsOf(code, content, namedDecision(decisionKey, state, site));
  const isDecisionNamed = history.some((entry) => entry.decision !== null);
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
    facts: facts.filter(({ lines }) => lines !== null),
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
    history,
    portalUrl: procedure.portalUrl ?? site.settings.procedurePortalUrl,
    completeness: {
      words: `${formatCount(parts.present)} trên ${formatCount(parts.total)} phần bắt buộc`,
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
    notes: sourceNotes(procedure, version),
    missing: missingParts(facts, content, isDecisionNamed),
    changes: daysOfChange(procedure, site),
    filing: filingOf(procedure, state, content, site),
  };
}
