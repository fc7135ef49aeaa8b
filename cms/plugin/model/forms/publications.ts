import type { Arrangement } from './arrangement.ts';

export const channel: Arrangement = {
  columns: ['label', 'kind', 'raw', 'ownerName', 'verifiedOn', 'validTo'],
  sort: ['sortOrder', 'ASC'],
  sections: [
    {
      title: 'Kênh tiếp nhận',
      rows: [['label'], ['kind', 'raw'], ['dial', 'url'], ['purpose'], ['ownerName', 'ownerUnit'], ['address']],
    },
    { title: 'Giờ và cước', rows: [['hours'], ['hoursNote'], ['costNote']] },
    {
      title: 'Hiệu lực và kiểm tra',
      rows: [
        ['verifiedOn', 'validFrom', 'validTo'],
        ['isFeatured', 'sortOrder'],
        ['note'],
        ['isUnverifiedSample', 'key'],
      ],
    },
  ],
};

export const plan: Arrangement = {
  columns: ['title', 'number', 'issuer', 'periodFrom', 'periodTo'],
  sort: ['periodFrom', 'DESC'],
  sections: [
    {
      title: 'Kế hoạch',
      rows: [['title'], ['number', 'issuedDate'], ['issuer'], ['periodFrom', 'periodTo'], ['summary'], ['files']],
    },
    { title: 'Nhiệm vụ và chỉ số', rows: [['tasks'], ['indicators']] },
    {
      title: 'Địa chỉ và nguồn của mẫu',
      rows: [['key'], ['originalTitle'], ['originalDates'], ['hidesOriginal']],
    },
  ],
};

export const page: Arrangement = {
  columns: ['title', 'section', 'sortOrder', 'updatedAt'],
  sort: ['sortOrder', 'ASC'],
  sections: [
    { title: 'Nội dung', rows: [['title'], ['section', 'sortOrder'], ['summary'], ['body']] },
    { title: 'Hiển thị', rows: [['isPinned', 'slug']] },
    { title: 'Bản tiếng Anh', hint: 'Không bắt buộc.', rows: [['titleEn'], ['summaryEn'], ['bodyEn']] },
  ],
};

export const banner: Arrangement = {
  columns: ['text', 'level', 'startsAt', 'endsAt'],
  sort: ['startsAt', 'DESC'],
  sections: [
    {
      title: 'Thông báo',
      rows: [['text'], ['level'], ['startsAt', 'endsAt'], ['linkLabel', 'linkUrl'], ['paths'], ['key']],
    },
  ],
};

export const category: Arrangement = {
  columns: ['name', 'slug', 'sortOrder'],
  sort: ['sortOrder', 'ASC'],
  sections: [{ title: 'Chuyên mục', rows: [['name'], ['slug', 'sortOrder'], ['description']] }],
};
