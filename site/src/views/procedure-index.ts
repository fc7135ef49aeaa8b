import type { CivilDate, Decision, Field, LegalDocument, Procedure } from '@cchc/shared/contract';
import {
  type ProcedureIndex,
  type ProcedureState,
  indexProcedures,
  isInForce,
  statusOn,
  versionOn,
} from '@cchc/shared/procedure';
import { foldDocumentNumber } from '@cchc/shared/text';
import { lazily } from '../data/lazily.ts';
import type { SiteData } from '../data/open-site.ts';

interface HeldIndex {
  readonly procedures: readonly Procedure[];
  readonly decisions: readonly Decision[];
  readonly index: ProcedureIndex;
}
let held: HeldIndex | null = null;

const areSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, place) => item === b[place]);

/** Rules of all procedures. Kept from one state of the site to the next while no procedure and no decision changes. */
export const procedureIndexOf = lazily((site): ProcedureIndex => {
  const { procedures, decisions } = site;
  if (held !== null && areSame(held.procedures, procedures) && areSame(held.decisions, decisions)) return held.index;
  const index = indexProcedures(procedures, decisions);
  held = { procedures, decisions, index };
  return index;
});

/** Names that decisions give to procedures, for those without content of their own. */
const namesInDecisions = lazily((site): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const decision of site.decisions) {
    for (const item of decision.items) {
      if (item.name !== null && !names.has(item.procedureCode)) names.set(item.procedureCode, item.name);
    }
  }
  return names;
});

/** The name on a day; before the first version the first one's, without any version the one of a decision, or the code. */
export function procedureName(code: string, day: CivilDate, site: SiteData): string {
  const procedure = site.procedureByCode.get(code);
  const version = procedure === undefined ? null : versionOn(procedure, day, procedureIndexOf(site));
  return (
    version?.content.name ??
    procedure?.versions[0]?.content.name ??
    namesInDecisions(site).get(code) ??
    `Thủ tục ${code}`
  );
}

/** A reference to a procedure; `href` is null for one that has no page here. */
export interface ProcedureLink {
  readonly code: string;
  readonly name: string;
  readonly href: string | null;
}

export const procedurePath = (code: string): string => `/thu-tuc/${code}/`;

/** Page of the procedure as it stood from a day of change on. */
export const dayPath = (code: string, day: CivilDate): string => `${procedurePath(code)}ngay/${day}/`;

export const procedureLink = (code: string, day: CivilDate, site: SiteData): ProcedureLink => ({
  code,
  name: procedureName(code, day, site),
  href: site.procedureByCode.has(code) ? procedurePath(code) : null,
});

export interface DecisionLink {
  readonly number: string;
  readonly href: string | null;
}

export function decisionLink(key: string, site: Pick<SiteData, 'decisionByKey'>): DecisionLink {
  const decision = site.decisionByKey.get(key);
  return decision === undefined
    ? { number: key, href: null }
    : { number: decision.number, href: `/quyet-dinh/${key}/` };
}

/** Numbers start anew with every year and issuer: null stands for one that several documents carry. */
const documentByNumber = lazily((site): ReadonlyMap<string, LegalDocument | null> => {
  const byNumber = new Map<string, LegalDocument | null>();
  for (const document of site.documents) {
    const number = foldDocumentNumber(document.number);
    byNumber.set(number, byNumber.has(number) ? null : document);
  }
  return byNumber;
});

/** Page of the one document with this number, however it is spelled; null when none here has it, or more than one. */
export function documentPath(number: string, site: SiteData): string | null {
  const document = documentByNumber(site).get(foldDocumentNumber(number)) ?? null;
  return document === null ? null : `/van-ban/${document.key}/`;
}

export interface ProcedureStanding {
  readonly procedure: Procedure;
  readonly state: ProcedureState;
  readonly inForce: boolean;
}

/** Every procedure with its state on the day of the site. */
export const standings = lazily((site): readonly ProcedureStanding[] =>
  site.procedures.map((procedure) => {
    const state = statusOn(procedure.code, site.asOf, procedureIndexOf(site));
    return { procedure, state, inForce: isInForce(state) };
  }),
);

export const fieldName = (code: string, fields: ReadonlyMap<string, Field>): string => fields.get(code)?.name ?? code;

export const fieldPath = (code: string): string => `/thu-tuc/linh-vuc/${code}/`;
