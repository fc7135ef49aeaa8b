import type { ArticleKind, ReformArea, UnitEventKind, UnitKind } from '@cchc/shared/contract';

export const articleKindWords: Readonly<Record<ArticleKind, string>> = {
  news_brief: 'Tin',
  article: 'Bài viết',
  bulletin: 'Bản tin sức khỏe',
  notice: 'Thông báo',
  infographic: 'Infographic',
  video: 'Video',
};

export const reformAreaWords: Readonly<Record<ReformArea, string>> = {
  institutions: 'Cải cách thể chế',
  procedures: 'Cải cách thủ tục hành chính',
  organization: 'Cải cách tổ chức bộ máy',
  civil_service: 'Cải cách chế độ công vụ',
  public_finance: 'Cải cách tài chính công',
  digital_government: 'Xây dựng chính quyền điện tử, chính quyền số',
  direction: 'Công tác chỉ đạo, điều hành',
};

/** Headings of the list of units, in the order in which the groups are shown. */
export const unitKindWords: Readonly<Record<UnitKind, string>> = {
  department_office: 'Văn phòng và các phòng chuyên môn',
  division: 'Khoa, phòng',
  sub_department: 'Chi cục',
  cdc: 'Trung tâm Kiểm soát bệnh tật',
  hospital: 'Bệnh viện',
  health_center: 'Trung tâm y tế',
  specialized_center: 'Trung tâm chuyên khoa',
  health_station: 'Trạm y tế',
  ward: 'Khoa',
  other: 'Đơn vị khác',
};

export const unitEventWords: Readonly<Record<UnitEventKind, string>> = {
  founded: 'Thành lập mới',
  renamed: 'Đổi tên',
  merged: 'Sáp nhập',
  split: 'Chia tách',
  dissolved: 'Giải thể',
  transferred: 'Chuyển cơ quan quản lý',
  readmitted: 'Tiếp nhận lại',
};

export const demonstrationNotice = 'DỮ LIỆU MẪU – không phải trang của cơ quan nhà nước';
