import { errors } from '@strapi/utils';
import { typeDefinitions } from '../../../model/index.ts';
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

export function problemOf(fault: PresentationFault): Problem {
  const issue = fault.error.issues[0];
  const [first = '', ...rest] = issue?.path.map(String) ?? [];
  const fields = typeDefinitions.find((definition) => definition.singular === fault.sourceType)?.fields ?? {};
  const name = fields[first] === undefined ? (contractNames[first] ?? first) : first;
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
