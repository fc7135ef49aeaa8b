import type { ProcedureContent } from '../../contract/types/procedure.ts';
import { changedLines } from './changed-lines.ts';
import { statesNothing } from './completeness.ts';
import { type DossierChange, dossierChanges } from './dossier-changes.ts';
import { type MethodChange, methodChanges } from './method-changes.ts';

/** Parts that are one text. */
export const textParts = [
  'name',
  'procedureKind',
  'competentAuthority',
  'intakeAddress',
  'delegatedAgency',
  'coordinatingAgency',
  'steps',
  'onlineLevel',
  'dossierCopies',
  'requirements',
  'description',
] as const;
export type TextPart = (typeof textParts)[number];

/** Parts that are lists without an order of their own. */
export const listParts = [
  'levels',
  'applicants',
  'executingAgencies',
  'relatedCodes',
  'legalBasis',
  'results',
  'keywords',
] as const;
export type ListPart = (typeof listParts)[number];

/** One difference between two contents of a procedure. Texts are as entered; null = nothing was or is stated. */
export type ContentChange =
  | {
      readonly kind: 'text';
      readonly part: TextPart;
      readonly before: string | null;
      readonly after: string | null;
    }
  | {
      readonly kind: 'list';
      readonly part: ListPart;
      readonly gone: readonly string[];
      readonly came: readonly string[];
    }
  | MethodChange
  | DossierChange;

const stated = (value: string | number | null): string | null => {
  const text = value === null ? '' : String(value).normalize('NFC').trim();
  return statesNothing(text) ? null : text;
};

const spaced = (text: string): string => text.replace(/\s+/g, ' ');

function textChange(part: TextPart, before: ProcedureContent, after: ProcedureContent): ContentChange[] {
  const old = stated(before[part]);
  const now = stated(after[part]);
  if (old === now || (old !== null && now !== null && spaced(old) === spaced(now))) return [];
  // Of a long text only the lines that differ are worth reading; a line that moved counts as gone and come.
  if (old !== null && now !== null && (old.includes('\n') || now.includes('\n'))) {
    const { gone, came } = changedLines(old, now);
    return [
      {
        kind: 'text',
        part,
        before: gone.length === 0 ? null : gone.join('\n'),
        after: came.length === 0 ? null : came.join('\n'),
      },
    ];
  }
  return [{ kind: 'text', part, before: old, after: now }];
}

function entriesOf(part: ListPart, content: ProcedureContent): readonly string[] {
  switch (part) {
    case 'legalBasis':
      return content.legalBasis.map(({ number, title }) => (title === null ? number : `${number} – ${title}`));
    case 'results':
      return content.results.map(({ name, code }) => (code === null ? name : `${name} (${code})`));
    case 'levels':
    case 'applicants':
    case 'executingAgencies':
    case 'relatedCodes':
    case 'keywords':
      return content[part];
  }
}

function listChange(part: ListPart, before: ProcedureContent, after: ProcedureContent): ContentChange[] {
  const old = new Set(entriesOf(part, before).map((entry) => spaced(entry.normalize('NFC').trim())));
  const now = new Set(entriesOf(part, after).map((entry) => spaced(entry.normalize('NFC').trim())));
  const gone = [...old].filter((entry) => !now.has(entry));
  const came = [...now].filter((entry) => !old.has(entry));
  return gone.length === 0 && came.length === 0 ? [] : [{ kind: 'list', part, gone, came }];
}

/**
 * P2: everything that differs between two contents of one procedure, what a citizen asks for first standing first.
 * Spelling of the same letters, spaces and the ways of stating nothing are no change; neither is the order of a list.
 */
export function contentChanges(before: ProcedureContent, after: ProcedureContent): readonly ContentChange[] {
  const texts = (...parts: readonly TextPart[]): ContentChange[] =>
    parts.flatMap((part) => textChange(part, before, after));
  const lists = (...parts: readonly ListPart[]): ContentChange[] =>
    parts.flatMap((part) => listChange(part, before, after));
  return [
    ...texts('name'),
    ...methodChanges(before.methods, after.methods),
    ...texts('onlineLevel', 'intakeAddress', 'dossierCopies'),
    ...dossierChanges(before.dossier, after.dossier),
    ...lists('results'),
    ...texts('requirements', 'steps'),
    ...lists('levels', 'applicants', 'executingAgencies'),
    ...texts('competentAuthority', 'delegatedAgency', 'coordinatingAgency', 'procedureKind'),
    ...lists('legalBasis', 'relatedCodes'),
    ...texts('description'),
    ...lists('keywords'),
  ];
}
