import { strToU8, zipSync } from 'fflate';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );

const rootRelations = (target: string): string =>
  `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="${target}"/></Relationships>`;

interface WorkbookParts {
  /** What stands inside `sheetData` and after it, as markup. */
  readonly sheet: string;
  readonly after?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly isFrom1904?: boolean;
  readonly state?: string;
}

/** A workbook with one sheet, written by hand so that a test says exactly what stands in it. */
export function workbook({
  sheet,
  after = '',
  strings = '',
  styles = '',
  isFrom1904 = false,
  state,
}: WorkbookParts): Uint8Array {
  const shown = state === undefined ? '' : ` state="${state}"`;
  return zipped({
    '_rels/.rels': rootRelations('xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${namespace}" xmlns:r="${office}"><workbookPr date1904="${isFrom1904 ? 1 : 0}"/><sheets><sheet name="Danh mục" sheetId="1" r:id="rId1"${shown}/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${namespace}"><sheetData>${sheet}</sheetData>${after}</worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${namespace}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${namespace}">${styles}</styleSheet>`,
  });
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word document with a body as markup. */
export const wordDocument = (body: string): Uint8Array =>
  zipped({
    '_rels/.rels': rootRelations('word/document.xml'),
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
  });

export const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

interface CellOptions {
  readonly span?: number;
  readonly merge?: 'restart' | 'continue';
}

export function tableCell(text: string, { span, merge }: CellOptions = {}): string {
  const wide = span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`;
  const high = merge === undefined ? '' : merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  return `<w:tc><w:tcPr>${wide}${high}</w:tcPr>${paragraph(text)}</w:tc>`;
}

export const tableOf = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
