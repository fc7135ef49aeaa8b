import type { ItemType } from '@cchc/shared/contract';

/** Path on the site of the page of an item, or of the page that lists it. */
export function addressOfItem(
  type: ItemType,
  key: string,
  value: { readonly slug?: string | undefined; readonly section?: string | undefined },
): string | null {
  switch (type) {
    case 'article':
      return `/tin-tuc/${value.slug ?? key}/`;
    case 'procedure':
      return `/thu-tuc/${key}/`;
    case 'decision':
      return `/quyet-dinh/${key}/`;
    case 'document':
      return `/van-ban/${key}/`;
    case 'unit':
      return `/don-vi/${value.slug ?? key}/`;
    case 'category':
      return `/chuyen-muc/${key}/`;
    case 'channel':
      return '/duong-day-nong/';
    case 'plan':
    case 'deadline':
      return '/ke-hoach/';
    case 'quota':
    case 'exemption':
    case 'closing':
      return '/chi-tieu/';
    case 'page':
      return value.section === 'guide'
        ? `/huong-dan/${key}/`
        : value.section === 'about'
          ? '/gioi-thieu/'
          : '/tro-nang/';
    case 'banner':
    case 'settings':
      return '/';
    case 'field':
      return '/thu-tuc/';
    case 'activity':
    case 'quotaItem':
      return null;
  }
}
