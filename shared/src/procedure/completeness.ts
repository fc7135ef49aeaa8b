import type { ProcedureContent } from '../../contract/types/procedure.ts';

/** P8: the seven parts that every procedure must have, in the order of the law. */
export const mandatoryParts = [
  'name',
  'steps',
  'methods',
  'dossier',
  'processing_time',
  'applicants',
  'executing_agency',
] as const;
export type MandatoryPart = (typeof mandatoryParts)[number];

export interface Completeness {
  readonly missing: readonly MandatoryPart[];
  readonly present: number;
  readonly total: 7;
  readonly isComplete: boolean;
}

/** What the national portal prints where a value is missing. */
const nothing = /^(?:không có thông tin|chưa có thông tin|\.+|-+)?\.?$/iu;

/** Whether a text, as a source writes it, says that there is nothing to say. */
export const statesNothing = (text: string): boolean => nothing.test(text.normalize('NFC').trim());

const isFilled = (text: string | null): boolean => text !== null && !statesNothing(text);

const isPresent: Readonly<Record<MandatoryPart, (content: ProcedureContent) => boolean>> = {
  name: (content) => isFilled(content.name),
  steps: (content) => isFilled(content.steps),
  methods: (content) => content.methods.length > 0,
  // Papers and the number of sets are one part of the law.
  dossier: (content) => content.dossierCopies !== null && content.dossier.some((group) => group.items.length > 0),
  processing_time: (content) => content.methods.some((method) => isFilled(method.processingTime)),
  applicants: (content) => content.applicants.some(isFilled),
  executing_agency: (content) => content.executingAgencies.some(isFilled),
};

/** P8: which of the seven mandatory parts are there. No content at all lacks all of them. */
export function completeness(content: ProcedureContent | null): Completeness {
  const missing = mandatoryParts.filter((part) => content === null || !isPresent[part](content));
  return {
    missing,
    present: mandatoryParts.length - missing.length,
    total: 7,
    isComplete: missing.length === 0,
  };
}
