/** Kinds of result in the order in which they are offered, as they stand in addresses and on the page. */
export const searchKinds = [
  { slug: 'thu-tuc', name: 'Thủ tục' },
  { slug: 'duong-day-nong', name: 'Đường dây nóng' },
  { slug: 'don-vi', name: 'Đơn vị' },
  { slug: 'huong-dan', name: 'Hướng dẫn' },
  { slug: 'quyet-dinh', name: 'Quyết định' },
  { slug: 'van-ban', name: 'Văn bản' },
  { slug: 'tin', name: 'Tin, bài' },
] as const;

export type SearchKind = (typeof searchKinds)[number]['slug'];

export const placeOfKind = (kind: SearchKind): number => searchKinds.findIndex(({ slug }) => slug === kind);

/** What a kind is worth beside the words: a number to call and a procedure come before the news about them. */
export const kindWeights = [7, 9, 5, 5, 2, 3, 0] as const;

/** Ways of narrowing, as they stand in addresses and, before a colon, in the index. */
export const searchFilters = ['loai', 'don-vi', 'linh-vuc', 'nam'] as const;
export type SearchFilter = (typeof searchFilters)[number];

export const filterTerm = (filter: SearchFilter, value: string): string => `${filter}:${value}`;
