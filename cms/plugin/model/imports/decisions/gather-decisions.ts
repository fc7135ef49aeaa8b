import { type CivilDate, type DecisionItemKind } from '@cchc/shared/contract';
import { decisionKey, foldDocumentNumber } from '@cchc/shared/text';
import type { PlanBuilder } from '../build-plan.ts';
import { makeDoubt } from '../doubt.ts';
import type { ImportOptions } from '../plan.ts';
import { readTypedDate } from '../../typed-date.ts';
import type { RowReader } from '../read-rows.ts';
import type { ReadTable } from '../read-tables.ts';
import { type Sheet, textOfCell } from '../sheet.ts';
import { textsOf } from '../find-table.ts';
import { type DecisionFacts, findFacts, issuerCodeOf } from './find-facts.ts';
import { itemKindOf } from './kind-words.ts';

/** A row of an annex with the kind of change that it stands for. */
export interface GatheredItem {
  readonly reader: RowReader;
  readonly kind: DecisionItemKind | null;
  /** Which table of the file it stands in, from 1. */
  readonly table: number;
}

/** A decision of the file, with what is known of it. */
export interface GatheredDecision {
  readonly key: string;
  readonly number: string;
  readonly issuedDate: CivilDate;
  readonly effectiveDate: CivilDate | null;
  readonly issuer: string;
  readonly issuerCode: string;
  readonly title: string | null;
  readonly signer: string | null;
  /** The first row that names it. */
  readonly reader: RowReader;
  readonly items: GatheredItem[];
}

/** Lines of the sheets that are no annex: the head of the letter, the articles. */
const linesOf = (sheets: readonly Sheet[], tables: readonly ReadTable[]): string[] => {
  const found = new Map(tables.map(({ table }) => [table.sheet, table]));
  return sheets.flatMap((sheet) => {
    const table = found.get(sheet);
    if (table !== undefined) return [...table.above];
    return [...sheet.before, ...sheet.rows.flatMap((row) => textsOf(row))];
  });
};

/** How many paragraphs before a table may say what kind of list it is. */
const near = 6;

function kindOfTable({ table }: ReadTable): DecisionItemKind | null {
  for (const line of table.above.slice(-near).reverse()) {
    const kind = itemKindOf(line);
    if (kind !== null) return kind;
  }
  if (table.places.has('oldCode') || table.places.has('oldName')) return 'replaced';
  const place = table.places.get('legalDocument');
  const heading = place === undefined ? undefined : table.sheet.rows[table.headingRow]?.cells[place];
  const ofName = itemKindOf(table.sheet.name);
  return ofName ?? (heading === undefined ? null : itemKindOf(textOfCell(heading)));
}

interface OwnFacts extends DecisionFacts {
  readonly signer: string | null;
}

function factsOfRow(reader: RowReader): OwnFacts {
  return {
    number: reader.text('decisionNumber'),
    issuedDate: reader.date('issuedDate'),
    effectiveDate: reader.date('effectiveDate'),
    issuer: reader.text('issuer'),
    title: reader.text('title'),
    signer: reader.text('signer'),
  };
}

const optionOf = (text: string): string | null => (text.trim() === '' ? null : text.normalize('NFC').trim());

/** What names the decision: the row, else the choice of the person, else the text of the document. */
function mergeFacts(row: OwnFacts, document: DecisionFacts, options: ImportOptions): OwnFacts {
  return {
    number: row.number ?? optionOf(options.decisionNumber) ?? document.number,
    issuedDate: row.issuedDate ?? readTypedDate(options.decisionDate) ?? document.issuedDate,
    effectiveDate: row.effectiveDate ?? document.effectiveDate,
    issuer: row.issuer ?? optionOf(options.decisionIssuer) ?? document.issuer,
    title: row.title ?? document.title,
    signer: row.signer,
  };
}

const needed = [
  ['number', 'Số quyết định'],
  ['issuedDate', 'Ngày ban hành'],
  ['issuer', 'Cơ quan ban hành'],
] as const;

function startDecision(reader: RowReader, facts: OwnFacts, missing: Set<string>): GatheredDecision | null {
  for (const [name, words] of needed) {
    if (facts[name] !== null || missing.has(words)) continue;
    reader.report('decision_missing', reader.has('decisionNumber') ? 'decisionNumber' : 'code', '', words);
    missing.add(words);
  }
  const { number, issuedDate, issuer } = facts;
  if (number === null || issuedDate === null || issuer === null) return null;
  const issuerCode = issuerCodeOf(issuer);
  return {
    ...facts,
    ...{ number, issuedDate, issuer, issuerCode, reader, items: [] },
    key: decisionKey(number, issuedDate, issuerCode),
  };
}

/** Whether a row names a procedure, and not a decision alone. */
const isItem = (reader: RowReader): boolean =>
  ['code', 'name', 'oldCode', 'oldName'].some((key) => reader.text(key) !== null);

/** Gathers the rows of all tables by the decision to which they belong, in the order of the file. */
export function gatherDecisions(
  sheets: readonly Sheet[],
  tables: readonly ReadTable[],
  options: ImportOptions,
  plan: PlanBuilder,
): GatheredDecision[] {
  const document = findFacts(linesOf(sheets, tables));
  const decisions = new Map<string, GatheredDecision>();
  const missing = new Set<string>();
  const named = new Set<string>();
  let kindBefore: DecisionItemKind | null = null;
  let number = 0;
  for (const table of tables) {
    // The second half of a table that a page cut in two is of the same list.
    if (table.table.headingRow >= 0) {
      kindBefore = kindOfTable(table);
      number += 1;
    }
    let last: GatheredDecision | null = null;
    for (const reader of table.rows) {
      const facts = factsOfRow(reader);
      // A row that says nothing of its decision goes on with the one above.
      if (facts.number !== null || last === null) {
        const found = startDecision(reader, mergeFacts(facts, document, options), missing);
        if (found === null) continue;
        last = decisions.get(found.key) ?? found;
        decisions.set(last.key, last);
      }
      if (!isItem(reader)) continue;
      const kindText = reader.text('kind');
      const kind = kindText === null ? null : itemKindOf(kindText);
      if (kindText !== null && kind === null) {
        reader.report('word_unknown', 'kind', kindText, 'Mới ban hành, Sửa đổi bổ sung, Thay thế, Bãi bỏ, Chuẩn hóa');
      }
      const ofGroup = reader.group === null ? null : itemKindOf(reader.group);
      last.items.push({ reader, kind: kind ?? ofGroup ?? kindBefore, table: number });
    }
  }
  for (const { key, issuer, issuerCode, reader } of decisions.values()) {
    if (named.has(issuerCode)) continue;
    named.add(issuerCode);
    const cell = reader.cell('issuer')?.address ?? reader.cell('code')?.address ?? key;
    plan.doubts.push(
      makeDoubt(
        'issuer_code_made',
        { sheet: reader.sheet, row: reader.row, column: 'Cơ quan ban hành', cell },
        issuerCode,
        issuer,
      ),
    );
  }
  return [...decisions.values()];
}

/** A stored decision is the same when its number and day are, however the number is written. */
export const identityOf = (number: string, issuedDate: string): string => `${foldDocumentNumber(number)} ${issuedDate}`;
