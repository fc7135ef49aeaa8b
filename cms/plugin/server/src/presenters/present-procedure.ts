import { currentVersions } from '../repositories/current-versions.ts';
import type {
  StoredDecision,
  StoredDecisionItem,
  StoredProcedure,
  StoredVersion,
} from '../repositories/stored-publications.ts';
import { presentAttachments } from './present-media.ts';
import { type Candidate, tidy } from './presented-item.ts';
import type { SubjectFacts } from './subject-facts.ts';

/** All blocks of a procedure as they stand in its document: what a version freezes. */
export const procedureContent = (procedure: StoredProcedure): unknown =>
  tidy({
    name: procedure.name,
    levels: procedure.levels,
    procedureKind: procedure.procedureKind,
    applicants: procedure.applicants,
    executingAgencies: procedure.executingAgencies,
    competentAuthority: procedure.competentAuthority,
    intakeAddress: procedure.intakeAddress,
    delegatedAgency: procedure.delegatedAgency,
    coordinatingAgency: procedure.coordinatingAgency,
    relatedCodes: procedure.relatedCodes,
    steps: procedure.steps,
    onlineLevel: procedure.onlineLevel,
    methods: procedure.methods,
    dossierCopies: procedure.dossierCopies,
    dossier: procedure.dossier,
    legalBasis: procedure.legalBasis,
    requirements: procedure.requirements,
    results: procedure.results,
    keywords: procedure.keywords,
    description: procedure.description,
  });

export const presentProcedure = (
  procedure: StoredProcedure,
  facts: SubjectFacts,
  versions: readonly StoredVersion[],
): Candidate => ({
  type: 'procedure',
  value: tidy({
    code: procedure.code,
    aliases: [...new Set(procedure.aliases)],
    fieldCode: procedure.fieldCode,
    baseline:
      procedure.baselineAsOf === null
        ? null
        : { asOf: procedure.baselineAsOf, sourceName: procedure.baselineSource, sourceUrl: procedure.baselineUrl },
    versions: currentVersions(versions).map((version) => ({
      id: version.versionId,
      validFrom: version.validFrom,
      decisionKey: version.decisionKey,
      itemId: version.itemId,
      content: version.content,
    })),
    portalUrl: procedure.portalUrl,
    receivingUnits: procedure.receivingUnits,
    internalProcess: presentAttachments(procedure.internalProcess),
    sourceDefects: procedure.sourceDefects,
    firstPublishedAt: facts.firstPublishedAt,
  }),
});

export const presentDecision = (
  decision: StoredDecision,
  facts: SubjectFacts,
  items: readonly StoredDecisionItem[],
): Candidate => ({
  type: 'decision',
  value: tidy({
    key: decision.key,
    number: decision.number,
    title: decision.title,
    issuer: decision.issuer,
    issuerCode: decision.issuerCode,
    signer: decision.signer,
    issuedDate: decision.issuedDate,
    effectiveDate: decision.effectiveDate,
    isComplete: decision.isComplete,
    statedCounts: decision.statedCounts,
    items: [...items]
      .sort((a, b) => a.sortOrder - b.sortOrder || (a.itemId < b.itemId ? -1 : 1))
      .map((item) => ({
        id: item.itemId,
        kind: item.kind,
        procedureCode: item.procedureCode,
        name: item.name,
        successors: item.successors,
        predecessors: item.predecessors,
        effectiveDate: item.effectiveDate,
        legalDocument: item.legalDocument,
        note: item.note,
      })),
    acts: decision.acts,
    acknowledgedDefects: decision.acknowledgedDefects,
    files: presentAttachments(decision.files),
    sourceUrl: decision.sourceUrl,
    isSample: decision.isSample,
    firstPublishedAt: facts.firstPublishedAt,
  }),
});
