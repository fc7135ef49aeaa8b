import { z } from 'zod';

/** `refuse` stops the whole import; `doubt` is shown, and the value goes in as it stands. */
export const doubtSchema = z.object({
  code: z.string(),
  severity: z.enum(['refuse', 'doubt']),
  sheet: z.string(),
  /** As people count rows in that file; null = about the whole table. */
  row: z.number().nullable(),
  column: z.string(),
  cell: z.string(),
  message: z.string(),
  value: z.string(),
});
export type Doubt = z.infer<typeof doubtSchema>;

type Words = (value: string, more: string) => string;
const refused = (words: Words) => ({ severity: 'refuse', words }) as const;
const doubted = (words: Words) => ({ severity: 'doubt', words }) as const;

/** Everything that an import may say of a cell. Codes are permanent. */
export const doubtKinds = {
  // Of cells, whatever they mean.
  cell_error: refused((value) => `Ô báo lỗi ${value}. Hãy sửa công thức hoặc gõ lại giá trị.`),
  formula_uncomputed: refused(() => 'Ô là công thức chưa được tính. Hãy mở tệp bằng bảng tính, lưu lại rồi nhập.'),
  formula_value: doubted((value) => `Ô là công thức; lấy giá trị đã tính là “${value}”.`),
  formula_text: doubted((value) => `Ô ghi chữ “${value}” như một công thức chưa được tính; giữ nguyên, hãy soát lại.`),
  date_in_text: doubted((value) => `“${value}” không phải một ngày có thật; giữ nguyên, hãy soát lại.`),
  value_missing: refused((_, label) => `Thiếu “${label}”.`),
  date_invalid: refused(
    (value) => `“${value}” không phải một ngày có thật. Hãy ghi dạng ngày/tháng/năm, ví dụ 05/03/2026.`,
  ),
  date_future: refused((value) => `Ngày ${value} ở sau hôm nay.`),
  number_invalid: refused((value) => `“${value}” không phải một số nguyên.`),
  link_invalid: refused((value) => `“${value}” không phải địa chỉ đầy đủ (https://…).`),
  link_completed: doubted((value, more) => `Địa chỉ “${value}” thiếu phần đầu; ghi thành ${more}.`),
  text_too_long: refused((_, more) => `Dài hơn ${more} ký tự.`),
  word_unknown: refused((value, more) => `Không hiểu “${value}”. Dùng một trong các từ: ${more}.`),
  column_unused: doubted((value) => `Cột “${value}” không dùng đến.`),
  decomposed: doubted((_, more) => `${more} ô viết chữ và dấu rời nhau (NFD); đã ghép lại.`),
  legacy_encoding: doubted(
    (_, more) => `Chữ kiểu cũ ${more}, đọc ra ký hiệu lạ. Chọn “Chuyển chữ kiểu cũ sang Unicode” để chuyển khi nhập.`,
  ),
  legacy_converted: doubted((_, more) => `Chữ kiểu cũ ${more} đã chuyển sang Unicode; hãy soát lại.`),
  columns_missing: refused((_, more) => `Không tìm thấy dòng tiêu đề có ${more} trong các dòng đầu của bảng.`),
  rows_missing: refused(() => 'Dưới dòng tiêu đề không có dòng nào để nhập.'),
  table_continued: doubted(() => 'Bảng không có dòng tiêu đề; đọc theo tiêu đề của bảng trước.'),
  row_twice: refused((value, more) => `“${value}” đã có ở dòng ${more} của tệp này.`),

  // Of procedures.
  code_invalid: refused(
    (value) => `“${value}” không phải mã thủ tục. Mã có dạng 1.014076 hoặc 1.014076.000.00.00.H29.`,
  ),
  code_padded: doubted((value, more) => `Bảng tính đã bỏ số 0 ở cuối mã “${value}”; hiểu là ${more}.`),
  code_long: doubted((value, more) => `Mã dài “${value}”; ghi mã ngắn ${more}, mã dài giữ làm mã khác.`),
  code_twice: doubted((value, more) => `Mã ${value} đã có ở dòng ${more}; giữ nội dung dòng đầu.`),
  code_twice_differs: doubted(
    (value, more) => `Cùng mã với ${more} nhưng cột này ghi khác: “${value}”; giữ nội dung dòng đầu.`,
  ),
  field_unknown: doubted(
    (value) => `Lĩnh vực “${value}” chưa có trong danh mục; để trống, cần chọn trước khi công bố.`,
  ),
  field_missing: doubted(() => 'Chưa ghi lĩnh vực; cần chọn trước khi công bố.'),
  unit_unknown: doubted((value) => `Không có đơn vị “${value}” trong danh mục; bỏ qua giá trị này.`),
  legacy_letter: doubted(() => 'Có chữ “ƣ” hoặc “ð” của bộ gõ cũ; giữ như nguồn và đánh dấu.'),
  trailing_stop: doubted(() => 'Tên kết thúc bằng dấu chấm; giữ như nguồn và đánh dấu.'),
  long_name: doubted((_, more) => `Tên dài ${more} ký tự; giữ như nguồn và đánh dấu.`),
  raw_enum: doubted((value) => `“${value}” là mã nội bộ của Cổng, không phải lời văn; giữ như nguồn và đánh dấu.`),
  number_spelling: doubted((value) => `Số, ký hiệu “${value}” viết dấu gạch dưới; giữ như nguồn và đánh dấu.`),
  agency_of_one_province: doubted((value) => `“${value}” là cơ quan của một tỉnh, thành; giữ như nguồn và đánh dấu.`),
  time_unit_doubtful: doubted(
    (value) => `Thời hạn ghi “${value}” nhưng phần mô tả tính bằng giờ; giữ như nguồn và đánh dấu.`,
  ),
  fee_in_prose: doubted(() => 'Phí, lệ phí viết thành lời; giữ như nguồn và đánh dấu.'),
  channel_assumed: doubted(() => 'Không ghi hình thức nộp; ghi là “Trực tiếp”, cần soát lại.'),
  channel_repeated: doubted((value) => `Hình thức nộp “${value}” ghi nhiều lần; giữ như nguồn và đánh dấu.`),
  published_differs: doubted(
    () => 'Thủ tục đang công khai; nội dung mới chỉ vào bản thảo, công bố bằng quyết định hoặc đính chính.',
  ),
  baseline_fixed: doubted((value) => `Lần đối chiếu đã công khai, không đổi theo tệp (“${value}”).`),
  not_published: doubted((_, more) => `Chưa công bố được ngay: ${more} Để ở bản thảo.`),

  // Of decisions.
  kind_unknown: refused(
    () =>
      'Không biết dòng này là thủ tục mới, sửa đổi, thay thế hay bãi bỏ. Hãy thêm cột “Loại” hoặc tiêu đề trước bảng.',
  ),
  procedure_unknown: refused(
    (value) => `Chưa có thủ tục mã ${value} trong hệ thống. Hãy nhập thủ tục trước, hoặc sửa mã.`,
  ),
  procedure_by_name: doubted((_, more) => `Văn bản không ghi mã; tìm theo tên ra thủ tục ${more}.`),
  procedure_created: doubted((value) => `Thủ tục ${value} chưa có trong hệ thống; sẽ tạo bản thảo.`),
  name_differs: doubted((_, more) => `Tên khác với tên đang lưu của thủ tục (“${more}”); giữ tên trong quyết định.`),
  entry_error: refused((_, more) => more),
  signed_defect: doubted((_, more) => `${more} Khi công bố cần xác nhận, có lý do.`),
  decision_missing: refused(
    (_, more) => `Không tìm thấy ${more} của quyết định trong tệp. Hãy ghi ở ô “${more}” khi nhập.`,
  ),
  decision_published: refused(
    (value) =>
      `Quyết định ${value} đã công bố; nhập từ tệp không sửa quyết định đã công bố. Hãy sửa trên trang quyết định.`,
  ),
  item_not_in_file: doubted((value) => `Dòng ${value} đang lưu của quyết định không có trong tệp; giữ nguyên.`),
  title_missing: doubted(() => 'Không thấy trích yếu; cần nhập trước khi công bố.'),
  amended_twice: doubted(
    (value) =>
      `Nhiều quyết định trong tệp cùng ghi nội dung thủ tục ${value}; bản thảo giữ nội dung của quyết định sau cùng. Hãy công bố lần lượt từng quyết định.`,
  ),
  no_items: doubted(() => 'Quyết định chưa có dòng nào; nhập sau và chưa xác nhận đủ.'),
  issuer_code_made: doubted((value) => `Mã cơ quan ban hành tạo từ tên: ${value}.`),

  // Of hotlines.
  phone_unknown: doubted(
    (value) => `“${value}” không đọc được thành số điện thoại; giữ nguyên cách ghi, không có số để bấm gọi.`,
  ),
  phone_old_area: doubted(
    (value) =>
      `“${value}” dùng mã vùng trước năm 2017, không gọi được nữa; giữ nguyên cách ghi, không có số để bấm gọi.`,
  ),
  phone_zero_added: doubted((value, more) => `Bảng tính đã bỏ số 0 đầu của “${value}”; hiểu là ${more}.`),
  dial_differs: doubted(
    (value, more) => `Số để gọi “${value}” khác với số đọc từ cách ghi (${more}); dùng số trong cột.`,
  ),
  personal_mobile: doubted(
    (value) => `“${value}” có vẻ là số di động riêng; với lãnh đạo chỉ công khai số của cơ quan.`,
  ),
  personal_mailbox: doubted((value) => `“${value}” không phải hộp thư của cơ quan; nên dùng hộp thư công vụ.`),
  hours_unread: doubted((value) => `Không đọc được giờ “${value}”; ghi vào ghi chú về giờ.`),
  kind_guessed: doubted((_, more) => `Không ghi loại; hiểu là ${more}.`),
  purpose_missing: doubted(() => 'Chưa ghi “Dùng để”; cần nhập trước khi đăng.'),
  number_repeated: doubted((value, more) => `Số, địa chỉ “${value}” đã có ở ${more}; giữ cả hai.`),

  // Of units.
  unit_code_made: doubted((value) => `Không ghi mã đơn vị; tạo mã ${value}. Mã không đổi được sau khi tạo.`),
  short_name_made: doubted((value) => `Không ghi tên gọn; dùng “${value}”.`),
  activity_missing: doubted(() => 'Chưa ghi ngày bắt đầu hoạt động: đơn vị chưa được tính chỉ tiêu cho đến khi nhập.'),
  contract: refused((_, more) => more),

  // Of articles.
  article_exists: doubted((_, more) => `Đơn vị đã có bài cùng tên${more}; giữ bài đang có.`),
  unit_needed: refused(
    (value) => `Không có đơn vị “${value}” trong danh mục. Hãy ghi đúng mã hoặc tên đơn vị tác giả.`,
  ),
  category_unknown: doubted((value) => `Không có chuyên mục “${value}”; bỏ qua giá trị này.`),
  text_short: refused((_, more) => more),
  markup_dropped: doubted(() => 'Nội dung có mã HTML; chỉ giữ lời văn từng đoạn, hình và liên kết cần thêm lại.'),
  posting_later: doubted(() => 'Ngày đăng chỉ được ghi khi chọn “Đăng ngay các bài hợp lệ”; nay ghi ngày gửi.'),
  summary_made: doubted(() => 'Không có tóm tắt; lấy đoạn đầu của nội dung.'),
} as const;
export type DoubtCode = keyof typeof doubtKinds;

export interface DoubtPlace {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string;
  readonly cell: string;
}

const longestValue = 160;
const cut = (text: string): string => (text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text);

/** Says a doubt in words, at its place. */
export function makeDoubt(code: DoubtCode, place: DoubtPlace, value = '', more = ''): Doubt {
  const { severity, words } = doubtKinds[code];
  const shown = cut(value);
  return { code, severity, ...place, message: words(shown, more), value: shown };
}
