import { activityFormSchema, unitKindSchema } from '@cchc/shared/contract';
import {
  choice,
  day,
  defineType,
  flag,
  integer,
  internal,
  line,
  lines,
  privateFile,
  reference,
  rows,
  text,
} from './define.ts';

const sample = internal(flag('Dữ liệu mẫu', 'Hệ thống ghi khi tạo dữ liệu mẫu.'));
const sortOrder = integer('Thứ tự', 'Số nhỏ đứng trước.', { required: true, default: 0 });

export const unit = defineType({
  singular: 'unit',
  plural: 'units',
  name: 'Đơn vị',
  description: 'Đơn vị trực thuộc, phòng và cơ quan liên quan.',
  mainField: 'name',
  fields: {
    code: line('Mã đơn vị', 'Chữ hoa không dấu, nối bằng gạch ngang, ví dụ BV-MAU-A. Không đổi sau khi tạo.', {
      required: true,
      unique: true,
      maxLength: 40,
    }),
    slug: line('Đường dẫn', 'Để trống thì hệ thống tạo từ tên. Không đổi sau khi tạo.', { maxLength: 120 }),
    name: line('Tên đơn vị', 'Tên đầy đủ.', { required: true, maxLength: 300 }),
    shortName: line('Tên gọn', 'Dùng trong bảng và danh sách.', { required: true, maxLength: 120 }),
    kind: choice('Loại đơn vị', 'Quyết định chỉ tiêu nào áp dụng.', unitKindSchema.options, { required: true }),
    sortOrder,
    parentCode: reference('Đơn vị cấp trên', 'Để trống nếu trực thuộc Sở.', 'units'),
    activity: rows('Thời gian hoạt động', 'Các khoảng từ ngày, đến ngày; đang hoạt động thì để trống ngày cuối.', [
      { name: 'from', label: 'Từ ngày', kind: 'date' },
      { name: 'to', label: 'Đến hết ngày', kind: 'date' },
    ]),
    events: rows(
      'Quá trình',
      'Thành lập, đổi tên, sáp nhập, chia tách, giải thể, chuyển cơ quan quản lý, tiếp nhận lại.',
      [
        { name: 'date', label: 'Ngày', kind: 'date' },
        { name: 'kind', label: 'Sự kiện', kind: 'choice', choices: 'unit-events' },
        { name: 'units', label: 'Mã các đơn vị liên quan', kind: 'texts' },
        { name: 'formerName', label: 'Tên cũ', kind: 'line' },
        { name: 'document', label: 'Văn bản', kind: 'line' },
      ],
    ),
    functions: text('Chức năng, nhiệm vụ', 'Tóm tắt; hiện trên trang đơn vị.'),
    address: text('Địa chỉ', 'Địa chỉ trụ sở.'),
    phone: line('Điện thoại', 'Số của cơ quan, không ghi số cá nhân.', { maxLength: 120 }),
    email: line('Thư điện tử', 'Hộp thư công vụ.', { maxLength: 200 }),
    website: line('Trang thông tin', 'Địa chỉ đầy đủ (https://…).', { maxLength: 2000 }),
    headPost: line('Chức danh người đứng đầu', 'Chỉ ghi chức danh.', { maxLength: 200 }),
    nameEn: line('Tên (tiếng Anh)', 'Bản tiếng Anh cần đủ tên và chức năng, hoặc để trống.', { maxLength: 300 }),
    functionsEn: text('Chức năng (tiếng Anh)', 'Đi cùng tên tiếng Anh.'),
    addressEn: text('Địa chỉ (tiếng Anh)', 'Đi cùng tên tiếng Anh.'),
    isSample: sample,
  },
  indexes: [{ name: 'cchc_units_code_idx', columns: ['code'], type: 'unique' }],
});

export const field = defineType({
  singular: 'field',
  plural: 'fields',
  name: 'Lĩnh vực thủ tục',
  description: 'Danh mục lĩnh vực của thủ tục hành chính.',
  mainField: 'name',
  fields: {
    code: line('Mã lĩnh vực', 'Chữ thường không dấu, nối bằng gạch ngang.', {
      required: true,
      unique: true,
      maxLength: 120,
    }),
    name: line('Tên lĩnh vực', 'Tên hiện hành.', { required: true, maxLength: 300 }),
    sortOrder,
    formerNames: rows('Tên cũ', 'Tên cũ và ngày cuối dùng tên đó.', [
      { name: 'name', label: 'Tên', kind: 'line' },
      { name: 'until', label: 'Dùng đến hết ngày', kind: 'date' },
    ]),
    isSample: sample,
  },
  indexes: [{ name: 'cchc_fields_code_idx', columns: ['code'], type: 'unique' }],
});

export const category = defineType({
  singular: 'category',
  plural: 'categories',
  name: 'Chuyên mục',
  description: 'Chuyên mục của tin, bài.',
  mainField: 'name',
  fields: {
    slug: line('Đường dẫn', 'Chữ thường không dấu, nối bằng gạch ngang. Không đổi sau khi tạo.', {
      required: true,
      unique: true,
      maxLength: 120,
    }),
    name: line('Tên chuyên mục', 'Tên hiện trên trang.', { required: true, maxLength: 200 }),
    description: text('Mô tả', 'Một câu nói chuyên mục gồm những gì.'),
    sortOrder,
    isSample: sample,
  },
  indexes: [{ name: 'cchc_categories_slug_idx', columns: ['slug'], type: 'unique' }],
});

export const activity = defineType({
  singular: 'activity',
  plural: 'activities',
  name: 'Hoạt động tuyên truyền',
  description: 'Hoạt động ngoài chuyên trang: báo, đài, mạng xã hội, màn hình LED, loa, hội nghị.',
  mainField: 'title',
  fields: {
    key: line('Khóa', 'Để trống thì hệ thống tạo.', { maxLength: 120 }),
    form: choice('Hình thức', 'Hình thức tuyên truyền.', activityFormSchema.options, { required: true }),
    title: text('Nội dung', 'Tên hoạt động.', { required: true }),
    heldOn: day('Ngày', 'Ngày thực hiện.', { required: true }),
    unitCode: reference('Đơn vị', 'Đơn vị thực hiện.', 'own-units', { required: true }),
    number: integer('Số lượng', 'Số tin, buổi, lượt phát.', { required: true, default: 1, min: 0 }),
    reach: integer('Số người tiếp cận', 'Để trống nếu không đo được.', { min: 0 }),
    evidenceUrl: line('Đường dẫn minh chứng', 'Địa chỉ đầy đủ, nếu có.', { maxLength: 2000 }),
    issueNumber: internal(line('Số báo, số phát, số văn bản', 'Khi không có đường dẫn.', { maxLength: 120 })),
    privateFile: privateFile('Tệp minh chứng', 'Chỉ lưu nội bộ: đơn vị và nơi nhận mở được.'),
    state: choice(
      'Xác nhận',
      'Hoạt động do đơn vị khai chờ xác nhận; chỉ hoạt động đã xác nhận mới hiện trên trang.',
      ['declared', 'confirmed'],
      { required: true, default: 'confirmed' },
    ),
    note: internal(text('Ghi chú nội bộ', 'Không hiện trên trang.')),
    isSample: sample,
  },
  indexes: [{ name: 'cchc_activities_unit_idx', columns: ['unit_code'] }],
});

export const settings = defineType({
  singular: 'settings',
  plural: 'settings-list',
  name: 'Thiết lập chuyên trang',
  description: 'Tên trang, cơ quan chủ quản, lịch nghỉ và các tham số chung.',
  table: 'cchc_settings',
  isSingle: true,
  mainField: 'siteName',
  fields: {
    siteName: line('Tên trang', 'Hiện ở đầu mọi trang.', {
      required: true,
      maxLength: 200,
      default: 'Chuyên trang Cải cách hành chính',
    }),
    departmentName: line('Tên cơ quan', 'Ví dụ: Sở Y tế tỉnh …', { required: true, maxLength: 200 }),
    parentName: line('Cơ quan chủ quản', 'Ví dụ: Ủy ban nhân dân tỉnh …', { required: true, maxLength: 200 }),
    publisherCode: line('Mã nơi công bố', 'Chữ thường không dấu, nối bằng gạch ngang; đi kèm mọi dữ liệu mở.', {
      required: true,
      maxLength: 120,
    }),
    provinceName: line('Tên tỉnh, thành phố', 'Tên hiện hành.', { required: true, maxLength: 120 }),
    isDemonstration: flag(
      'Trang trình diễn',
      'Khi bật, mọi trang ghi rõ là dữ liệu mẫu và không cho máy tìm kiếm lập chỉ mục.',
    ),
    publishingUnit: reference('Đơn vị đăng bài', 'Đơn vị biên tập và đăng bài.', 'units'),
    adminOfficeUnit: reference('Phòng theo dõi chỉ tiêu', 'Phòng Tổ chức - Hành chính.', 'units', { maxLength: 40 }),
    address: text('Địa chỉ', 'Địa chỉ cơ quan.'),
    phone: line('Điện thoại', 'Số của cơ quan.', { maxLength: 120 }),
    email: line('Thư điện tử', 'Hộp thư công vụ.', { maxLength: 200 }),
    responsiblePost: line('Chức danh chịu trách nhiệm', 'Chỉ ghi chức danh.', { maxLength: 200 }),
    slogans: lines('Khẩu hiệu', 'Các khẩu hiệu của kế hoạch tuyên truyền.'),
    links: rows('Liên kết', 'Tên, địa chỉ và ghi chú của các trang liên quan.', [
      { name: 'label', label: 'Tên', kind: 'line' },
      { name: 'url', label: 'Địa chỉ', kind: 'line' },
      { name: 'note', label: 'Ghi chú', kind: 'line' },
    ]),
    unitLinks: internal(
      rows(
        'Liên kết đơn vị phải gắn',
        'Các trang mà mỗi đơn vị phải gắn liên kết trên trang của mình; để trống thì theo danh sách liên kết ở trên.',
        [
          { name: 'label', label: 'Tên', kind: 'line' },
          { name: 'url', label: 'Địa chỉ', kind: 'line' },
        ],
      ),
    ),
    reformAreas: rows('Tên các lĩnh vực CCHC', 'Mã và tên bảy lĩnh vực theo văn bản hiện hành.', [
      { name: 'code', label: 'Lĩnh vực', kind: 'choice', choices: 'reform-areas' },
      { name: 'name', label: 'Tên hiện trên trang', kind: 'line' },
    ]),
    procedurePortalUrl: line('Cổng Dịch vụ công', 'Địa chỉ đầy đủ.', {
      required: true,
      maxLength: 2000,
      default: 'https://dichvucong.gov.vn/',
    }),
    feedbackLegalBasis: text('Căn cứ tiếp nhận phản ánh, kiến nghị', 'Hiện ở trang đường dây nóng.'),
    feedbackSteps: lines('Các bước tiếp nhận, xử lý', 'Mỗi dòng một bước.'),
    returnGraceDays: integer('Số ngày làm việc giữ ngày gửi khi trả lại', 'Mặc định 5.', {
      required: true,
      default: 5,
      min: 0,
    }),
    minimumWords: integer('Số chữ tối thiểu khi gửi', 'Bài ngắn hơn không gửi được.', {
      required: true,
      default: 100,
      min: 0,
    }),
    holidays: lines('Ngày nghỉ', 'Danh sách ngày nghỉ lễ, Tết (yyyy-mm-dd).'),
    swappedWorkingDays: lines('Ngày làm bù', 'Danh sách ngày làm bù (yyyy-mm-dd).'),
    siteNameEn: line(
      'Tên trang (tiếng Anh)',
      'Bản tiếng Anh cần đủ tên trang, tên cơ quan và chức năng, hoặc để trống.',
      { maxLength: 200 },
    ),
    departmentNameEn: line('Tên cơ quan (tiếng Anh)', 'Đi cùng tên trang tiếng Anh.', { maxLength: 200 }),
    functionsEn: text('Chức năng (tiếng Anh)', 'Đi cùng tên trang tiếng Anh.'),
    isSample: sample,
  },
});
