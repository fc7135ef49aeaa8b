import { articleKindSchema, markSchema, reasonCodeSchema, reformAreaSchema } from '@cchc/shared/contract';
import {
  blocks,
  choice,
  choices,
  defineType,
  files,
  flag,
  goesWith,
  internal,
  line,
  lines,
  moment,
  picture,
  reference,
  text,
} from './define.ts';

/** Where an article stands on its way from the unit to the site. */
export const workflowStates = ['draft', 'submitted', 'returned', 'refused', 'accepted'] as const;

export const article = defineType({
  singular: 'article',
  plural: 'articles',
  name: 'Tin, bài',
  description: 'Tin, bài, bản tin sức khỏe, thông báo, infographic và video đăng trên chuyên trang.',
  hasDraft: true,
  mainField: 'title',
  fields: {
    title: line('Tiêu đề', 'Ngắn gọn, nêu đúng nội dung; không viết hoa toàn bộ.', {
      required: true,
      maxLength: 400,
    }),
    slug: line('Đường dẫn', 'Để trống thì hệ thống tạo từ tiêu đề. Không đổi được sau khi đăng lần đầu.', {
      maxLength: 120,
    }),
    kind: choice(
      'Thể loại',
      'Tin, bài, bản tin sức khỏe, thông báo, infographic hoặc video.',
      articleKindSchema.options,
      {
        required: true,
        default: 'article',
      },
    ),
    summary: text('Tóm tắt', 'Hai đến ba câu nêu ý chính; hiện ở trang danh sách và đầu bài.', { required: true }),
    body: blocks('Nội dung', 'Đề mục bắt đầu từ cấp 2, không bỏ cấp. Mỗi hình ảnh phải có văn bản thay thế.'),
    cover: picture('Ảnh đại diện', 'Ảnh ngang, rõ, có quyền sử dụng. Nên có, không bắt buộc.'),
    coverAlt: goesWith(
      { kind: 'set', field: 'cover' },
      line(
        'Văn bản thay thế của ảnh',
        'Tả ảnh bằng một câu cho người không nhìn thấy; để trống thì dùng mô tả trong Thư viện ảnh.',
        { maxLength: 500 },
      ),
    ),
    coverCaption: goesWith(
      { kind: 'set', field: 'cover' },
      line('Chú thích ảnh', 'Dòng chữ hiện dưới ảnh; ghi cả tên người chụp nếu có.', { maxLength: 500 }),
    ),
    attachments: files('Tệp đính kèm', 'Tệp để người đọc tải về; mỗi tệp đặt tên rõ ràng.'),
    videoUrl: goesWith(
      { kind: 'is', field: 'kind', value: 'video' },
      line('Đường dẫn video', 'Địa chỉ đầy đủ của video (https://…).', { maxLength: 2000 }),
    ),
    mainReformArea: goesWith(
      { kind: 'several', field: 'reformAreas' },
      choice(
        'Lĩnh vực CCHC chính',
        'Bài nói tới nhiều lĩnh vực thì chọn một lĩnh vực chính trong các lĩnh vực đó.',
        reformAreaSchema.options,
      ),
    ),
    reformAreas: choices(
      'Các lĩnh vực CCHC',
      'Chọn các lĩnh vực mà bài nói tới; để trống nếu bài không về cải cách hành chính.',
      'reform-areas',
    ),
    audiences: choices('Đối tượng', 'Cán bộ, công chức, viên chức; người dân; hoặc cả hai.', 'audiences'),
    categories: choices('Chuyên mục', 'Các chuyên mục mà bài được xếp vào.', 'categories'),
    unitCode: reference('Đơn vị tác giả', 'Đơn vị được tính chỉ tiêu; mỗi bài chỉ một đơn vị.', 'own-units'),
    coAuthorUnits: choices('Đơn vị phối hợp', 'Ghi nhận trên trang, không tính chỉ tiêu.', 'units'),
    penName: line('Tác giả, bút danh', 'Hiện cuối bài; có thể để trống.', { maxLength: 200 }),
    isReposted: flag('Bài đăng lại', 'Chọn “Có” khi bài lấy từ nơi khác; khi đó phải ghi nguồn và đường dẫn.'),
    sourceName: goesWith(
      { kind: 'is', field: 'isReposted', value: true },
      line('Nguồn', 'Tên cơ quan báo chí hoặc cơ quan ban hành.', { maxLength: 300 }),
    ),
    sourceUrl: goesWith(
      { kind: 'is', field: 'isReposted', value: true },
      line('Đường dẫn nguồn', 'Địa chỉ đầy đủ của bản gốc.', { maxLength: 2000 }),
    ),
    mark: choice(
      'Biểu dương / phê phán',
      'Gương điển hình hoặc bài phê phán; chỉ đăng khi Phòng Tổ chức - Hành chính đã duyệt.',
      markSchema.options,
    ),
    markApproved: internal(flag('TCHC đã duyệt biểu dương / phê phán', 'Chỉ Phòng Tổ chức - Hành chính được bật.')),
    hasPatientOrChild: internal(
      flag(
        'Có hình ảnh người bệnh, trẻ em',
        'Chọn “Có” khi trong bài có hình ảnh người bệnh hoặc trẻ em; khi đó phải ghi căn cứ đồng ý.',
      ),
    ),
    consentNote: goesWith(
      { kind: 'is', field: 'hasPatientOrChild', value: true },
      internal(
        text(
          'Căn cứ đồng ý sử dụng hình ảnh',
          'Ai đồng ý, ngày nào, văn bản lưu ở đâu. Chỉ lưu nội bộ, không bao giờ hiện trên trang.',
        ),
      ),
    ),
    expiresAt: moment('Hết hạn hiển thị', 'Sau thời điểm này bài tự rời khỏi trang. Để trống nếu không có hạn.'),
    titleEn: line('Tiêu đề (tiếng Anh)', 'Điền tiêu đề thì phải điền cả tóm tắt và nội dung; hoặc để trống tất cả.', {
      maxLength: 400,
    }),
    summaryEn: goesWith(
      { kind: 'set', field: 'titleEn' },
      text('Tóm tắt (tiếng Anh)', 'Đi cùng tiêu đề và nội dung tiếng Anh.'),
    ),
    bodyEn: goesWith(
      { kind: 'set', field: 'titleEn' },
      blocks('Nội dung (tiếng Anh)', 'Đi cùng tiêu đề và tóm tắt tiếng Anh.'),
    ),
    workflowState: internal(
      choice('Trạng thái xử lý', 'Hệ thống ghi khi gửi, trả lại, từ chối hoặc tiếp nhận.', workflowStates, {
        default: 'draft',
      }),
    ),
    returnComment: internal(text('Ý kiến trả lại', 'Ý kiến của nơi biên tập gửi đơn vị. Chỉ lưu nội bộ.')),
    internalNote: internal(text('Ghi chú nội bộ', 'Ghi chú giữa đơn vị và nơi biên tập; không hiện trên trang.')),
    withdrawReason: internal(
      choice(
        'Lý do gỡ bài',
        'Chọn trước khi gỡ bài đã đăng; lý do quyết định bài còn được tính chỉ tiêu hay không.',
        reasonCodeSchema.options,
      ),
    ),
    withdrawNote: internal(text('Diễn giải lý do gỡ bài', 'Ghi rõ để lưu; không hiện trên trang.')),
    formerSlugs: internal(
      lines('Đường dẫn cũ', 'Các đường dẫn cũ sẽ chuyển hướng về bài này. Dùng khi nhập bài từ trang cũ.'),
    ),
    isSample: internal(flag('Dữ liệu mẫu', 'Hệ thống ghi khi tạo dữ liệu mẫu.')),
  },
  indexes: [
    { name: 'cchc_articles_slug_idx', columns: ['slug'] },
    { name: 'cchc_articles_unit_idx', columns: ['unit_code'] },
  ],
});
