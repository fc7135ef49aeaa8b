import type { CivilDate, Decision, DecisionItem, Instant, Procedure, ProcedureContent } from '@cchc/shared/contract';
import { isWorkingDay, onOrNextWorkingDay, vietnamWorkingDays, workingCalendar } from '@cchc/shared/working-days';
import { type SampleWindow, addDays, instantAt, yearOf } from './sample-window.ts';

const ISSUER = 'Chủ tịch Ủy ban nhân dân tỉnh (mẫu)';
const ISSUER_CODE = 'ubnd-mau';

interface SampleUnits {
  readonly office: string;
  readonly cdc: string;
}

const blankContent: Omit<ProcedureContent, 'name' | 'steps' | 'methods' | 'dossier' | 'results'> = {
  levels: ['province'],
  procedureKind: 'Thủ tục mẫu',
  applicants: ['Công dân Việt Nam', 'Doanh nghiệp'],
  executingAgencies: ['Sở Y tế (mẫu)'],
  competentAuthority: 'Sở Y tế (mẫu)',
  intakeAddress: 'Quầy tiếp nhận mẫu, Trung tâm Phục vụ hành chính công (mẫu)',
  delegatedAgency: null,
  coordinatingAgency: null,
  relatedCodes: [],
  onlineLevel: 'full',
  dossierCopies: 1,
  legalBasis: [{ number: 'MẪU-01/VB', title: 'Văn bản mẫu, không có thật' }],
  requirements: 'Không có (thủ tục mẫu).',
  keywords: ['thủ tục mẫu'],
  description: 'Thủ tục mẫu để minh họa, không có giá trị thực hiện.',
};

const steps = (subject: string): string =>
  [
    `Bước 1. Người đề nghị chuẩn bị hồ sơ ${subject} và nộp trực tuyến, trực tiếp hoặc qua bưu chính công ích.`,
    'Bước 2. Bộ phận tiếp nhận kiểm tra hồ sơ; nếu thiếu, hướng dẫn bổ sung một lần bằng văn bản; nếu đủ, cấp giấy tiếp nhận và hẹn trả kết quả.',
    'Bước 3. Phòng chuyên môn thẩm định, trình lãnh đạo ký kết quả.',
    'Bước 4. Trả kết quả theo hình thức người đề nghị đã chọn.',
  ].join('\n');

const methods = (days: string): ProcedureContent['methods'] => [
  { channel: 'in_person', processingTime: `${days} ngày làm việc`, fee: 'Không thu (mẫu)', note: null },
  { channel: 'online', processingTime: `${days} ngày làm việc`, fee: 'Không thu (mẫu)', note: null },
  { channel: 'post', processingTime: `${days} ngày làm việc`, fee: 'Không thu (mẫu)', note: null },
];

const content = (
  name: string,
  subject: string,
  days: string,
  result: string,
  papers: readonly string[],
): ProcedureContent => ({
  ...blankContent,
  name,
  steps: steps(subject),
  methods: methods(days),
  dossier: [{ title: null, items: papers.map((paper) => ({ name: paper, originals: 1, copies: 0, form: null })) }],
  results: [{ name: result, code: null }],
});

const item = (
  id: string,
  kind: DecisionItem['kind'],
  procedureCode: string,
  name: string,
  rest: Partial<Pick<DecisionItem, 'successors' | 'predecessors' | 'effectiveDate' | 'legalDocument' | 'note'>> = {},
): DecisionItem => ({
  id,
  kind,
  procedureCode,
  name,
  successors: [],
  predecessors: [],
  effectiveDate: null,
  legalDocument: 'MẪU-01/VB',
  note: null,
  ...rest,
});

const names = {
  '9.900001': 'Đăng ký tham gia mạng lưới nhà thuốc mẫu',
  '9.900002': 'Xác nhận cơ sở tập huấn sơ cấp cứu mẫu',
  '9.900003': 'Cấp bản sao giấy giới thiệu mẫu bằng giấy',
  '9.900004': 'Xác nhận cơ sở tập huấn sơ cấp cứu mẫu cho cộng đồng',
  '9.900005': 'Xác nhận cơ sở tập huấn sơ cấp cứu mẫu cho cơ sở giáo dục',
} as const;

const contents = {
  '9.900001': content(names['9.900001'], 'đăng ký', '07', 'Thông báo ghi tên vào mạng lưới mẫu', [
    'Tờ đăng ký (mẫu)',
    'Bản kê điều kiện của nhà thuốc (mẫu)',
  ]),
  '9.900001-amended': content(names['9.900001'], 'đăng ký', '05', 'Thông báo ghi tên vào mạng lưới mẫu (bản điện tử)', [
    'Tờ đăng ký điện tử (mẫu)',
  ]),
  '9.900002': content(names['9.900002'], 'đề nghị xác nhận', '10', 'Giấy xác nhận (mẫu)', [
    'Đơn đề nghị (mẫu)',
    'Chương trình tập huấn (mẫu)',
  ]),
  '9.900003': content(names['9.900003'], 'xin bản sao', '03', 'Bản sao giấy giới thiệu (mẫu)', ['Đơn đề nghị (mẫu)']),
  '9.900004': content(names['9.900004'], 'đề nghị xác nhận', '07', 'Giấy xác nhận (mẫu)', [
    'Đơn đề nghị (mẫu)',
    'Chương trình tập huấn cho cộng đồng (mẫu)',
  ]),
  '9.900004-amended': content(names['9.900004'], 'đề nghị xác nhận', '05', 'Giấy xác nhận điện tử (mẫu)', [
    'Đơn đề nghị điện tử (mẫu)',
  ]),
  '9.900005': content(names['9.900005'], 'đề nghị xác nhận', '07', 'Giấy xác nhận (mẫu)', [
    'Đơn đề nghị (mẫu)',
    'Chương trình tập huấn cho nhà trường (mẫu)',
  ]),
} as const;

const calendar = workingCalendar(vietnamWorkingDays);

/** Nothing is signed on a Sunday or a holiday. */
function onOrBefore(day: CivilDate): CivilDate {
  let working = day;
  while (!isWorkingDay(working, calendar)) working = addDays(working, -1);
  return working;
}

const countKinds = (items: readonly DecisionItem[]): Decision['statedCounts'] => {
  const counts: Decision['statedCounts'] = {};
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

function decision(
  serial: string,
  title: string,
  issuedDate: CivilDate,
  effectiveDate: CivilDate,
  items: DecisionItem[],
): Decision {
  return {
    key: `mau-${serial}-qd-ubnd-${yearOf(issuedDate)}-${ISSUER_CODE}`,
    number: `MẪU-${serial}/QĐ-UBND`,
    title,
    issuer: ISSUER,
    issuerCode: ISSUER_CODE,
    signer: null,
    issuedDate,
    effectiveDate,
    isComplete: true,
    statedCounts: countKinds(items),
    items,
    acts: [],
    acknowledgedDefects: [],
    files: [],
    sourceUrl: null,
    isSample: true,
    firstPublishedAt: instantAt(onOrNextWorkingDay(addDays(issuedDate, 1), calendar), '09:00'),
  };
}

/** Four sample decisions and the procedures they make: new, amended, replaced by two, abolished, and one effect to come. */
export function sampleDecisions(
  window: SampleWindow,
  units: SampleUnits,
): { decisions: Decision[]; procedures: Procedure[] } {
  const first = onOrBefore(addDays(window.from, -21));
  const second = onOrBefore(window.exactDay({ month: -2, day: 12 }));
  const third = onOrBefore(window.exactDay({ month: -1, day: 9 }));
  const fourth = onOrBefore(window.exactDay({ month: -1, day: 24 }));
  const toCome = window.exactDay({ month: 1, day: 15 });

  const d1 = decision('01', 'Công bố danh mục 03 thủ tục hành chính mẫu mới ban hành', first, first, [
    item('1', 'new', '9.900001', names['9.900001']),
    item('2', 'new', '9.900002', names['9.900002']),
    item('3', 'new', '9.900003', names['9.900003']),
  ]);
  const d2 = decision(
    '02',
    'Công bố danh mục thủ tục hành chính mẫu mới ban hành, được sửa đổi, bổ sung và được thay thế',
    second,
    addDays(second, 5),
    [
      item('1', 'amended', '9.900001', names['9.900001'], {
        note: 'Giảm thời hạn giải quyết từ 07 còn 05 ngày làm việc.',
      }),
      item('2', 'replaced', '9.900002', names['9.900002'], { successors: ['9.900004', '9.900005'] }),
      item('3', 'new', '9.900004', names['9.900004'], { predecessors: ['9.900002'] }),
      item('4', 'new', '9.900005', names['9.900005'], { predecessors: ['9.900002'] }),
    ],
  );
  const d3 = decision('03', 'Công bố danh mục 01 thủ tục hành chính mẫu bị bãi bỏ', third, third, [
    item('1', 'abolished', '9.900003', names['9.900003'], { note: 'Đã có bản điện tử thay cho bản giấy.' }),
  ]);
  const d4 = decision('04', 'Công bố danh mục 01 thủ tục hành chính mẫu được sửa đổi, bổ sung', fourth, toCome, [
    item('1', 'amended', '9.900004', names['9.900004'], { note: 'Giảm thời hạn giải quyết, trả kết quả điện tử.' }),
  ]);

  const effectOf = (source: Decision): CivilDate => source.effectiveDate ?? source.issuedDate;
  const version = (
    code: string,
    source: Decision,
    itemId: string,
    value: ProcedureContent,
  ): Procedure['versions'][number] => ({
    id: `${code}@${source.key}#${itemId}`,
    validFrom: effectOf(source),
    decisionKey: source.key,
    itemId,
    content: value,
  });
  const procedure = (
    code: string,
    fieldCode: string,
    receiver: string,
    versions: Procedure['versions'],
    publishedAt: Instant,
  ): Procedure => ({
    code,
    aliases: [`${code}.000.00.00.H99`],
    fieldCode,
    baseline: null,
    versions,
    portalUrl: null,
    receivingUnits: [receiver],
    internalProcess: [],
    sourceDefects: [],
    firstPublishedAt: publishedAt,
  });

  return {
    decisions: [d1, d2, d3, d4],
    procedures: [
      procedure(
        '9.900001',
        'duoc-pham',
        units.office,
        [
          version('9.900001', d1, '1', contents['9.900001']),
          version('9.900001', d2, '1', contents['9.900001-amended']),
        ],
        d1.firstPublishedAt,
      ),
      procedure(
        '9.900002',
        'phong-benh',
        units.cdc,
        [version('9.900002', d1, '2', contents['9.900002'])],
        d1.firstPublishedAt,
      ),
      procedure(
        '9.900003',
        'kham-benh-chua-benh',
        units.office,
        [version('9.900003', d1, '3', contents['9.900003'])],
        d1.firstPublishedAt,
      ),
      procedure(
        '9.900004',
        'phong-benh',
        units.cdc,
        [
          version('9.900004', d2, '3', contents['9.900004']),
          version('9.900004', d4, '1', contents['9.900004-amended']),
        ],
        d2.firstPublishedAt,
      ),
      procedure(
        '9.900005',
        'phong-benh',
        units.cdc,
        [version('9.900005', d2, '4', contents['9.900005'])],
        d2.firstPublishedAt,
      ),
    ],
  };
}
