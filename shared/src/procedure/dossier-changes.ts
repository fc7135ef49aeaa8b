import type { ProcedureContent } from '../../contract/types/procedure.ts';
import { fold } from '../text/fold.ts';

type Case = ProcedureContent['dossier'][number];
type Paper = Case['items'][number];

/** A paper as it stands in the dossier; `form` is the title of its form. */
export interface PaperState {
  readonly name: string;
  readonly originals: number | null;
  readonly copies: number | null;
  readonly form: string | null;
}

/** A paper that came, went or reads otherwise. `caseTitle` null = the only case, or one without a title. */
export interface DossierChange {
  readonly kind: 'paper';
  readonly caseTitle: string | null;
  readonly before: PaperState | null;
  readonly after: PaperState | null;
}

const stateOf = ({ name, originals, copies, form }: Paper): PaperState => ({
  name: name.normalize('NFC').replace(/\s+/g, ' ').trim(),
  originals,
  copies,
  form: form?.title ?? null,
});

const isSameForm = (a: Paper, b: Paper): boolean => a.form?.file.sha256 === b.form?.file.sha256;

const isSamePaper = (a: Paper, b: Paper): boolean =>
  stateOf(a).name === stateOf(b).name && a.originals === b.originals && a.copies === b.copies && isSameForm(a, b);

/** Share of words that two names have in common: a paper that is only worded otherwise is not taken for a new one. */
function likeness(a: string, b: string): number {
  const left = new Set(fold(a).split(/\W+/));
  const right = new Set(fold(b).split(/\W+/));
  const both = [...left].filter((word) => right.has(word)).length;
  return (2 * both) / (left.size + right.size);
}
const ALIKE = 0.6;

function caseChanges(caseTitle: string | null, before: readonly Paper[], after: readonly Paper[]): DossierChange[] {
  const open = [...before];
  const take = (isIt: (paper: Paper) => boolean): Paper | null => {
    const place = open.findIndex(isIt);
    return place === -1 ? null : (open.splice(place, 1)[0] ?? null);
  };
  const rest = after.filter((paper) => take((old) => isSamePaper(old, paper)) === null);
  const named = rest.map((paper) => ({ paper, old: take((old) => stateOf(old).name === stateOf(paper).name) }));
  const paired = named.map(({ paper, old }) => {
    if (old !== null) return { paper, old };
    const best = open
      .map((candidate) => ({ candidate, score: likeness(candidate.name, paper.name) }))
      .filter(({ score }) => score >= ALIKE)
      .sort((a, b) => b.score - a.score)[0]?.candidate;
    return { paper, old: best === undefined ? null : take((one) => one === best) };
  });
  return [
    ...paired.map(({ paper, old }): DossierChange => ({
      kind: 'paper',
      caseTitle,
      before: old === null ? null : stateOf(old),
      after: stateOf(paper),
    })),
    ...open.map((paper): DossierChange => ({ kind: 'paper', caseTitle, before: stateOf(paper), after: null })),
  ];
}

/** Cases are paired by their title; where only one has none, it is paired with what is left, in order. */
export function dossierChanges(before: readonly Case[], after: readonly Case[]): readonly DossierChange[] {
  const keyOf = (one: Case): string => fold((one.title ?? '').trim());
  const open = [...before];
  const take = (isIt: (one: Case) => boolean): Case | undefined => {
    const place = open.findIndex(isIt);
    return place === -1 ? undefined : open.splice(place, 1)[0];
  };
  const named = after.map((one) => ({ one, old: take((old) => keyOf(old) === keyOf(one)) }));
  const changes = named.flatMap(({ one, old }) => {
    const earlier = old ?? take((left) => left.title === null || one.title === null || before.length === after.length);
    return caseChanges(one.title, earlier?.items ?? [], one.items);
  });
  return [...changes, ...open.flatMap((one) => caseChanges(one.title, one.items, []))];
}
