import type { ReformArea } from '@cchc/shared/contract';

/** The seven areas of administrative reform, in the order of the national programme. */
export const reformAreas: readonly { readonly code: ReformArea; readonly name: string }[] = [
  { code: 'institutions', name: 'Cải cách thể chế' },
  { code: 'procedures', name: 'Cải cách thủ tục hành chính' },
  { code: 'organization', name: 'Cải cách tổ chức bộ máy hành chính' },
  { code: 'civil_service', name: 'Cải cách chế độ công vụ' },
  { code: 'public_finance', name: 'Cải cách tài chính công' },
  { code: 'digital_government', name: 'Xây dựng, phát triển Chính quyền điện tử, Chính quyền số' },
  { code: 'direction', name: 'Công tác chỉ đạo, điều hành cải cách hành chính' },
];
