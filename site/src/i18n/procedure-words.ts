import type { DecisionItemKind, ProcedureContent } from '@cchc/shared/contract';
import type {
  ActAgainstRow,
  ListPart,
  MethodPart,
  ProcedureStatus,
  SignedDefectCode,
  TextPart,
} from '@cchc/shared/procedure';

/** Headings of the ways in which the list of procedures can be narrowed, by segment of the address. */
export const facetHeadings = {
  'linh-vuc': 'Lĩnh vực',
  cap: 'Cấp thực hiện',
  'truc-tuyen': 'Nộp trực tuyến',
  'doi-tuong': 'Đối tượng thực hiện',
  'tinh-trang': 'Tình trạng',
  'don-vi': 'Đơn vị tiếp nhận',
} as const;

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** Value of what is not entered, in the ways that do not cover every procedure by themselves. */
export const notEnteredValues: Readonly<Partial<Record<keyof typeof facetHeadings, string>>> = {
  cap: 'Chưa ghi cấp thực hiện',
  'truc-tuyen': 'Chưa ghi mức độ trực tuyến',
  'doi-tuong': 'Chưa ghi đối tượng',
  'don-vi': 'Chưa ghi đơn vị tiếp nhận',
};

/** Title of the list of one value. */
const valueTitles: Readonly<Record<keyof typeof facetHeadings, (value: string) => string>> = {
  'linh-vuc': (value) => `Thủ tục hành chính lĩnh vực ${value}`,
  cap: (value) => `Thủ tục hành chính: ${lowerFirst(value)}`,
  'truc-tuyen': (value) => `Thủ tục hành chính: ${lowerFirst(value)}`,
  'doi-tuong': (value) => `Thủ tục hành chính dành cho đối tượng: ${value}`,
  'tinh-trang': (value) => `Thủ tục hành chính: ${lowerFirst(value)}`,
  'don-vi': (value) => `Thủ tục hành chính tiếp nhận tại ${value}`,
};

export const facetTitle = (facet: keyof typeof facetHeadings, value: string): string =>
  value === notEnteredValues[facet] ? `Thủ tục hành chính: ${lowerFirst(value)}` : valueTitles[facet](value);

/** Status of a procedure on a day. */
export const statusWords: Readonly<Record<ProcedureStatus, string>> = {
  listed: 'Đang công khai trên Cổng DVCQG',
  new: 'Mới ban hành',
  amended: 'Được sửa đổi, bổ sung',
  standardized: 'Chuẩn hóa',
  replaced: 'Được thay thế',
  abolished: 'Bị bãi bỏ',
  upcoming: 'Sắp có hiệu lực',
  annulled: 'Không còn căn cứ công bố',
  unknown_before_baseline: 'Chưa có dữ liệu',
};

/** Heading of the rows of one kind in a decision. */
export const decisionKindHeadings: Readonly<Record<DecisionItemKind, string>> = {
  new: 'Thủ tục hành chính mới ban hành',
  amended: 'Thủ tục hành chính được sửa đổi, bổ sung',
  replaced: 'Thủ tục hành chính được thay thế',
  abolished: 'Thủ tục hành chính bị bãi bỏ',
  standardized: 'Thủ tục hành chính được chuẩn hóa',
};

/** What a decision row did to a procedure, as one line of its history. */
export const historyWords: Readonly<Record<DecisionItemKind, string>> = {
  new: 'Công bố mới ban hành',
  amended: 'Công bố sửa đổi, bổ sung',
  replaced: 'Công bố thay thế',
  abolished: 'Công bố bãi bỏ',
  standardized: 'Công bố chuẩn hóa',
};

/** What another decision does to the one that publishes. */
export const actHistoryWords: Readonly<Record<ActAgainstRow['kind'], string>> = {
  replaces: 'Thay thế quyết định số',
  annuls: 'Hủy bỏ quyết định số',
};

export const levelWords: Readonly<Record<ProcedureContent['levels'][number], string>> = {
  ministry: 'Cấp bộ',
  province: 'Cấp tỉnh',
  commune: 'Cấp xã',
  district: 'Cấp huyện (trước ngày 01/07/2025)',
};

export const submissionWords: Readonly<Record<ProcedureContent['methods'][number]['channel'], string>> = {
  in_person: 'Trực tiếp',
  online: 'Trực tuyến',
  post: 'Dịch vụ bưu chính',
};

export const onlineLevelWords: Readonly<Record<NonNullable<ProcedureContent['onlineLevel']>, string>> = {
  full: 'Dịch vụ công trực tuyến toàn trình',
  partial: 'Dịch vụ công trực tuyến một phần',
  none: 'Chưa cung cấp trực tuyến',
};

export const decisionActWords: Readonly<Record<'replaces' | 'annuls' | 'corrects', string>> = {
  replaces: 'Thay thế',
  annuls: 'Hủy bỏ',
  corrects: 'Đính chính',
};

export const decisionActedWords: Readonly<Record<'replaces' | 'annuls' | 'corrects', string>> = {
  replaces: 'Được thay thế bởi',
  annuls: 'Bị hủy bỏ bởi',
  corrects: 'Được đính chính bởi',
};

/** Defects of a signed text, published as signed. */
export const signedDefectWords: Readonly<Record<SignedDefectCode, string>> = {
  D_COUNT_DIFFERS: 'Số lượng thủ tục ghi trong văn bản khác với số dòng trong danh mục.',
  D_EFFECT_BEFORE_SIGNATURE: 'Ngày có hiệu lực ghi trong văn bản đứng trước ngày ký.',
  D_ABOLITION_WITHOUT_DOCUMENT: 'Có thủ tục bị bãi bỏ nhưng văn bản không nêu căn cứ bãi bỏ.',
};

/** Shown where a part of a procedure has no content here. */
export const notEntered = 'Chưa nhập – xem trên Cổng DVCQG';

/** `Chưa nhập: phí, lệ phí; căn cứ pháp lý`. */
export const missingWords = (parts: readonly string[]): string => `Chưa nhập: ${parts.map(lowerFirst).join('; ')}`;

/** Parts of a procedure, as the tables of changes name them. */
export const partWords: Readonly<Record<TextPart | ListPart | MethodPart, string>> = {
  name: 'Tên thủ tục',
  levels: 'Cấp thực hiện',
  procedureKind: 'Loại thủ tục',
  applicants: 'Đối tượng thực hiện',
  executingAgencies: 'Cơ quan thực hiện',
  competentAuthority: 'Cơ quan có thẩm quyền',
  intakeAddress: 'Địa chỉ tiếp nhận hồ sơ',
  delegatedAgency: 'Cơ quan được ủy quyền',
  coordinatingAgency: 'Cơ quan phối hợp',
  relatedCodes: 'Thủ tục liên quan',
  steps: 'Trình tự thực hiện',
  onlineLevel: 'Nộp trực tuyến',
  processingTime: 'Thời hạn giải quyết',
  fee: 'Phí, lệ phí',
  note: 'Mô tả cách thức thực hiện',
  dossierCopies: 'Số lượng hồ sơ',
  legalBasis: 'Căn cứ pháp lý',
  requirements: 'Yêu cầu, điều kiện',
  results: 'Kết quả',
  keywords: 'Từ khóa',
  description: 'Mô tả',
};

/** What is odd about a value that is shown as its source wrote it. */
const sourceDefectWords: Readonly<Record<string, string>> = {
  look_alike_letter: 'Nguồn dùng ký tự trông giống chữ tiếng Việt (bảng mã cũ).',
  legacy_letter: 'Nguồn dùng ký tự của bảng mã cũ.',
  trailing_stop: 'Nguồn ghi thừa dấu chấm ở cuối.',
  raw_enum: 'Nguồn để lộ mã nội bộ thay cho tên gọi.',
  number_spelling: 'Số, ký hiệu văn bản được giữ như nguồn ghi.',
  agency_of_one_province: 'Nguồn ghi cơ quan của một tỉnh, thành phố khác.',
  time_unit_doubtful: 'Đơn vị thời gian có thể bị ghi nhầm ở nguồn; nên đối chiếu trên Cổng DVCQG.',
};

export const sourceDefectWord = (code: string): string =>
  sourceDefectWords[code] ?? 'Giá trị được giữ nguyên như nguồn đã ghi.';
