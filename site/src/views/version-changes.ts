import type { CivilDate, Procedure, ProcedureContent } from '@cchc/shared/contract';
import { type ContentChange, type PaperState, contentChanges, versionChanges } from '@cchc/shared/procedure';
import type { SiteData } from '../data/open-site.ts';
import { formatCount } from '../i18n/counts.ts';
import { formatDate } from '../i18n/dates.ts';
import { levelWords, onlineLevelWords, partWords, submissionWords } from '../i18n/procedure-words.ts';
import { type DecisionLink, decisionLink, dayPath, procedureIndexOf } from './procedure-index.ts';

/** One part that reads otherwise, old beside new; no lines = nothing was or is stated. */
export interface ChangeRow {
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What a day changed in the content of a procedure. */
export interface DayOfChange {
  readonly iso: CivilDate;
  readonly date: string;
  /** Last day of the former content. */
  readonly isAhead: boolean;
  readonly href: string;
  readonly decision: DecisionLink | null;
  readonly rows: readonly ChangeRow[];
}

const linesOf = (text: string | null): string[] => (text ?? '').split('\n').filter((line) => line.trim() !== '');

const count = (value: number | null, word: string): string[] =>
  value === null || value === 0 ? [] : [`${formatCount(value)} ${word}`];

function paperLines(paper: PaperState | null): string[] {
  if (paper === null) return [];
  const details = [
    ...count(paper.originals, 'bản chính'),
    ...count(paper.copies, 'bản sao'),
    ...(paper.form === null ? [] : [`biểu mẫu: ${paper.form}`]),
  ];
  return [details.length === 0 ? paper.name : `${paper.name} (${details.join(', ')})`];
}

const isLevel = (code: string): code is ProcedureContent['levels'][number] => Object.hasOwn(levelWords, code);
const isOnlineLevel = (code: string): code is keyof typeof onlineLevelWords => Object.hasOwn(onlineLevelWords, code);

function textLines(part: (ContentChange & { kind: 'text' })['part'], text: string | null): string[] {
  if (text === null) return [];
  if (part === 'onlineLevel' && isOnlineLevel(text)) return [onlineLevelWords[text]];
  if (part === 'dossierCopies') return [`${formatCount(Number(text))} bộ`];
  return linesOf(text);
}

function rowOf(change: ContentChange): ChangeRow {
  switch (change.kind) {
    case 'text':
      return {
        label: partWords[change.part],
        before: textLines(change.part, change.before),
        after: textLines(change.part, change.after),
      };
    case 'list': {
      const shown = (entry: string): string => (change.part === 'levels' && isLevel(entry) ? levelWords[entry] : entry);
      return { label: partWords[change.part], before: change.gone.map(shown), after: change.came.map(shown) };
    }
    case 'method': {
      const channels = change.channels.map((channel) => submissionWords[channel]).join(', ');
      return {
        label: change.isEvery ? partWords[change.part] : `${partWords[change.part]} (${channels})`,
        before: linesOf(change.before),
        after: linesOf(change.after),
      };
    }
    case 'channel': {
      const words = [submissionWords[change.channel]];
      return { label: 'Hình thức nộp', before: change.isNew ? [] : words, after: change.isNew ? words : [] };
    }
    case 'paper':
      return {
        label: change.caseTitle === null ? 'Thành phần hồ sơ' : `Thành phần hồ sơ – ${change.caseTitle}`,
        before: paperLines(change.before),
        after: paperLines(change.after),
      };
  }
}

/** The differences of two contents in words, what a citizen asks for first standing first. */
export const changeRows = (before: ProcedureContent, after: ProcedureContent): readonly ChangeRow[] =>
  contentChanges(before, after).map(rowOf);

/** Every day on which the content changed or will change, the newest first; the first content changes nothing. */
export function daysOfChange(procedure: Procedure, site: SiteData): readonly DayOfChange[] {
  return versionChanges(procedure, procedureIndexOf(site))
    .flatMap(({ day, before, after }): DayOfChange[] =>
      before === null || after === null
        ? []
        : [
            {
              iso: day,
              date: formatDate(day),
              isAhead: day > site.asOf,
              href: dayPath(procedure.code, day),
              decision: after.decisionKey === null ? null : decisionLink(after.decisionKey, site),
              rows: changeRows(before.content, after.content),
            },
          ],
    )
    .toReversed();
}

/** One line of what changed: `Thời hạn giải quyết: từ 20 ngày làm việc thành 10 ngày làm việc`. */
export function changeSentence({ label, before, after }: ChangeRow): string {
  const old = before.join('; ');
  const now = after.join('; ');
  if (old === '') return `${label}: thêm ${now}`;
  return now === '' ? `${label}: bỏ ${old}` : `${label}: từ ${old} thành ${now}`;
}
