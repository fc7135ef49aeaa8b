import type { Banner } from '../../contract/index.ts';

/** How grave an emergency banner is: the same where it is set and on the pages. */
export const bannerLevelWords: Readonly<Record<Banner['level'], string>> = {
  notice: 'Thông báo',
  minor: 'Lưu ý',
  major: 'Nghiêm trọng',
  emergency: 'Khẩn cấp',
};
