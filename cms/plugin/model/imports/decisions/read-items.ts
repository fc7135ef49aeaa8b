import type { DecisionItem, DecisionItemKind } from '@cchc/shared/contract';
import type { NameIndex } from '../names.ts';
import { codesIn, parseCode } from '../procedures/parse-code.ts';
import type { RowReader } from '../read-rows.ts';
import type { GatheredDecision, GatheredItem } from './gather-decisions.ts';

/** A row of a decision as it will be stored, with the row of the file that it came from. */
export interface ReadItem {
  readonly reader: RowReader;
  readonly item: DecisionItem;
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Code of the procedure that a row is about: as written, else the only one of that name. */
function readCode(reader: RowReader, codeKey: string, nameKey: string, byName: NameIndex): string | null {
  const cell = reader.cell(codeKey);
  const text = reader.text(codeKey);
  if (cell !== null && text !== null) {
    const code = parseCode(cell);
    if (code.kind === 'none') {
      reader.report('code_invalid', codeKey, text);
      return null;
    }
    if (code.isPadded) reader.report('code_padded', codeKey, text, code.code);
    return code.code;
  }
  const name = reader.text(nameKey);
  const found = name === null ? null : byName(name);
  if (found !== null) reader.report('procedure_by_name', nameKey, name ?? '', found);
  else reader.report('value_missing', reader.has(codeKey) ? codeKey : nameKey, name ?? '', 'Mã thủ tục');
  return found;
}

function readSuccessors(reader: RowReader, byName: NameIndex): string[] {
  const text = reader.block('successors');
  const codes = codesIn(text ?? reader.list('successors')?.join(' ') ?? '');
  if (codes.length > 0) return codes;
  const name = reader.text('newName') ?? text;
  const found = name === null ? null : byName(name);
  if (name !== null && found === null) {
    reader.report('procedure_unknown', reader.has('successors') ? 'successors' : 'newName', name);
  }
  if (found !== null) reader.report('procedure_by_name', 'newName', name ?? '', found);
  return found === null ? [] : [found];
}

function readKind(gathered: GatheredItem): DecisionItemKind | null {
  const { reader, kind } = gathered;
  if (kind === null) reader.report('kind_unknown', reader.has('kind') ? 'kind' : 'code');
  return kind;
}

/** Reads the rows of a decision. Rows that replace one procedure by several, one a row, become one. */
export function readItems(decision: GatheredDecision, byName: NameIndex): ReadItem[] {
  const tables = new Set(decision.items.map(({ table }) => table));
  const taken = new Set<string>();
  const items: ReadItem[] = [];
  for (const [index, gathered] of decision.items.entries()) {
    const { reader } = gathered;
    const kind = readKind(gathered);
    const isReplacement = kind === 'replaced' && (reader.has('oldCode') || reader.has('oldName'));
    const code = isReplacement
      ? readCode(reader, 'oldCode', 'oldName', byName)
      : readCode(reader, 'code', 'name', byName);
    if (kind === null || code === null) continue;
    const successors = kind === 'replaced' ? readSuccessors(reader, byName) : [];
    const last = items.at(-1);
    if (
      kind === 'replaced' &&
      last?.item.kind === 'replaced' &&
      last.item.procedureCode === code &&
      successors.length > 0
    ) {
      last.item.successors.push(...successors.filter((one) => !last.item.successors.includes(one)));
      continue;
    }
    const ordinal = /^\d{1,4}/.exec(reader.text('ordinal') ?? '')?.[0] ?? String(index + 1);
    const prefix = tables.size > 1 ? `${roman[[...tables].indexOf(gathered.table)] ?? String(gathered.table)}.` : '';
    let id = `${prefix}${Number(ordinal)}`;
    if (taken.has(id)) id = `${prefix}${index + 1}`;
    for (let more = 2; taken.has(id); more += 1) id = `${prefix}${index + 1}-${more}`;
    taken.add(id);
    items.push({
      reader,
      item: {
        id,
        kind,
        procedureCode: code,
        name: reader.text(isReplacement ? 'oldName' : 'name'),
        successors,
        predecessors: [],
        effectiveDate: reader.date('itemEffectiveDate'),
        legalDocument: reader.block('legalDocument'),
        note: reader.block('amendments') ?? reader.block('itemNote'),
      },
    });
  }
  return items;
}
