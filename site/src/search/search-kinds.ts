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

/** A way of narrowing (`loai`, `don-vi`, `linh-vuc`, `nam`) with its value, as the index knows it. */
export const filterTerm = (filter: string, value: string): string => `${filter}:${value}`;
