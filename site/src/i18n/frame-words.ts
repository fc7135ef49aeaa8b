import { demonstrationNotice } from './words.ts';

export type PageLanguage = 'vi' | 'en';

/** What the frame of every page says, in the language of the page. */
export const frameWords = {
  vi: {
    skip: 'Đến nội dung chính',
    notice: 'Lưu ý',
    sample: demonstrationNotice,
    home: { label: 'Trang chủ', path: '/' },
    way: 'Đường dẫn',
    navigation: 'Chính',
    display: 'Cỡ chữ',
    printedFrom: 'In từ',
    search: {
      form: 'Tìm trên chuyên trang',
      box: 'Từ cần tìm trong thủ tục, đường dây nóng, tin, văn bản',
      hint: 'Tìm thủ tục, tin…',
      button: 'Tìm',
    },
  },
  en: {
    skip: 'Skip to content',
    notice: 'Notice',
    sample: 'SAMPLE DATA – not a page of a state authority',
    home: { label: 'Home', path: '/en/' },
    way: 'Breadcrumb',
    navigation: 'Main',
    display: 'Display',
    printedFrom: 'Printed from',
    search: {
      form: 'Search the pages in Vietnamese',
      box: 'Words to look for in the Vietnamese pages',
      hint: 'Search in Vietnamese…',
      button: 'Search',
    },
  },
} as const;

/** Sections of the header. Those of the English pages are all on the entrance, so that the frame hangs on no entry. */
export const sectionLinks = {
  vi: [
    { path: '/thu-tuc/', label: 'Thủ tục hành chính' },
    { path: '/duong-day-nong/', label: 'Đường dây nóng' },
    { path: '/tin-tuc/', label: 'Tin tức' },
    { path: '/van-ban/', label: 'Văn bản' },
    { path: '/chi-tieu/', label: 'Chỉ tiêu' },
    { path: '/ke-hoach/', label: 'Kế hoạch' },
    { path: '/gioi-thieu/', label: 'Giới thiệu' },
  ],
  en: [
    { path: '/en/#contact', label: 'Contact' },
    { path: '/en/#information', label: 'Information', section: '/en/huong-dan/' },
    { path: '/en/#organisation', label: 'Organisation', section: '/en/don-vi/' },
    { path: '/en/#news', label: 'News', section: '/en/tin-tuc/' },
  ],
} as const satisfies Readonly<
  Record<PageLanguage, readonly { readonly path: string; readonly label: string; readonly section?: string }[]>
>;

/** What a reader may choose about how pages look; the values are those of the script that keeps the choice. */
export const displayWords = {
  vi: {
    title: 'Cách hiển thị',
    groups: [
      { name: 'size', label: 'Cỡ chữ', choices: { '': 'Vừa', large: 'Lớn', larger: 'Rất lớn' } },
      { name: 'theme', label: 'Nền', choices: { '': 'Theo máy', light: 'Sáng', dark: 'Tối' } },
      { name: 'contrast', label: 'Tương phản', choices: { '': 'Thường', more: 'Cao' } },
    ],
  },
  en: {
    title: 'Display',
    groups: [
      { name: 'size', label: 'Size of text', choices: { '': 'Normal', large: 'Large', larger: 'Larger' } },
      { name: 'theme', label: 'Colours', choices: { '': 'As on the device', light: 'Light', dark: 'Dark' } },
      { name: 'contrast', label: 'Contrast', choices: { '': 'Normal', more: 'High' } },
    ],
  },
} as const;
