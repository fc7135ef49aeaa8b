import type { Arrangement } from './arrangement.ts';

export const procedure: Arrangement = {
  columns: ['name', 'code', 'fieldCode', 'onlineLevel', 'updatedAt'],
  sort: ['code', 'ASC'],
  sections: [
    {
      title: 'Thủ tục',
      rows: [['name'], ['code', 'fieldCode'], ['levels'], ['onlineLevel', 'portalUrl'], ['description']],
    },
    {
      title: 'Cách thực hiện',
      rows: [['steps'], ['methods'], ['requirements'], ['results']],
    },
    { title: 'Hồ sơ và căn cứ', rows: [['dossier'], ['dossierCopies'], ['legalBasis']] },
    {
      title: 'Nơi thực hiện',
      rows: [
        ['receivingUnits'],
        ['intakeAddress'],
        ['executingAgencies'],
        ['competentAuthority'],
        ['delegatedAgency'],
        ['coordinatingAgency'],
        ['applicants'],
        ['procedureKind'],
      ],
    },
    { title: 'Tra cứu', rows: [['keywords'], ['relatedCodes'], ['aliases'], ['internalProcess']] },
    {
      title: 'Đối chiếu và đính chính',
      hint: 'Chỉ dùng khi thủ tục chưa có quyết định trong hệ thống, hoặc khi sửa lỗi nhập.',
      rows: [['baselineAsOf', 'baselineSource'], ['baselineUrl'], ['sourceDefects'], ['correctionReason']],
    },
  ],
};

export const decision: Arrangement = {
  columns: ['number', 'title', 'issuer', 'issuedDate', 'effectiveDate', 'isComplete'],
  sort: ['issuedDate', 'DESC'],
  sections: [
    {
      title: 'Quyết định',
      rows: [
        ['number', 'issuedDate'],
        ['title'],
        ['issuer', 'issuerCode'],
        ['effectiveDate', 'signer'],
        ['files'],
        ['sourceUrl'],
      ],
    },
    {
      title: 'Danh mục và tác động',
      hint: 'Các dòng của danh mục được nhập ở loại nội dung “Dòng của quyết định”.',
      rows: [['isComplete'], ['statedCounts'], ['acts']],
    },
    {
      title: 'Sai sót của văn bản đã ký',
      hint: 'Chỉ điền khi hệ thống báo một điểm không khớp mà văn bản đã ký đúng như vậy.',
      rows: [['acknowledgedDefects'], ['acknowledgementReason']],
    },
    { title: 'Địa chỉ trên trang', rows: [['key']] },
  ],
};

export const decisionItem: Arrangement = {
  columns: ['procedureCode', 'name', 'kind', 'decisionDocumentId', 'effectiveDate'],
  sort: ['createdAt', 'DESC'],
  sections: [
    {
      title: 'Dòng trong danh mục',
      rows: [
        ['decisionDocumentId'],
        ['itemId', 'sortOrder'],
        ['procedureCode', 'kind'],
        ['name'],
        ['successors'],
        ['predecessors'],
        ['effectiveDate'],
        ['legalDocument'],
        ['note'],
      ],
    },
  ],
};

export const field: Arrangement = {
  columns: ['name', 'code', 'sortOrder'],
  sort: ['sortOrder', 'ASC'],
  sections: [{ title: 'Lĩnh vực', rows: [['name'], ['code', 'sortOrder'], ['formerNames']] }],
};

export const legalDocument: Arrangement = {
  columns: ['number', 'title', 'documentType', 'issuer', 'issuedDate'],
  sort: ['issuedDate', 'DESC'],
  sections: [
    {
      title: 'Văn bản',
      rows: [
        ['number', 'documentType'],
        ['title'],
        ['issuer', 'signer'],
        ['issuedDate', 'effectiveDate', 'expiredDate'],
        ['files'],
        ['sourceUrl'],
        ['note'],
      ],
    },
    { title: 'Địa chỉ trên trang', rows: [['key']] },
  ],
};
