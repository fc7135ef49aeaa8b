import type { Decision, DecisionItem, Procedure, ProcedureContent } from '../../contract/types/procedure.ts';

/** Builders for tests: a whole valid value from the few fields that a test is about. */

export const makeContent = (over: Partial<ProcedureContent> = {}): ProcedureContent => ({
  name: 'Thủ tục mẫu',
  levels: ['province'],
  procedureKind: null,
  applicants: ['Công dân Việt Nam'],
  executingAgencies: ['Sở Y tế tỉnh Mẫu'],
  competentAuthority: null,
  intakeAddress: null,
  delegatedAgency: null,
  coordinatingAgency: null,
  relatedCodes: [],
  steps: 'Bước 1: Nộp hồ sơ.',
  onlineLevel: 'full',
  methods: [{ channel: 'online', processingTime: '05 ngày làm việc', fee: null, note: null }],
  dossierCopies: 1,
  dossier: [{ title: null, items: [{ name: 'Đơn đề nghị', originals: 1, copies: 0, form: null }] }],
  legalBasis: [],
  requirements: null,
  results: [],
  keywords: [],
  description: null,
  ...over,
});

export const makeProcedure = (code: string, baseline: string | null, over: Partial<Procedure> = {}): Procedure => ({
  code,
  aliases: [],
  fieldCode: 'linh-vuc-mau',
  baseline: baseline === null ? null : { asOf: baseline, sourceName: 'Nguồn mẫu', sourceUrl: null },
  versions: [],
  portalUrl: null,
  receivingUnits: [],
  internalProcess: [],
  sourceDefects: [],
  firstPublishedAt: '2026-01-01T00:00:00.000Z',
  ...over,
});

type ItemFields = Partial<DecisionItem> & Pick<DecisionItem, 'kind' | 'procedureCode'>;

export const makeDecision = (
  key: string,
  issuedDate: string,
  items: readonly ItemFields[],
  over: Partial<Decision> = {},
): Decision => ({
  key,
  number: `MẪU-${key}/QĐ-UBND`,
  title: 'Quyết định mẫu',
  issuer: 'Ủy ban nhân dân tỉnh Mẫu',
  issuerCode: 'ubnd-mau',
  signer: null,
  issuedDate,
  effectiveDate: null,
  isComplete: true,
  statedCounts: {},
  items: items.map((item, position) => ({
    id: `${key}-${position + 1}`,
    name: null,
    successors: [],
    predecessors: [],
    effectiveDate: null,
    legalDocument: item.kind === 'abolished' ? '01/2026/NĐ-MẪU' : null,
    note: null,
    ...item,
  })),
  acts: [],
  acknowledgedDefects: [],
  files: [],
  sourceUrl: null,
  isSample: true,
  firstPublishedAt: `${issuedDate}T02:00:00.000Z`,
  ...over,
});
