import type { SiteData } from '../../data/open-site.ts';
import { unitKindWords } from '../../i18n/words.ts';
import { idOf, idWords, sourceOf } from './identity.ts';
import { type OpenTable, openTable } from './table.ts';

export function units(site: SiteData): OpenTable {
  return openTable(
    sourceOf(site),
    { type: 'unit', title: 'Đơn vị trực thuộc', description: 'Đơn vị của ngành y tế trên địa bàn' },
    [
      ['id', idWords, (row) => idOf(site, 'unit', row.code)],
      ['code', 'Mã đơn vị', (row) => row.code],
      ['name', 'Tên đơn vị', (row) => row.name],
      ['kind', 'Loại đơn vị (mã)', (row) => row.kind],
      ['kindName', 'Loại đơn vị', (row) => unitKindWords[row.kind]],
      ['parent', 'Mã đơn vị cấp trên', (row) => row.parent],
      ['activeFrom', 'Ngày bắt đầu hoạt động (yyyy-mm-dd)', (row) => row.activity[0]?.from ?? null],
      ['activeTo', 'Ngày cuối cùng hoạt động, trống nếu đang hoạt động', (row) => row.activity.at(-1)?.to ?? null],
      ['address', 'Địa chỉ', (row) => row.address],
      ['phone', 'Điện thoại', (row) => row.phone],
      ['email', 'Thư điện tử', (row) => row.email],
      ['website', 'Trang thông tin', (row) => row.website],
    ],
    site.units,
  );
}

export function fields(site: SiteData): OpenTable {
  return openTable(
    sourceOf(site),
    { type: 'field', title: 'Lĩnh vực thủ tục hành chính', description: 'Lĩnh vực dùng để xếp thủ tục' },
    [
      ['id', idWords, (row) => idOf(site, 'field', row.code)],
      ['code', 'Mã lĩnh vực', (row) => row.code],
      ['name', 'Tên lĩnh vực', (row) => row.name],
      ['formerNames', 'Tên cũ', (row) => row.formerNames.map(({ name }) => name)],
    ],
    site.fields,
  );
}

export function channels(site: SiteData): OpenTable {
  return openTable(
    sourceOf(site),
    { type: 'channel', title: 'Đường dây nóng', description: 'Kênh tiếp nhận đang công bố' },
    [
      ['id', idWords, (row) => idOf(site, 'channel', row.key)],
      ['kind', 'Loại: phone, short_code, web, email, office, social', (row) => row.kind],
      ['label', 'Tên', (row) => row.label],
      ['purpose', 'Nội dung tiếp nhận', (row) => row.purpose],
      ['raw', 'Số hoặc địa chỉ như đã công bố', (row) => row.raw],
      ['dial', 'Số để gọi', (row) => row.dial],
      ['url', 'Địa chỉ trang', (row) => row.url],
      ['ownerUnit', 'Mã đơn vị phụ trách', (row) => row.ownerUnit],
      ['ownerName', 'Đơn vị phụ trách', (row) => row.ownerName],
      ['verifiedOn', 'Ngày kiểm tra gần nhất', (row) => row.verifiedOn],
      ['isUnverifiedSample', 'Số mẫu, chưa được kiểm chứng', (row) => row.isUnverifiedSample],
    ],
    site.channels,
  );
}

export function documents(site: SiteData): OpenTable {
  return openTable(
    sourceOf(site),
    { type: 'document', title: 'Văn bản', description: 'Văn bản đã đăng' },
    [
      ['id', idWords, (row) => idOf(site, 'document', row.key)],
      ['number', 'Số, ký hiệu', (row) => row.number],
      ['title', 'Trích yếu', (row) => row.title],
      ['documentType', 'Loại văn bản (viết tắt)', (row) => row.documentType],
      ['issuer', 'Cơ quan ban hành', (row) => row.issuer],
      ['issuedDate', 'Ngày ban hành', (row) => row.issuedDate],
      ['effectiveDate', 'Ngày có hiệu lực', (row) => row.effectiveDate],
      ['expiredDate', 'Ngày hết hiệu lực', (row) => row.expiredDate],
      ['sourceUrl', 'Nguồn', (row) => row.sourceUrl],
      ['url', 'Địa chỉ', (row) => `${site.siteUrl}/van-ban/${row.key}/`],
    ],
    site.documents,
  );
}
