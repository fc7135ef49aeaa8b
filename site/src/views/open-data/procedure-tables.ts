import type { Procedure, ProcedureVersion } from '@cchc/shared/contract';
import {
  type VersionChange,
  decisionEffect,
  isInForce,
  partEffect,
  timeline,
  versionChanges,
  versionOn,
} from '@cchc/shared/procedure';
import type { SiteData } from '../../data/open-site.ts';
import { statusWords } from '../../i18n/procedure-words.ts';
import { dayPath, procedureIndexOf, procedureName, procedurePath, standings } from '../procedure-index.ts';
import { changeRows, changeSentence } from '../version-changes.ts';
import { idOf, idWords, sourceOf } from './identity.ts';
import { type OpenTable, openTable } from './table.ts';

interface ProcedureRow {
  readonly procedure: Procedure;
  readonly version: ProcedureVersion | null;
  readonly status: keyof typeof statusWords;
  readonly since: string | null;
}

export function procedures(site: SiteData): OpenTable {
  const rows = standings(site).map(({ procedure, state }): ProcedureRow => ({
    procedure,
    version: versionOn(procedure, site.asOf, procedureIndexOf(site)),
    status: state.status,
    since: 'since' in state ? state.since : null,
  }));
  return openTable(
    sourceOf(site),
    { type: 'procedure', title: 'Thủ tục hành chính', description: 'Tình trạng và nội dung chính trong ngày' },
    [
      ['id', idWords, (row) => idOf(site, 'procedure', row.procedure.code)],
      ['code', 'Mã thủ tục', (row) => row.procedure.code],
      ['aliases', 'Mã khác đã dùng', (row) => row.procedure.aliases],
      ['name', 'Tên thủ tục', (row) => procedureName(row.procedure.code, site.asOf, site)],
      ['field', 'Mã lĩnh vực', (row) => row.procedure.fieldCode],
      ['status', 'Tình trạng trong ngày (mã)', (row) => row.status],
      ['statusName', 'Tình trạng trong ngày', (row) => statusWords[row.status]],
      ['since', 'Tình trạng có từ ngày (yyyy-mm-dd)', (row) => row.since],
      ['validFrom', 'Nội dung áp dụng từ ngày', (row) => row.version?.validFrom ?? null],
      ['levels', 'Cấp thực hiện (mã)', (row) => row.version?.content.levels ?? []],
      ['executingAgencies', 'Cơ quan thực hiện', (row) => row.version?.content.executingAgencies ?? []],
      [
        'processingTimes',
        'Thời hạn giải quyết theo từng hình thức nộp',
        (row) => (row.version?.content.methods ?? []).flatMap(({ processingTime }) => processingTime ?? []),
      ],
      [
        'fees',
        'Phí, lệ phí theo từng hình thức nộp',
        (row) => (row.version?.content.methods ?? []).flatMap(({ fee }) => fee ?? []),
      ],
      ['portalUrl', 'Trang của thủ tục trên Cổng DVCQG', (row) => row.procedure.portalUrl],
      ['url', 'Địa chỉ', (row) => `${site.siteUrl}${procedurePath(row.procedure.code)}`],
    ],
    rows,
  );
}

export function decisions(site: SiteData): OpenTable {
  return openTable(
    sourceOf(site),
    { type: 'decision', title: 'Quyết định công bố thủ tục', description: 'Mỗi dòng là một quyết định' },
    [
      ['id', idWords, (row) => idOf(site, 'decision', row.key)],
      ['key', 'Khóa', (row) => row.key],
      ['number', 'Số, ký hiệu', (row) => row.number],
      ['title', 'Trích yếu', (row) => row.title],
      ['issuer', 'Cơ quan ban hành', (row) => row.issuer],
      ['issuedDate', 'Ngày ký (yyyy-mm-dd)', (row) => row.issuedDate],
      ['effectiveDate', 'Ngày có hiệu lực', (row) => decisionEffect(row)],
      ['isComplete', 'Đã nhập đủ danh mục', (row) => row.isComplete],
      ['url', 'Địa chỉ', (row) => `${site.siteUrl}/quyet-dinh/${row.key}/`],
    ],
    site.decisions,
  );
}

export function decisionItems(site: SiteData): OpenTable {
  const rows = site.decisions.flatMap((decision) => decision.items.map((item) => ({ decision, item })));
  return openTable(
    sourceOf(site),
    { type: 'decision-item', title: 'Danh mục của quyết định', description: 'Mỗi dòng là một thủ tục trong danh mục' },
    [
      ['id', idWords, (row) => idOf(site, 'decision-item', `${row.decision.key}:${row.item.id}`)],
      ['decision', 'Khóa của quyết định', (row) => row.decision.key],
      ['kind', 'Loại: new, amended, replaced, abolished, standardized', (row) => row.item.kind],
      ['procedure', 'Mã thủ tục', (row) => row.item.procedureCode],
      ['name', 'Tên thủ tục ghi trong quyết định', (row) => row.item.name],
      ['effectiveDate', 'Ngày có hiệu lực của dòng', (row) => partEffect(row.item, row.decision)],
      ['successors', 'Mã thủ tục thay thế', (row) => row.item.successors],
      ['predecessors', 'Mã thủ tục được thay thế', (row) => row.item.predecessors],
      ['legalDocument', 'Văn bản quy định việc bãi bỏ', (row) => row.item.legalDocument],
    ],
    rows,
  );
}

interface VersionRow {
  readonly procedure: Procedure;
  readonly change: VersionChange;
  readonly until: string | null;
}

export function procedureVersions(site: SiteData): OpenTable {
  const rows = site.procedures.flatMap((procedure) => {
    const changes = versionChanges(procedure, procedureIndexOf(site));
    return changes.map((change, place): VersionRow => ({ procedure, change, until: changes[place + 1]?.day ?? null }));
  });
  const content = (row: VersionRow) => row.change.after?.content;
  return openTable(
    sourceOf(site),
    {
      type: 'procedure-version',
      title: 'Nội dung thủ tục theo thời gian',
      description: 'Mỗi dòng là nội dung áp dụng trong một khoảng ngày, kèm những phần đã đổi so với trước đó',
    },
    [
      ['id', idWords, (row) => idOf(site, 'procedure', row.procedure.code)],
      ['code', 'Mã thủ tục', (row) => row.procedure.code],
      ['from', 'Áp dụng từ ngày (yyyy-mm-dd)', (row) => row.change.day],
      ['until', 'Đến trước ngày; trống là chưa biết ngày thôi áp dụng', (row) => row.until],
      ['decision', 'Khóa của quyết định', (row) => row.change.after?.decisionKey ?? null],
      ['name', 'Tên thủ tục', (row) => content(row)?.name ?? null],
      ['onlineLevel', 'Mức độ trực tuyến (mã)', (row) => content(row)?.onlineLevel ?? null],
      ['applicants', 'Đối tượng thực hiện', (row) => content(row)?.applicants ?? []],
      [
        'processingTimes',
        'Thời hạn giải quyết theo từng hình thức nộp',
        (row) => (content(row)?.methods ?? []).flatMap(({ processingTime }) => processingTime ?? []),
      ],
      [
        'fees',
        'Phí, lệ phí theo từng hình thức nộp',
        (row) => (content(row)?.methods ?? []).flatMap(({ fee }) => fee ?? []),
      ],
      [
        'changes',
        'Thay đổi so với nội dung trước',
        ({ change: { before, after } }) =>
          before === null || after === null ? [] : changeRows(before.content, after.content).map(changeSentence),
      ],
      ['url', 'Địa chỉ', (row) => `${site.siteUrl}${dayPath(row.procedure.code, row.change.day)}`],
    ],
    rows,
  );
}

export function procedureSpans(site: SiteData): OpenTable {
  const rows = site.procedures.flatMap((procedure) =>
    timeline(procedure.code, procedureIndexOf(site)).flatMap((period) =>
      period.from === null || period.state.status === 'unknown_before_baseline' ? [] : [{ procedure, period }],
    ),
  );
  return openTable(
    sourceOf(site),
    {
      type: 'procedure-span',
      title: 'Tình trạng thủ tục theo thời gian',
      description:
        'Mỗi dòng là một khoảng ngày mà thủ tục có cùng tình trạng; ngày không có dòng nào là chưa có dữ liệu',
    },
    [
      ['id', idWords, (row) => idOf(site, 'procedure', row.procedure.code)],
      ['code', 'Mã thủ tục', (row) => row.procedure.code],
      ['from', 'Từ ngày (yyyy-mm-dd)', (row) => row.period.from],
      ['until', 'Đến trước ngày; trống là chưa biết ngày kết thúc', (row) => row.period.until],
      ['status', 'Tình trạng (mã)', (row) => row.period.state.status],
      ['statusName', 'Tình trạng', (row) => statusWords[row.period.state.status]],
      ['inForce', 'Đang thực hiện', (row) => isInForce(row.period.state)],
      ['decision', 'Khóa của quyết định', ({ period: { state } }) => ('row' in state ? state.row.decisionKey : null)],
    ],
    rows,
  );
}
