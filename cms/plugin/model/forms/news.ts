import type { Arrangement } from './arrangement.ts';

export const article: Arrangement = {
  columns: ['title', 'kind', 'unitCode', 'workflowState', 'updatedAt'],
  sort: ['updatedAt', 'DESC'],
  sections: [
    {
      title: 'Nội dung',
      rows: [['returnComment'], ['title'], ['kind', 'unitCode'], ['summary'], ['body'], ['videoUrl']],
    },
    { title: 'Ảnh đại diện', rows: [['cover'], ['coverAlt', 'coverCaption']] },
    {
      title: 'Xếp loại',
      hint: 'Để người đọc tìm thấy bài và để bài được tính đúng chỉ tiêu.',
      rows: [['reformAreas'], ['mainReformArea'], ['categories'], ['audiences']],
    },
    {
      title: 'Nguồn và sự đồng ý',
      rows: [
        ['isReposted', 'hasPatientOrChild'],
        ['sourceName', 'sourceUrl'],
        ['consentNote'],
        ['mark', 'markApproved'],
      ],
    },
    {
      title: 'Thông tin thêm',
      hint: 'Không bắt buộc.',
      rows: [['penName', 'expiresAt'], ['coAuthorUnits'], ['attachments'], ['internalNote']],
    },
    { title: 'Địa chỉ trên trang', rows: [['slug'], ['formerSlugs']] },
    { title: 'Bản tiếng Anh', hint: 'Không bắt buộc.', rows: [['titleEn'], ['summaryEn'], ['bodyEn']] },
  ],
};

export const evidence: Arrangement = {
  columns: ['title', 'unitCode', 'kind', 'appearedOn', 'outlet', 'state'],
  sort: ['appearedOn', 'DESC'],
  sections: [
    {
      title: 'Tin, bài đăng nơi khác',
      rows: [
        ['title'],
        ['unitCode', 'kind'],
        ['outlet', 'appearedOn'],
        ['url', 'issueNumber'],
        ['privateFile', 'state'],
      ],
    },
    { title: 'Xếp loại', rows: [['reformAreas'], ['categories'], ['note']] },
  ],
};

export const activity: Arrangement = {
  columns: ['title', 'form', 'heldOn', 'unitCode', 'state'],
  sort: ['heldOn', 'DESC'],
  sections: [
    {
      title: 'Hoạt động',
      rows: [['title'], ['form', 'heldOn'], ['number', 'reach'], ['unitCode', 'state']],
    },
    {
      title: 'Minh chứng',
      rows: [['evidenceUrl', 'issueNumber'], ['privateFile', 'key'], ['note']],
    },
  ],
};

export const forwarding: Arrangement = {
  columns: ['title', 'sentTo', 'sentOn', 'address'],
  sort: ['sentOn', 'DESC'],
  sections: [{ title: 'Bài đã chuyển', rows: [['title'], ['articleId', 'sentOn'], ['sentTo'], ['address'], ['note']] }],
};
