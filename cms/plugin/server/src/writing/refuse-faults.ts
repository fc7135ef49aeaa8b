import { errors } from '@strapi/utils';
import { type TypeDefinition, typeDefinitions } from '../../../model/index.ts';
import type { PresentationFault } from '../public-items/present-sources.ts';
import { structureFault } from './structure-faults.ts';

/** A fault as the editor and the admin see it. */
export interface Problem {
  readonly code: string;
  /** Field of the form, then the place inside it. */
  readonly path: string;
  readonly message: string;
}

/** Names under which the contract knows a field of the form. */
const contractNames: Readonly<Record<string, string>> = {
  authorUnit: 'unitCode',
  bodyHtml: 'body',
  source: 'sourceUrl',
  'source.name': 'sourceName',
  'source.url': 'sourceUrl',
  order: 'sortOrder',
  from: 'startsAt',
  until: 'endsAt',
  link: 'linkUrl',
  unit: 'unitCode',
  date: 'heldOn',
  document: 'approvalDocument',
  parent: 'parentCode',
  baseline: 'baselineAsOf',
  original: 'originalTitle',
};

/** The field of the form for a place in the contract, and what is left of the place inside it. */
function placeOf(path: readonly string[], fields: TypeDefinition['fields']): { name: string; rest: readonly string[] } {
  const [first = '', ...rest] = path;
  if (fields[first] !== undefined) return { name: first, rest };
  const inner = contractNames[path.slice(0, 2).join('.')];
  if (inner !== undefined) return { name: inner, rest: path.slice(2) };
  return { name: contractNames[first] ?? first, rest };
}

export function problemOf(fault: PresentationFault): Problem {
  const issue = fault.error.issues[0];
  const fields = typeDefinitions.find((definition) => definition.singular === fault.sourceType)?.fields ?? {};
  const { name, rest } = placeOf(issue?.path.map(String) ?? [], fields);
  const label = fields[name]?.label ?? (name === '' ? 'Nội dung' : name);
  const place = rest.length === 0 ? '' : ` (chỗ ${rest.join('.')})`;
  return {
    code: 'E_CONTRACT',
    path: [name, ...rest].join('.'),
    message:
      structureFault(fault.sourceType, issue?.path ?? []) ??
      `Mục “${label}”${place} chưa nhập hoặc chưa đúng định dạng.`,
  };
}

/** Undoes the write and says in words what to correct. */
export function refuse(problems: readonly Problem[], opening: string): never {
  const [first] = problems;
  throw new errors.ApplicationError([opening, ...problems.map((problem) => problem.message)].join(' '), {
    code: first?.code ?? 'E_REFUSED',
    path: first?.path ?? '',
    problems: [...problems],
  });
}

export function refuseFaults(faults: readonly PresentationFault[]): void {
  if (faults.length > 0) refuse(faults.map(problemOf), 'Chưa lưu được.');
}
