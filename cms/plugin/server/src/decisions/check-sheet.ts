import type { Decision, Procedure, ProcedureVersion } from '@cchc/shared/contract';
import { civilDateOf } from '@cchc/shared/period';
import {
  type MandatoryPart,
  type ProcedureIndex,
  checkDecision,
  completeness,
  indexProcedures,
  partEffect,
  versionOn,
} from '@cchc/shared/procedure';
import type { Core } from '@strapi/strapi';
import type { CheckAnswer, ContentState, Doubt, Sheet } from '../../../model/decisions/index.ts';
import { isAwaited } from '../document-hooks/write-decision-versions.ts';
import { findingInWords } from '../publish-rules/check-decision.ts';
import type { Database } from '../repositories/database.ts';
import type { StoredProcedure } from '../repositories/stored-publications.ts';
import { siteStateOf } from '../revision/site-state.ts';
import {
  type ReadContent,
  carriesText,
  draftOf,
  readContent,
  sameContent,
  versionOfContents,
} from './content-of-procedure.ts';
import { decisionOfSheet, keyOfSheet } from './decision-of-sheet.ts';
import { faultsOfEntry, faultsOfHead } from './entry-faults.ts';
import { knownDecisions } from './known-decisions.ts';
import { codesJudgedWith, codesNamedBy, readKnownProcedures, readProcedureRows } from './read-known.ts';
import { holdSheet } from './read-sheet.ts';

const partWords: Readonly<Record<MandatoryPart, string>> = {
  name: 'tên',
  steps: 'trình tự thực hiện',
  methods: 'cách thức thực hiện',
  dossier: 'thành phần, số lượng hồ sơ',
  processing_time: 'thời hạn giải quyết',
  applicants: 'đối tượng thực hiện',
  executing_agency: 'cơ quan thực hiện',
};

/** Everything that the doubts of one sheet are judged by. */
interface Ground {
  readonly sheet: Sheet;
  readonly decision: Decision;
  readonly isPublished: boolean;
  readonly procedures: readonly Procedure[];
  readonly others: readonly Decision[];
  readonly stored: readonly StoredProcedure[];
  /** Of all other decisions: what was in force before this one. */
  readonly before: ProcedureIndex;
}

/** `items.3.kind` of the rules is `rows.3.kind` of the sheet; all else stands in its head. */
const pathInSheet = (path: string): string =>
  path.startsWith('items.') ? `rows.${path.slice('items.'.length)}` : `head.${path}`;

const rowOfPath = (path: string): number | null => {
  const position = /^rows\.(\d+)/.exec(path)?.[1];
  return position === undefined ? null : Number(position);
};

function doubtsOfRules({ decision, procedures, others }: Ground): Doubt[] {
  const check = checkDecision(decision, procedures, others);
  const open = new Set(check.unacknowledged);
  const doubt = (
    kind: Doubt['kind'],
    isAcknowledged: boolean,
    finding: Parameters<typeof findingInWords>[0],
  ): Doubt => {
    const path = pathInSheet(finding.path);
    return { kind, code: finding.code, path, row: rowOfPath(path), message: findingInWords(finding), isAcknowledged };
  };
  return [
    ...check.errors
      // What is not typed yet is asked for elsewhere.
      .filter(({ data, path }) => data['code'] !== '' && !(path === 'issuedDate' && data['date'] === ''))
      .map((finding) => doubt('error', false, finding)),
    ...(decision.issuedDate === '' ? [] : check.defects).map((finding) => doubt('defect', !open.has(finding), finding)),
  ];
}

const beside = (kind: Doubt['kind'], row: number, field: string, code: string, message: string): Doubt => ({
  kind,
  code,
  path: `rows.${row}.${field}`,
  row,
  message,
  isAcknowledged: false,
});

interface JudgedContent {
  readonly state: ContentState;
  readonly doubts: readonly Doubt[];
}

/** The version that a row of a published decision has written; null while it has none. */
function writtenBy({ sheet, decision, isPublished, procedures }: Ground, position: number): ProcedureVersion | null {
  const row = sheet.rows[position];
  if (row === undefined || !isPublished) return null;
  const versions = procedures.find(({ code }) => code === row.procedureCode)?.versions ?? [];
  return versions.find(({ decisionKey, itemId }) => decisionKey === decision.key && itemId === row.itemId) ?? null;
}

/** Rows whose published text will be replaced by the draft of their procedure when the decision is published again. */
async function rowsToCorrect(db: Database, ground: Ground, documentId: string | null): Promise<ReadonlySet<number>> {
  const positions = new Set<number>();
  for (const [position, { procedureCode }] of ground.sheet.rows.entries()) {
    const version = writtenBy(ground, position);
    const draft = draftOf(ground.stored, procedureCode);
    if (version === null || draft === null || documentId === null) continue;
    const versions = ground.procedures.find(({ code }) => code === procedureCode)?.versions ?? [];
    const read = readContent(draft);
    if (versions.at(-1) !== version || read.kind !== 'ready' || sameContent(version.content, read.content)) continue;
    if (!(await isAwaited(db, procedureCode, documentId, versions))) positions.add(position);
  }
  return positions;
}

function judgeContent(ground: Ground, position: number, corrected: ReadonlySet<number>): JudgedContent | null {
  const row = ground.sheet.rows[position];
  const item = ground.decision.items[position];
  if (row === undefined || item === undefined || !carriesText(row)) return null;
  const draft = draftOf(ground.stored, row.procedureCode);
  if (draft === null) return { state: 'none', doubts: [] };
  const known = ground.procedures.find(({ code }) => code === row.procedureCode);
  if (writtenBy(ground, position) !== null) {
    const message =
      'Bản thảo của thủ tục khác với nội dung mà dòng này đã công bố. Công bố lại sẽ lấy bản thảo làm nội dung đính chính; hãy mở “Nội dung” để xem trước.';
    const doubt = beside('note', position, 'content', 'N_CONTENT_CORRECTED', message);
    return { state: 'written', doubts: corrected.has(position) ? [doubt] : [] };
  }
  const read: ReadContent = readContent(draft);
  if (read.kind === 'unready') {
    const message = `Nội dung mới chưa công bố được. ${read.faults.join(' ')}`;
    return { state: 'unready', doubts: [beside('error', position, 'content', 'E_PROCEDURE_CONTENT', message)] };
  }
  const day = partEffect(item, ground.decision);
  const old = known === undefined || row.kind === 'new' ? null : versionOn(known, day, ground.before);
  if (old !== null && sameContent(old.content, read.content)) {
    const message = 'Nội dung mới chưa khác gì nội dung đang có hiệu lực. Hãy mở “Nội dung” để sửa.';
    return { state: 'same', doubts: [beside('note', position, 'content', 'N_CONTENT_SAME', message)] };
  }
  const { missing } = completeness(read.content);
  const parts = missing.map((part) => partWords[part]).join(', ');
  const message = `Nội dung còn thiếu: ${parts}. Trang sẽ ghi “chưa nhập” ở các mục này.`;
  return {
    state: 'ready',
    doubts: missing.length === 0 ? [] : [beside('note', position, 'content', 'N_CONTENT_INCOMPLETE', message)],
  };
}

/** A procedure that another replaces needs a text too; only a row of its own brings one. */
function doubtsOfSuccessors({ sheet, procedures }: Ground): Doubt[] {
  const own = new Set(sheet.rows.map(({ procedureCode }) => procedureCode));
  return sheet.rows.flatMap((row, position) =>
    row.kind !== 'replaced'
      ? []
      : row.successors
          .filter((code) => !own.has(code) && procedures.some((one) => one.code === code && one.versions.length === 0))
          .map((code) => {
            const message = `Thủ tục thay thế ${code} chưa có nội dung và chưa có dòng “Mới ban hành” trong quyết định này.`;
            return beside('note', position, 'successors', 'N_SUCCESSOR_WITHOUT_CONTENT', message);
          }),
  );
}

function doubtOfKey({ decision, isPublished, others }: Ground): Doubt[] {
  if (isPublished || !others.some(({ key }) => key === decision.key)) return [];
  const message = 'Đã công bố một quyết định cùng số, cùng năm, cùng cơ quan ban hành. Hãy mở quyết định đó để sửa.';
  return [{ kind: 'error', code: 'E_DECISION_EXISTS', path: 'head.number', row: null, message, isAcknowledged: false }];
}

async function groundOf(strapi: Core.Strapi, sheet: Sheet, documentId: string | null): Promise<Ground> {
  const { db } = strapi;
  const now = siteStateOf(strapi).clock.now();
  const held = documentId === null ? null : await holdSheet(db, documentId);
  const isPublished = held?.isPublished ?? false;
  const decision = decisionOfSheet(sheet, isPublished && held !== null ? held.key : keyOfSheet(sheet), now);
  const others = await knownDecisions(strapi);
  const codes = codesJudgedWith(sheet.rows, sheet.head.acts, others);
  const [procedures, stored] = [await readKnownProcedures({ db, now }, codes), await readProcedureRows(db, codes)];
  const before = indexProcedures(
    procedures,
    others.filter(({ key }) => key !== decision.key),
  );
  return { sheet, decision, isPublished, procedures, others, stored, before };
}

/** Doubts about a sheet as it stands on the screen, by the rules that publication asks. Stores nothing. */
export async function checkSheet(strapi: Core.Strapi, sheet: Sheet, documentId: string | null): Promise<CheckAnswer> {
  const ground = await groundOf(strapi, sheet, documentId);
  const corrected = await rowsToCorrect(strapi.db, ground, documentId);
  const contents = sheet.rows.map((_, position) => judgeContent(ground, position, corrected));
  const fromRules = doubtsOfRules(ground);
  const said = new Set(fromRules.map(({ code, path }) => `${code} ${path}`));
  const typed = [...faultsOfHead(sheet), ...faultsOfEntry(sheet)]
    .filter(({ code, path }) => !said.has(`${code} ${path}`))
    .map(({ code, path, message }): Doubt => {
      return { kind: 'error', code, path, row: rowOfPath(path), message, isAcknowledged: false };
    });
  return {
    doubts: [
      ...typed,
      ...fromRules,
      ...doubtOfKey(ground),
      ...contents.flatMap((content) => content?.doubts ?? []),
      ...doubtsOfSuccessors(ground),
    ],
    names: Object.fromEntries(
      codesNamedBy(sheet.rows).flatMap((code) => {
        const draft = draftOf(ground.stored, code);
        return draft === null ? [] : [[code, draft.name] as const];
      }),
    ),
    contents: Object.fromEntries(
      contents.flatMap((content, position) => (content === null ? [] : [[String(position), content.state] as const])),
    ),
    today: civilDateOf(siteStateOf(strapi).clock.now()),
    contentsVersion: versionOfContents(sheet.rows, ground.stored),
  };
}
