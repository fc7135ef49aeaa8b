import type { Decision, DecisionItem, Procedure, ProcedureContent, ProcedureVersion } from '@cchc/shared/contract';
import { decisionKey } from '@cchc/shared/text';
import { dayAfter, instantOn } from './calendar-day.ts';
import { type Random, randomOf } from './random.ts';
import { fields } from './surroundings.ts';

/** Procedures that share one decision. */
const GROUP = 20;
/** Codes 9.900000 to 9.999999 are nobody's. */
export const MOST_PROCEDURES = 100_000;

/** What the decision of a group does to the procedure at each place; the others are known from the baseline alone. */
const fates: readonly (DecisionItem['kind'] | undefined)[] = [
  'new',
  'amended',
  'amended',
  'amended',
  'replaced',
  'abolished',
  'standardized',
  'new',
];

const actions = ['Cấp mới', 'Cấp lại', 'Điều chỉnh', 'Gia hạn', 'Thu hồi', 'Công bố', 'Đăng ký', 'Xác nhận'] as const;
const papers = [
  'giấy phép hoạt động đối với cơ sở khám bệnh, chữa bệnh',
  'giấy chứng nhận đủ điều kiện kinh doanh dược',
  'giấy phép hành nghề đối với chức danh điều dưỡng',
  'cơ sở đủ điều kiện tiêm chủng',
  'cơ sở xét nghiệm đạt tiêu chuẩn an toàn sinh học',
  'giấy tiếp nhận đăng ký bản công bố sản phẩm',
  'giấy xác nhận nội dung quảng cáo mỹ phẩm',
  'hồ sơ hưởng trợ cấp của đối tượng bảo trợ xã hội',
  'kết quả giám định y khoa lần đầu',
] as const;

const codeOf = (number: number): string => `9.9${String(number).padStart(5, '0')}`;

function makeContent(number: number, random: Random, isShortened: boolean): ProcedureContent {
  const days = random.whole(5, 30);
  const time = `${String(isShortened ? Math.ceil(days / 2) : days).padStart(2, '0')} ngày làm việc`;
  const isBare = random.next() < 0.1;
  const paper = random.pickZipf(papers);
  return {
    name: `${random.pick(actions)} ${paper} (thủ tục mẫu ${number + 1})`,
    levels: [random.next() < 0.8 ? 'province' : 'commune'],
    procedureKind: 'TTHC được luật giao quy định chi tiết',
    applicants: ['Công dân Việt Nam', 'Doanh nghiệp'],
    executingAgencies: ['Sở Y tế tỉnh Mẫu'],
    competentAuthority: 'Sở Y tế tỉnh Mẫu',
    intakeAddress: 'Bộ phận tiếp nhận và trả kết quả, số 1, đường Mẫu, tỉnh Mẫu',
    delegatedAgency: null,
    coordinatingAgency: null,
    relatedCodes: [],
    steps: isBare
      ? null
      : 'Bước 1: Nộp hồ sơ.\nBước 2: Tiếp nhận, kiểm tra hồ sơ.\nBước 3: Thẩm định.\nBước 4: Trả kết quả.',
    onlineLevel: random.pick(['full', 'partial', 'none'] as const),
    methods: (['in_person', 'online', 'post'] as const).map((channel) => ({
      channel,
      processingTime: time,
      fee: random.next() < 0.5 ? '500.000 đồng' : null,
      note: null,
    })),
    dossierCopies: isBare ? null : 1,
    dossier: isBare
      ? []
      : [
          {
            title: null,
            items: [
              { name: 'Đơn đề nghị theo mẫu', originals: 1, copies: 0, form: null },
              { name: `Tài liệu chứng minh điều kiện: ${paper}`, originals: 0, copies: 1, form: null },
            ],
          },
        ],
    legalBasis: [{ number: 'MẪU-01/2026/NĐ-CP', title: 'Nghị định mẫu' }],
    requirements: null,
    results: [{ name: 'Giấy phép hoặc văn bản trả lời', code: null }],
    keywords: [],
    description: null,
  };
}

interface Group {
  readonly decision: Decision;
  readonly procedures: readonly Procedure[];
}

/** Twenty procedures and the decision about some of them. The decision of the last group takes effect after the day. */
export function makeGroup(group: number, count: number, day: string, seed: number): Group {
  const random = randomOf(seed, `procedures ${group}`);
  const from = group * GROUP;
  const numbers = Array.from({ length: Math.min(GROUP, count - from) }, (_, place) => from + place);
  const groups = Math.ceil(count / GROUP);
  const isLast = group === groups - 1;
  const baselineDay = dayAfter(day, -700);
  const issued = dayAfter(day, isLast ? -5 : -690 + Math.floor((group * 680) / groups));
  const effective = isLast ? dayAfter(day, 30) : issued;
  const number = `MẪU-${String(group + 1).padStart(2, '0')}/QĐ-UBND`;
  const key = decisionKey(number, issued, 'ubnd-mau');
  const morning = instantOn(day, 480);
  const planned = instantOn(dayAfter(issued, random.whole(1, 9)), 540);
  const published = planned < morning ? planned : morning;

  const items: DecisionItem[] = [];
  const procedures = numbers.map((procedure, place): Procedure => {
    const code = codeOf(procedure);
    const fate = fates[place];
    const itemId = `${group + 1}-${place + 1}`;
    if (fate !== undefined) {
      items.push({
        id: itemId,
        kind: fate,
        procedureCode: code,
        name: null,
        successors: fate === 'replaced' ? [codeOf(from)] : [],
        predecessors: place === 0 && numbers.length > 4 ? [codeOf(from + 4)] : [],
        effectiveDate: null,
        legalDocument: fate === 'abolished' ? 'MẪU-01/2026/NĐ-CP' : null,
        note: null,
      });
    }
    const versions: ProcedureVersion[] = [];
    const content = makeContent(procedure, random, false);
    if (fate !== 'new') {
      versions.push({ id: `${code}-goc`, validFrom: baselineDay, decisionKey: null, itemId: null, content });
    }
    if (fate === 'new' || fate === 'amended') {
      const changed = fate === 'new' ? content : { ...content, methods: makeContent(procedure, random, true).methods };
      versions.push({ id: `${code}-${itemId}`, validFrom: effective, decisionKey: key, itemId, content: changed });
    }
    return {
      code,
      aliases: [`${code}.000.00.00.H99`],
      fieldCode: random.pickZipf(fields).code,
      baseline: fate === 'new' ? null : { asOf: baselineDay, sourceName: 'Danh mục mẫu', sourceUrl: null },
      versions,
      portalUrl: 'https://dichvucong.gov.vn/',
      receivingUnits: ['VP-MAU'],
      internalProcess: [],
      sourceDefects: [],
      firstPublishedAt: fate === 'new' ? published : instantOn(baselineDay, 540),
    };
  });
  const counts: Decision['statedCounts'] = {};
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
  const decision: Decision = {
    key,
    number,
    title: `Quyết định mẫu công bố danh mục thủ tục hành chính lĩnh vực y tế (đợt ${group + 1})`,
    issuer: 'Ủy ban nhân dân tỉnh Mẫu',
    issuerCode: 'ubnd-mau',
    signer: null,
    issuedDate: issued,
    effectiveDate: effective,
    isComplete: true,
    statedCounts: counts,
    items,
    acts: [],
    acknowledgedDefects: [],
    files: [],
    sourceUrl: null,
    isSample: true,
    firstPublishedAt: published,
  };
  return { decision, procedures };
}

export const groupCount = (procedures: number): number => Math.ceil(procedures / GROUP);
