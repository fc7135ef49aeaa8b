import type { Quota, QuotaReading } from '@cchc/shared/contract';
import { type PublicRow, countReasonWords, verdictWords } from '@cchc/shared/quota';
import type { SiteData } from '../../data/open-site.ts';
import { periodWords, readingWords } from '../../i18n/plan-words.ts';
import { visibilityWords } from '../../i18n/verdict-words.ts';
import { articlePathOf } from '../counted-item.ts';
import { type ShownResult, publicQuotas, quotaItemById, quotaPeriodPath, resultsOf } from '../quota-results.ts';
import { idOf, idWords, sourceOf } from './identity.ts';
import { type OpenTable, openTable } from './table.ts';

interface Rule {
  readonly quota: Quota;
  readonly reading: QuotaReading;
}

/** Who owes, as codes: `all except VP`, `hospital health_center`, `BV-A`. */
function whoCodes({ who }: QuotaReading): readonly string[] {
  switch (who.scope) {
    case 'unit':
      return [who.unit];
    case 'kinds':
      return who.kinds;
    case 'all':
      return ['all', ...who.except.map((unit) => `-${unit}`)];
  }
}

export function quotaRules(site: SiteData): OpenTable {
  const rows = publicQuotas(site).flatMap((quota) => quota.readings.map((reading): Rule => ({ quota, reading })));
  const names = {
    unit: (code: string) => site.unitByCode.get(code)?.name ?? code,
    category: (slug: string) => site.categoryBySlug.get(slug)?.name ?? slug,
  };
  return openTable(
    sourceOf(site),
    {
      type: 'quota',
      title: 'Chỉ tiêu tin, bài',
      description: 'Mỗi dòng là một cách hiểu câu chữ của kế hoạch; cách đang áp dụng được đánh dấu',
    },
    [
      ['id', idWords, (row) => idOf(site, 'quota', `${row.quota.key}:${row.reading.id}`)],
      ['quota', 'Khóa của chỉ tiêu', (row) => row.quota.key],
      ['plan', 'Khóa của kế hoạch', (row) => row.quota.planKey],
      ['title', 'Tên chỉ tiêu', (row) => row.quota.title],
      ['clause', 'Căn cứ trong kế hoạch', (row) => row.quota.clause],
      ['period', 'Kỳ: month, quarter, half, year', (row) => row.quota.period],
      ['periodName', 'Kỳ', (row) => periodWords[row.quota.period]],
      ['startDay', 'Ngày đầu kỳ: 1 = theo lịch; 15 = từ ngày 15 tháng trước đến ngày 14', (row) => row.quota.startDay],
      ['validFrom', 'Áp dụng từ ngày', (row) => row.quota.validFrom],
      ['validTo', 'Áp dụng đến hết ngày', (row) => row.quota.validTo],
      ['visibility', 'Mức công khai: full, totals', (row) => row.quota.visibility],
      ['visibilityName', 'Mức công khai', (row) => visibilityWords[row.quota.visibility]],
      ['carriesOver', 'Số bài vượt được tính bù cho kỳ sau', (row) => row.quota.carriesOver],
      ['reading', 'Mã cách hiểu', (row) => row.reading.id],
      ['readingLabel', 'Tên cách hiểu', (row) => row.reading.label],
      ['isChosen', 'Cách hiểu đang áp dụng', (row) => row.reading.id === row.quota.chosenReading],
      [
        'who',
        'Ai thực hiện: mã đơn vị, loại đơn vị, hoặc all và các đơn vị trừ ra (dấu -)',
        (row) => whoCodes(row.reading),
      ],
      ['kinds', 'Loại tin, bài (mã); trống = mọi loại', (row) => row.reading.kinds],
      ['subject', 'Nội dung (mã): cchc, categories hoặc any', (row) => row.reading.subject.scope],
      [
        'categories',
        'Chuyên mục (đường dẫn)',
        (row) => (row.reading.subject.scope === 'categories' ? row.reading.subject.categories : []),
      ],
      ['event', 'Tính theo ngày: submitted, published', (row) => row.reading.event],
      ['where', 'Nơi đăng: here, elsewhere, anywhere', (row) => row.reading.where],
      ['minimum', 'Số tối thiểu mỗi kỳ; trống = không giao số lượng', (row) => row.reading.minimum],
      ['words', 'Diễn giải', (row) => readingWords(row.reading, row.quota.period, names)],
    ],
    rows,
  );
}

const closedResults = (site: SiteData): readonly ShownResult[] =>
  publicQuotas(site)
    .flatMap((quota) => resultsOf(quota.key, site))
    .filter(({ seen }) => seen.closing !== null);

export function quotaTotals(site: SiteData): OpenTable {
  return openTable(
    sourceOf(site),
    {
      type: 'quota-total',
      title: 'Số liệu chung của các kỳ đã chốt',
      description: 'Mỗi dòng là một chỉ tiêu trong một kỳ, theo lần chốt đang có hiệu lực',
    },
    [
      ['id', idWords, (one) => idOf(site, 'quota-total', `${one.shown.quota.key}:${one.period.code}`)],
      ['quota', 'Khóa của chỉ tiêu', (one) => one.shown.quota.key],
      ['period', 'Kỳ', (one) => one.period.code],
      ['from', 'Ngày đầu kỳ', (one) => one.period.from],
      ['to', 'Ngày cuối kỳ', (one) => one.period.to],
      ['round', 'Lần chốt', (one) => one.seen.closing?.round ?? null],
      ['closedAt', 'Thời điểm chốt (UTC)', (one) => one.seen.closing?.closedAt ?? null],
      ['digest', 'Mã kiểm tra của số liệu đã chốt (SHA-256)', (one) => one.seen.closing?.digest ?? null],
      ['reading', 'Mã cách hiểu khi chốt', (one) => one.seen.closing?.readingId ?? null],
      ['unitsDue', 'Số đơn vị thuộc diện tính', (one) => one.seen.totals.unitsDue],
      ['unitsMet', 'Số đơn vị đạt hoặc vượt', (one) => one.seen.totals.unitsMet],
      ['unitsShort', 'Số đơn vị không đạt', (one) => one.seen.totals.unitsShort],
      ['counted', 'Số bài được tính', (one) => one.seen.totals.counted],
      ['minimum', 'Tổng số bài được giao', (one) => one.seen.totals.minimum],
      [
        'currentCounted',
        'Số bài theo dữ liệu hiện nay; trống nếu không thay đổi sau khi chốt',
        (one) => one.seen.currentTotals?.counted ?? null,
      ],
      [
        'currentUnitsMet',
        'Số đơn vị đạt hoặc vượt theo dữ liệu hiện nay',
        (one) => one.seen.currentTotals?.unitsMet ?? null,
      ],
      ['url', 'Địa chỉ', (one) => `${site.siteUrl}${quotaPeriodPath(one.period)}`],
    ],
    closedResults(site),
  );
}

interface ItemRow {
  readonly one: ShownResult;
  readonly row: PublicRow;
  readonly item: PublicRow['items'][number];
}

export function quotaItems(site: SiteData): OpenTable {
  const known = quotaItemById(site);
  const rows = closedResults(site).flatMap((one) =>
    one.seen.visibility === 'full'
      ? one.seen.rows.flatMap((row) => row.items.map((item): ItemRow => ({ one, row, item })))
      : [],
  );
  const addressOf = (itemId: string): string | null => {
    const item = known.get(itemId);
    if (item === undefined) return null;
    const path = articlePathOf(item, site);
    return path === null ? item.url : `${site.siteUrl}${path}`;
  };
  return openTable(
    sourceOf(site),
    {
      type: 'quota-item',
      title: 'Tin, bài được tính trong các kỳ đã chốt',
      description:
        'Mỗi dòng là một tin, bài đang đăng được tính cho một đơn vị; bài không còn đăng chỉ có số lượng, ở cột unpublished của bộ quota-result',
    },
    [
      [
        'id',
        idWords,
        (row) => idOf(site, 'quota-item', `${row.one.shown.quota.key}:${row.one.period.code}:${row.item.itemId}`),
      ],
      ['quota', 'Khóa của chỉ tiêu', (row) => row.one.shown.quota.key],
      ['period', 'Kỳ', (row) => row.one.period.code],
      ['round', 'Lần chốt', (row) => row.one.seen.closing?.round ?? null],
      ['unit', 'Mã đơn vị', (row) => row.row.unit],
      ['date', 'Ngày được tính', (row) => row.item.date],
      ['title', 'Tiêu đề', (row) => known.get(row.item.itemId)?.title ?? null],
      ['reason', 'Lý do được tính (mã)', (row) => row.item.reason],
      ['reasonName', 'Lý do được tính', (row) => (row.item.reason === null ? null : countReasonWords[row.item.reason])],
      ['url', 'Địa chỉ của tin, bài hoặc của minh chứng', (row) => addressOf(row.item.itemId)],
    ],
    rows,
  );
}

/** Every round of closing: the one in force with corrections beside it, the earlier ones as they were frozen. */
export function closedQuotaResults(site: SiteData): OpenTable {
  const shown = new Map(
    publicQuotas(site)
      .filter(({ visibility }) => visibility === 'full')
      .map((quota) => [quota.key, quota]),
  );
  const inForce = new Map<string, PublicRow>();
  for (const one of closedResults(site)) {
    if (one.seen.visibility !== 'full') continue;
    const closing = one.rounds.at(-1);
    for (const row of one.seen.rows) inForce.set(`${closing?.key ?? ''}\0${row.unit}`, row);
  }
  const rows = site.closings
    .filter((closing) => shown.has(closing.quotaKey))
    .flatMap((closing) =>
      closing.rows.map((row) => ({ closing, row, public: inForce.get(`${closing.key}\0${row.unit}`) ?? null })),
    );
  return openTable(
    sourceOf(site),
    {
      type: 'quota-result',
      title: 'Kết quả chỉ tiêu đã chốt',
      description:
        'Mỗi dòng là kết quả của một đơn vị trong một lần chốt; kỳ chưa chốt không có trong tệp này; số liệu đã chốt không sửa, thay đổi về sau nằm ở các cột current',
    },
    [
      ['id', idWords, (one) => idOf(site, 'quota-result', `${one.closing.key}:${one.row.unit}`)],
      ['quota', 'Khóa của chỉ tiêu', (one) => one.closing.quotaKey],
      ['quotaTitle', 'Tên chỉ tiêu', (one) => shown.get(one.closing.quotaKey)?.title ?? null],
      ['period', 'Kỳ', (one) => one.closing.period],
      ['round', 'Lần chốt', (one) => one.closing.round],
      ['closedAt', 'Thời điểm chốt (UTC)', (one) => one.closing.closedAt],
      ['isReopened', 'Lần chốt này đã được mở lại', (one) => one.closing.isReopened],
      ['reading', 'Mã cách hiểu khi chốt', (one) => one.closing.readingId],
      ['unit', 'Mã đơn vị', (one) => one.row.unit],
      ['counted', 'Số bài được tính', (one) => one.row.counted],
      ['minimum', 'Chỉ tiêu', (one) => one.row.minimum],
      ['verdict', 'Kết quả (mã)', (one) => one.row.verdict],
      ['verdictName', 'Kết quả', (one) => verdictWords[one.row.verdict]],
      [
        'unpublished',
        'Trong số được tính: bài chưa đăng hoặc không còn đăng (chỉ của lần chốt đang có hiệu lực)',
        (one) => one.public?.unpublished ?? null,
      ],
      [
        'currentCounted',
        'Số bài theo dữ liệu hiện nay; trống nếu không thay đổi sau khi chốt',
        (one) => one.public?.correction?.current?.counted ?? null,
      ],
      [
        'currentVerdict',
        'Kết quả theo dữ liệu hiện nay (mã)',
        (one) => one.public?.correction?.current?.verdict ?? null,
      ],
      ['addedItems', 'Số bài tính thêm sau khi chốt', (one) => one.public?.correction?.addedItemIds.length ?? null],
      ['removedItems', 'Số bài bớt sau khi chốt', (one) => one.public?.correction?.removedItemIds.length ?? null],
      ['digest', 'Mã kiểm tra của số liệu đã chốt (SHA-256)', (one) => one.closing.digest],
    ],
    rows,
  );
}
