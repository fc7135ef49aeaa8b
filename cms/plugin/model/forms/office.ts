import type { Arrangement } from './arrangement.ts';

export const unit: Arrangement = {
  columns: ['name', 'code', 'kind', 'parentCode', 'sortOrder'],
  sort: ['sortOrder', 'ASC'],
  sections: [
    {
      title: 'Đơn vị',
      rows: [['name'], ['shortName', 'code'], ['kind', 'parentCode'], ['functions']],
    },
    {
      title: 'Liên hệ',
      rows: [['phone', 'email'], ['website', 'headPost'], ['address']],
    },
    {
      title: 'Quá trình hoạt động',
      hint: 'Chỉ tiêu chỉ áp dụng cho những kỳ mà đơn vị hoạt động trọn vẹn.',
      rows: [['activity'], ['events']],
    },
    { title: 'Hiển thị', rows: [['slug', 'sortOrder']] },
    { title: 'Bản tiếng Anh', hint: 'Không bắt buộc.', rows: [['nameEn'], ['functionsEn'], ['addressEn']] },
  ],
};

export const quota: Arrangement = {
  columns: ['title', 'planKey', 'period', 'validFrom', 'validTo', 'visibility'],
  sort: ['sortOrder', 'ASC'],
  sections: [
    {
      title: 'Chỉ tiêu',
      rows: [['title'], ['planKey', 'key'], ['clause'], ['period', 'startDay'], ['validFrom', 'validTo']],
    },
    { title: 'Cách hiểu', rows: [['readings'], ['chosenReading'], ['choiceReason']] },
    { title: 'Công khai', rows: [['visibility', 'carriesOver'], ['sortOrder']] },
  ],
};

export const deadline: Arrangement = {
  columns: ['title', 'planKey', 'subject', 'who'],
  sort: ['title', 'ASC'],
  sections: [
    {
      title: 'Thời hạn',
      rows: [['title'], ['planKey', 'key'], ['subject'], ['who'], ['clause'], ['rule']],
    },
  ],
};

export const exemption: Arrangement = {
  columns: ['unitCode', 'quotaKey', 'period', 'reasonCode', 'approvalDocument'],
  sort: ['createdAt', 'DESC'],
  sections: [
    {
      title: 'Miễn chỉ tiêu',
      rows: [['unitCode', 'period'], ['quotaKey'], ['reasonCode', 'approvalDocument'], ['reasonText'], ['key']],
    },
  ],
};

export const ruling: Arrangement = {
  columns: ['itemId', 'outcome', 'reasonCode', 'createdAt'],
  sort: ['createdAt', 'DESC'],
  sections: [{ title: 'Kết luận', rows: [['itemId'], ['outcome', 'reasonCode'], ['reasonText']] }],
};

export const receipt: Arrangement = {
  columns: ['unitCode', 'deadlineKey', 'period', 'receivedOn', 'documentNumber'],
  sort: ['receivedOn', 'DESC'],
  sections: [
    {
      title: 'Văn bản đã nhận',
      rows: [['unitCode', 'receivedOn'], ['deadlineKey'], ['period', 'documentNumber'], ['privateFile'], ['note']],
    },
  ],
};

export const closing: Arrangement = {
  columns: ['quotaKey', 'period', 'round', 'closedAt', 'isReopened'],
  sort: ['closedAt', 'DESC'],
  sections: [
    {
      title: 'Kỳ đã chốt',
      rows: [['quotaKey', 'period'], ['round', 'closedAt'], ['isReopened', 'readingId'], ['reopenReason'], ['rows']],
    },
    { title: 'Kiểm tra', rows: [['key', 'digest']] },
  ],
};

export const reminder: Arrangement = {
  columns: ['title', 'unitCode', 'period', 'way', 'remindedAt'],
  sort: ['remindedAt', 'DESC'],
  sections: [
    {
      title: 'Đôn đốc',
      rows: [
        ['title'],
        ['unitCode', 'period'],
        ['way', 'remindedAt'],
        ['missingWords'],
        ['text'],
        ['sentTo', 'aboutKind'],
        ['aboutKey', 'batch'],
      ],
    },
  ],
};

export const issuer: Arrangement = {
  columns: ['name', 'unitCode', 'parentName', 'reportSymbol'],
  sort: ['name', 'ASC'],
  sections: [
    {
      title: 'Phần đầu văn bản',
      rows: [
        ['name', 'parentName'],
        ['unitCode', 'place'],
        ['reportSymbol', 'letterSymbol'],
      ],
    },
    {
      title: 'Ký và nơi nhận',
      rows: [['authority', 'authorityPost'], ['signerPost'], ['recipients'], ['filing']],
    },
  ],
};

export const settings: Arrangement = {
  columns: ['siteName', 'departmentName'],
  sort: ['siteName', 'ASC'],
  sections: [
    {
      title: 'Chuyên trang',
      rows: [
        ['siteName'],
        ['departmentName', 'parentName'],
        ['provinceName', 'publisherCode'],
        ['isDemonstration'],
        ['slogans'],
        ['links'],
      ],
    },
    { title: 'Liên hệ', rows: [['phone', 'email'], ['address'], ['responsiblePost']] },
    {
      title: 'Tin, bài và chỉ tiêu',
      rows: [
        ['publishingUnit', 'adminOfficeUnit'],
        ['minimumWords', 'returnGraceDays'],
        ['unitLinks'],
        ['reformAreas'],
      ],
    },
    {
      title: 'Thủ tục, phản ánh, kiến nghị',
      rows: [['procedurePortalUrl'], ['feedbackLegalBasis'], ['feedbackSteps']],
    },
    { title: 'Lịch làm việc', rows: [['holidays'], ['swappedWorkingDays']] },
    {
      title: 'Bản tiếng Anh',
      hint: 'Không bắt buộc.',
      rows: [['siteNameEn'], ['departmentNameEn'], ['functionsEn']],
    },
  ],
};
