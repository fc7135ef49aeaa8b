import type { Category } from '@cchc/shared/contract';

export const categories: readonly Category[] = [
  {
    slug: 'tin-hoat-dong',
    name: 'Tin hoạt động',
    description: 'Hoạt động cải cách hành chính của Sở và các đơn vị trực thuộc.',
    order: 1,
  },
  {
    slug: 'thu-tuc-hanh-chinh',
    name: 'Thủ tục hành chính',
    description: 'Công bố, công khai, tiếp nhận và giải quyết thủ tục hành chính.',
    order: 2,
  },
  {
    slug: 'dich-vu-cong-truc-tuyen',
    name: 'Dịch vụ công trực tuyến',
    description: 'Nộp hồ sơ, thanh toán trực tuyến, định danh điện tử, bưu chính công ích.',
    order: 3,
  },
  {
    slug: 'ban-tin-suc-khoe',
    name: 'Bản tin sức khỏe',
    description: 'Kiến thức phòng bệnh, chăm sóc sức khỏe cho người dân.',
    order: 4,
  },
  {
    slug: 'chuyen-doi-so',
    name: 'Chuyển đổi số',
    description: 'Ứng dụng công nghệ trong quản lý và phục vụ người bệnh.',
    order: 5,
  },
  {
    slug: 'to-chuc-can-bo',
    name: 'Tổ chức, cán bộ',
    description: 'Sắp xếp tổ chức bộ máy, chế độ công vụ, kỷ luật, kỷ cương hành chính.',
    order: 6,
  },
  {
    slug: 'guong-dien-hinh',
    name: 'Mô hình, điển hình',
    description: 'Cách làm hay, tập thể tiêu biểu trong cải cách hành chính.',
    order: 7,
  },
  {
    slug: 'bao-hiem-y-te',
    name: 'Bảo hiểm y tế',
    description: 'Chính sách và cách thức tham gia, sử dụng bảo hiểm y tế.',
    order: 8,
  },
  { slug: 'thong-bao', name: 'Thông báo', description: 'Thông báo của Sở và các đơn vị.', order: 9 },
];
