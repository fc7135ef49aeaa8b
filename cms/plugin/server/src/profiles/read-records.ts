import {
  type CivilDate,
  type Instant,
  type LegalDocument,
  type Procedure,
  civilDateSchema,
} from '@cchc/shared/contract';
import { z } from 'zod';
import documentRecords from './data/documents.json' with { type: 'json' };
import procedureRecords from './data/procedures.json' with { type: 'json' };
import { describeSource, sourceDefectsOf } from '../../../model/imports/procedures/source-defects.ts';
import { fieldCodeOf } from './fields.ts';

/** Day of the newest entry in the source of the procedure records. */
export const BASELINE_DAY: CivilDate = '2026-07-16';
const BASELINE_SOURCE = 'Cổng Dịch vụ công quốc gia, bản ghi nhận đến ngày 16/07/2026';

const methodSchema = z.enum(['Trực tiếp', 'Trực tuyến', 'Dịch vụ bưu chính']);
const levelSchema = z.enum(['Cấp bộ/ngành', 'Cấp tỉnh', 'Cấp xã']);

const procedureRecordSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  field: z.string(),
  agencies: z.array(z.string()),
  portalUrl: z.string(),
  levels: z.array(levelSchema).optional(),
  kind: z.string().optional(),
  channels: z
    .array(
      z.strictObject({
        method: methodSchema,
        time: z.string().nullable(),
        fee: z.string().nullable(),
        note: z.string().nullable(),
      }),
    )
    .optional(),
  decision: z.string().optional(),
  dossier: z.array(z.string()).optional(),
  legalBasis: z.array(z.string()).optional(),
  results: z.array(z.strictObject({ name: z.string(), code: z.string().nullable() })).optional(),
  duty: z.string().optional(),
});
type ProcedureRecord = z.infer<typeof procedureRecordSchema>;

const documentRecordSchema = z.strictObject({
  key: z.string(),
  number: z.string(),
  title: z.string(),
  documentType: z.string(),
  issuer: z.string(),
  issuedDate: civilDateSchema.nullable(),
  note: z.string().nullable(),
  plans: z.array(z.string()),
});

const methodCodes = { 'Trực tiếp': 'in_person', 'Trực tuyến': 'online', 'Dịch vụ bưu chính': 'post' } as const;
const levelCodes = { 'Cấp bộ/ngành': 'ministry', 'Cấp tỉnh': 'province', 'Cấp xã': 'commune' } as const;

/** What of a record is odd and is shown as its source wrote it. */
function defectsOf(record: ProcedureRecord, methods: readonly Method[]): Procedure['sourceDefects'] {
  const defects = sourceDefectsOf({
    name: record.name,
    procedureKind: record.kind ?? null,
    decisionNumber: record.decision ?? null,
    executingAgencies: record.agencies,
    methods,
    // Records of the whole country: an agency of any one province is odd there.
    provinceName: '',
  });
  return [
    ...defects.map(({ code, path }) => ({ code, path })),
    // Its explanation speaks of hours; the record holds only the part about the fee.
    ...(record.code === '2.000981' ? [{ code: 'time_unit_doubtful', path: 'methods.0.processingTime' }] : []),
  ];
}

const methodsOf = (record: ProcedureRecord) =>
  (record.channels ?? []).map(({ method, time, fee, note }) => ({
    channel: methodCodes[method],
    processingTime: time,
    fee,
    note,
  }));
type Method = ReturnType<typeof methodsOf>[number];

/** Units that take in files; null where the units only show procedures. */
export type Receivers = { readonly cdc: string; readonly office: string } | null;

function receiversOf(record: ProcedureRecord, units: Receivers): string[] {
  if (units === null) return [];
  const forOffice = record.agencies.includes('Sở Y tế');
  const forCdc = record.agencies.some((agency) => agency.startsWith('Trung tâm Kiểm soát bệnh tật'));
  return [...(forOffice ? [units.office] : []), ...(forCdc ? [units.cdc] : [])];
}

function toProcedure(record: ProcedureRecord, units: Receivers, publishedAt: Instant): Procedure {
  const methods = methodsOf(record);
  return {
    code: record.code,
    aliases: [],
    fieldCode: fieldCodeOf(record.field),
    baseline: { asOf: BASELINE_DAY, sourceName: BASELINE_SOURCE, sourceUrl: record.portalUrl },
    versions: [
      {
        id: `${record.code}@${BASELINE_DAY}`,
        validFrom: BASELINE_DAY,
        decisionKey: null,
        itemId: null,
        content: {
          name: record.name,
          levels: (record.levels ?? []).map((level) => levelCodes[level]),
          procedureKind: record.kind ?? null,
          applicants: [],
          executingAgencies: record.agencies,
          competentAuthority: null,
          intakeAddress: null,
          delegatedAgency: null,
          coordinatingAgency: null,
          relatedCodes: [],
          steps: null,
          onlineLevel: null,
          methods,
          dossierCopies: null,
          dossier:
            record.dossier === undefined
              ? []
              : [
                  {
                    title: null,
                    items: record.dossier.map((name) => ({ name, originals: null, copies: null, form: null })),
                  },
                ],
          legalBasis: (record.legalBasis ?? []).map((number) => ({ number, title: null })),
          requirements: null,
          results: record.results ?? [],
          keywords: [],
          description: describeSource(record.decision ?? null, record.duty ?? null),
        },
      },
    ],
    portalUrl: record.portalUrl,
    receivingUnits: receiversOf(record, units),
    internalProcess: [],
    sourceDefects: defectsOf(record, methods),
    firstPublishedAt: publishedAt,
  };
}

/** Real procedures as baseline: facts of the national portal only, missing parts left missing. `fieldNames` null = all. */
export function readProcedures(
  fieldNames: readonly string[] | null,
  units: Receivers,
  publishedAt: Instant,
): Procedure[] {
  return z
    .array(procedureRecordSchema)
    .parse(procedureRecords)
    .filter((record) => fieldNames === null || fieldNames.includes(record.field))
    .map((record) => toProcedure(record, units, publishedAt));
}

/** Documents that one plan cites, as printed there. */
export function readDocuments(plan: string, publishedAt: Instant): LegalDocument[] {
  return z
    .array(documentRecordSchema)
    .parse(documentRecords)
    .filter((record) => record.plans.includes(plan))
    .map(({ plans: _plans, ...record }) => ({
      ...record,
      signer: null,
      effectiveDate: null,
      expiredDate: null,
      files: [],
      sourceUrl: null,
      firstPublishedAt: publishedAt,
    }));
}
