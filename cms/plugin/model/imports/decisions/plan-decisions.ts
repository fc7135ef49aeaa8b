import { type Decision, type DecisionItemKind, type Procedure, decisionItemKindSchema } from '@cchc/shared/contract';
import { type DecisionCheck, checkDecision } from '@cchc/shared/procedure';
import { foldWords } from '@cchc/shared/text';
import type { PlanBuilder, StoredRecord } from '../build-plan.ts';
import { makeDoubt } from '../doubt.ts';
import { indexNames } from '../names.ts';
import type { ImportOptions } from '../plan.ts';
import { type NamedCode, fieldOfGroup, procedureNames, readLink } from '../procedures/read-procedure.ts';
import type { RowReader } from '../read-rows.ts';
import { readTables } from '../read-tables.ts';
import type { FileTables } from '../sheet.ts';
import { decisionColumns } from './columns.ts';
import { flattenItems } from './flatten-items.ts';
import { type GatheredDecision, gatherDecisions, identityOf } from './gather-decisions.ts';
import { itemKindOf, statedCountsOf } from './kind-words.ts';
import { planContents } from './plan-contents.ts';
import { type ReadItem, readItems } from './read-items.ts';

export interface DecisionGround {
  readonly fields: readonly NamedCode[];
  readonly units: readonly NamedCode[];
  readonly procedures: ReadonlyMap<string, StoredRecord>;
  readonly decisions: readonly StoredRecord[];
  readonly items: readonly StoredRecord[];
  /** As the rules of decisions see what is stored. */
  readonly knownProcedures: readonly Procedure[];
  readonly knownDecisions: readonly Decision[];
  readonly inWords: (finding: DecisionCheck['errors'][number] | DecisionCheck['defects'][number]) => string;
}

/** A decision of the file with its rows read. */
export interface ReadDecision {
  readonly decision: GatheredDecision;
  readonly items: readonly ReadItem[];
  readonly counts: Partial<Record<DecisionItemKind, number>>;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function countsOf({ reader, title }: GatheredDecision): Partial<Record<DecisionItemKind, number>> {
  const given = reader.structure('counts');
  if (typeof given !== 'object' || given === null) return statedCountsOf(title ?? '');
  return Object.fromEntries(
    Object.entries(given).filter(
      ([kind, count]) => decisionItemKindSchema.safeParse(kind).success && typeof count === 'number',
    ),
  );
}

/** The decision as the rules see it. Its rows are judged as though they were all there: that is what is imported. */
const asDecision = ({ decision, items, counts }: ReadDecision): Decision => ({
  key: decision.key,
  number: decision.number,
  title: decision.title ?? decision.number,
  issuer: decision.issuer,
  issuerCode: decision.issuerCode,
  signer: decision.signer,
  issuedDate: decision.issuedDate,
  effectiveDate: decision.effectiveDate,
  isComplete: true,
  statedCounts: counts,
  items: items.map(({ item }) => item),
  acts: [],
  acknowledgedDefects: [],
  files: [],
  sourceUrl: null,
  isSample: false,
  firstPublishedAt: '1970-01-01T00:00:00.000Z',
});

const asProcedure = (code: string): Procedure => ({
  code,
  aliases: [],
  fieldCode: 'linh-vuc',
  baseline: null,
  versions: [],
  portalUrl: null,
  receivingUnits: [],
  internalProcess: [],
  sourceDefects: [],
  firstPublishedAt: '1970-01-01T00:00:00.000Z',
});

const columnsOfPath: Readonly<Record<string, readonly string[]>> = {
  procedureCode: ['code', 'oldCode', 'name', 'oldName'],
  successors: ['successors', 'newName'],
  kind: ['kind', 'code', 'oldCode', 'name'],
  effectiveDate: ['itemEffectiveDate', 'effectiveDate', 'code', 'name'],
  legalDocument: ['legalDocument', 'code', 'name'],
};

const columnOf = (reader: RowReader, path: string): string | null => {
  const name = /^items\.\d+\.([a-zA-Z]+)/.exec(path)?.[1] ?? '';
  return (columnsOfPath[name] ?? ['decisionNumber', 'code', 'name']).find((key) => reader.has(key)) ?? null;
};

/** P4: errors of entry stop the import at their row; defects of the signed text are shown. */
function judge(read: readonly ReadDecision[], created: ReadonlySet<string>, ground: DecisionGround): void {
  const known = [...ground.knownProcedures, ...[...created].map(asProcedure)];
  const inFile = read.map(asDecision);
  const keys = new Set(inFile.map(({ key }) => key));
  const others = [...ground.knownDecisions.filter(({ key }) => !keys.has(key)), ...inFile];
  for (const [index, { decision, items }] of read.entries()) {
    const judged = inFile[index];
    if (judged === undefined || items.length === 0) continue;
    const { errors, defects } = checkDecision(judged, known, others);
    const readerOf = (id: string | null): RowReader =>
      items.find(({ item }) => item.id === id)?.reader ?? decision.reader;
    for (const finding of errors) {
      const reader = readerOf(finding.itemId);
      reader.report('entry_error', columnOf(reader, finding.path), undefined, ground.inWords(finding));
    }
    for (const finding of defects) {
      const reader = readerOf(finding.itemId);
      reader.report('signed_defect', columnOf(reader, finding.path), undefined, ground.inWords(finding));
    }
  }
}

const isSameRow = (stored: StoredRecord | undefined, { kind, procedureCode }: ReadItem['item']): boolean =>
  stored?.values['kind'] === kind && stored.values['procedureCode'] === procedureCode;

/** What the file says of a row that is stored: what it leaves blank stays, an officer may have said more on the screen. */
const spokenOf = (said: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );

/** Plans the rows of a decision. Says whether any of them differs from what is stored. */
function planItems(
  { decision, items }: ReadDecision,
  stored: StoredRecord | undefined,
  ground: DecisionGround,
  plan: PlanBuilder,
): boolean {
  let isChanged = false;
  const held = new Map(
    ground.items
      .filter(({ values }) => stored !== undefined && values['decisionDocumentId'] === stored.documentId)
      .map((record) => [text(record.values['itemId']), record]),
  );
  for (const [index, { reader, item }] of items.entries()) {
    const { id, ...said } = item;
    const change = plan.add({
      type: 'decision-item',
      key: `${decision.key} ${id}`,
      title: `${decision.number}, dòng ${id}: ${item.procedureCode} ${item.name ?? ''}`.trim(),
      sheet: reader.sheet,
      row: reader.row,
      stored: held.get(id) ?? null,
      data: {
        itemId: id,
        sortOrder: index + 1,
        ...(isSameRow(held.get(id), item) ? spokenOf(said) : said),
        ...(stored === undefined ? {} : { decisionDocumentId: stored.documentId }),
      },
      ...(stored === undefined ? { parentKey: decision.key } : {}),
    });
    isChanged ||= change !== 'same';
    held.delete(id);
  }
  const { sheet, row } = decision.reader;
  for (const id of held.keys())
    plan.doubts.push(makeDoubt('item_not_in_file', { sheet, row, column: '', cell: decision.key }, id));
  return isChanged;
}

function planOne(
  read: ReadDecision,
  stored: StoredRecord | undefined,
  ground: DecisionGround,
  plan: PlanBuilder,
): void {
  const { decision, items, counts } = read;
  const { key, number, title, issuer, issuerCode, issuedDate, effectiveDate, signer, reader } = decision;
  const place = reader.has('decisionNumber') ? 'decisionNumber' : 'code';
  if (title === null && text(stored?.values['title']) === '') reader.report('title_missing', place, number);
  if (items.length === 0) reader.report('no_items', place, number);
  const sourceUrl = readLink(reader, 'sourceUrl');
  const change = plan.add({
    type: 'decision',
    key,
    title: `${number}: ${title ?? ''}`,
    sheet: reader.sheet,
    row: reader.row,
    stored: stored ?? null,
    data: {
      number,
      issuer,
      issuedDate,
      ...(stored === undefined ? { issuerCode, isComplete: false } : {}),
      ...(title === null ? {} : { title }),
      ...(effectiveDate === null ? {} : { effectiveDate }),
      ...(signer === null ? {} : { signer }),
      ...(Object.keys(counts).length === 0 ? {} : { statedCounts: counts }),
      ...(sourceUrl === undefined ? {} : { sourceUrl }),
    },
  });
  const areItemsChanged = planItems(read, stored, ground, plan);
  if (stored?.isPublished === true && (change === 'change' || areItemsChanged)) {
    reader.report('decision_published', place, number);
  }
}

/** Plans an import of decisions with their rows, and of the procedures that the rows speak of. */
export function planDecisions(
  file: FileTables,
  ground: DecisionGround,
  options: ImportOptions,
  plan: PlanBuilder,
): void {
  const flat = flattenItems(file);
  const names = procedureNames(ground.fields, ground.units);
  const tables = readTables(
    flat,
    {
      columns: decisionColumns,
      needed: [
        ['code', 'name', 'oldCode', 'oldName', 'decisionNumber'],
        ['name', 'code', 'successors', 'newName', 'title', 'issuedDate'],
      ],
      isConverted: options.convert,
      isKnownGroup: (group) =>
        fieldOfGroup(group, names) !== null || foldWords(group).startsWith('linh vuc ') || itemKindOf(group) !== null,
    },
    plan.doubts,
  );
  const byName = indexNames(
    [...ground.procedures].map(([code, { values }]) => ({ code, names: [text(values['name'])] })),
  );
  const read = gatherDecisions(flat.sheets, tables, options, plan).map((decision): ReadDecision => ({
    decision,
    items: readItems(decision, byName),
    counts: countsOf(decision),
  }));
  const created = planContents(read, names, ground.procedures, plan);
  judge(read, created, ground);
  const stored = new Map(
    ground.decisions.map((record) => [
      identityOf(text(record.values['number']), text(record.values['issuedDate'])),
      record,
    ]),
  );
  for (const one of read) {
    planOne(one, stored.get(identityOf(one.decision.number, one.decision.issuedDate)), ground, plan);
  }
}
