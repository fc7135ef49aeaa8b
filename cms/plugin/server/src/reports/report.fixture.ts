import { createHash } from 'node:crypto';
import type { Closing, Plan, Quota, QuotaItem, Unit } from '@cchc/shared/contract';
import { parsePeriod } from '@cchc/shared/period';
import { closePeriod } from '@cchc/shared/quota';
import { vietnamWorkingDays, workingCalendar } from '@cchc/shared/working-days';
import type { Issuer } from '../../../model/reports/issuer.ts';
import type { Report } from '../../../model/reports/report.ts';
import { composeReport } from './compose-report.ts';
import { type ReportSources, type SourceItem, type SourceQuota, countContext } from './report-sources.ts';

/** Builders for tests of reports: a small department with two quotas, worked by hand. */

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Instant of a wall clock in Viet Nam. */
export const ict = (clock: string): string => new Date(`${clock.replace(' ', 'T')}:00+07:00`).toISOString();

export const issuer: Issuer = {
  parentName: 'UBND tỉnh Mẫu',
  name: 'Sở Y tế',
  place: 'Tỉnh Mẫu',
  reportSymbol: 'BC-SYT',
  letterSymbol: 'SYT-TCHC',
  authority: 'kt',
  authorityPost: 'Giám đốc',
  signerPost: 'Phó Giám đốc',
  recipients: ['Sở Nội vụ', 'Lãnh đạo Sở'],
  filing: 'VT, TCHC',
};

export function unit(code: string, name: string, order: number, kind: Unit['kind'] = 'hospital'): Unit {
  return {
    code,
    slug: code.toLowerCase(),
    name,
    shortName: name,
    kind,
    order,
    parent: null,
    activity: [{ from: '2020-01-01', to: null }],
    events: [],
    functions: '',
    address: '',
    phone: '',
    email: '',
    website: null,
    headPost: 'Giám đốc',
    en: null,
  };
}

const reading: Quota['readings'][number] = {
  id: 'gui',
  label: 'Tính bài đã gửi',
  who: { scope: 'all', except: ['CDC'] },
  kinds: [],
  subject: { scope: 'any' },
  event: 'submitted',
  where: 'here',
  minimum: 1,
};

export const unitQuota: SourceQuota = {
  key: 'bai-thang',
  planKey: 'ke-hoach',
  title: 'Mỗi đơn vị 01 bài/tháng',
  clause: 'mục IV',
  period: 'month',
  startDay: 1,
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  readings: [reading, { ...reading, id: 'dang', label: 'Tính bài đã đăng', event: 'published' }],
  chosenReading: 'gui',
  carriesOver: false,
  visibility: 'full',
  order: 2,
  choiceReason: 'Theo ý kiến của Lãnh đạo Sở',
};

export const cdcQuota: SourceQuota = {
  ...unitQuota,
  key: 'ban-tin',
  title: 'CDC 02 bản tin/tháng',
  clause: '',
  readings: [
    {
      ...reading,
      id: 'ban-tin',
      label: 'Tính bản tin đã đăng',
      who: { scope: 'unit', unit: 'CDC' },
      kinds: ['bulletin'],
      event: 'published',
      minimum: 2,
    },
  ],
  chosenReading: 'ban-tin',
  order: 1,
  choiceReason: null,
};

type Events = QuotaItem['events'];

export function item(itemId: string, of: string, events: Events, more: Partial<SourceItem> = {}): SourceItem {
  const isPublic = events.at(-1)?.event === 'published';
  return {
    itemId,
    unit: of,
    kind: 'article',
    reformAreas: ['procedures'],
    categories: [],
    where: 'here',
    url: null,
    title: isPublic ? `Bài ${itemId}` : null,
    slug: isPublic ? `bai-${itemId}` : null,
    houseTitle: `Bài ${itemId}`,
    outlet: null,
    issueNumber: null,
    events,
    ...more,
  };
}

export const submitted = (clock: string): Events[number] => ({
  event: 'submitted',
  at: ict(clock),
  origin: 'observed',
  reasonCode: null,
});
export const published = (clock: string): Events[number] => ({ ...submitted(clock), event: 'published' });
export const attested = (clock: string): Events[number] => ({ ...submitted(clock), origin: 'attested' });
export const withdrawn = (clock: string): Events[number] => ({
  ...submitted(clock),
  event: 'withdrawn',
  reasonCode: 'fault',
});

const plan: Pick<Plan, 'key' | 'title' | 'number' | 'issuedDate' | 'periodFrom' | 'periodTo'> = {
  key: 'ke-hoach',
  title: 'Kế hoạch tuyên truyền năm 2026',
  number: '12/KH-SYT',
  issuedDate: '2026-01-10',
  periodFrom: '2026-01-01',
  periodTo: '2026-12-31',
};

export function sources(more: Partial<ReportSources> & { readonly code?: string } = {}): ReportSources {
  const { code = '2026-03', ...rest } = more;
  const period = parsePeriod(code);
  if (period === null) throw new RangeError(`${code} names no period.`);
  return {
    scope: { kind: 'consolidated' },
    period,
    countedAt: ict('2026-04-02 09:00'),
    revision: 7,
    siteUrl: 'https://trang.example',
    settings: {
      siteName: 'Chuyên trang Cải cách hành chính',
      departmentName: 'Sở Y tế',
      publishingUnit: 'CDC',
      adminOfficeUnit: null,
      isDemonstration: true,
      returnGraceDays: 5,
      reformAreas: [{ code: 'procedures', name: 'Cải cách thủ tục hành chính' }],
    },
    calendar: workingCalendar(vietnamWorkingDays),
    issuer,
    isIssuerAssumed: false,
    notes: {},
    units: [
      unit('CDC', 'Trung tâm Kiểm soát bệnh tật', 1, 'cdc'),
      unit('BV-A', 'Bệnh viện Mẫu A', 2),
      unit('BV-B', 'Bệnh viện Mẫu B', 3),
    ],
    plans: [plan],
    quotas: [unitQuota, cdcQuota],
    items: [
      item('a1', 'BV-A', [submitted('2026-03-05 08:00'), published('2026-03-06 08:00')]),
      item('c1', 'CDC', [published('2026-03-10 08:00')], { kind: 'bulletin', reformAreas: [] }),
    ],
    openFlags: new Set(),
    exemptions: [],
    closings: [],
    reopenings: new Map(),
    deadlines: [],
    receipts: [],
    recordsFrom: null,
    activities: [],
    documents: [],
    reminders: [],
    ...rest,
  };
}

export const report = (more: Parameters<typeof sources>[0] = {}): Report => composeReport(sources(more), sha256);

/** Everything that the report says in words, one line a block. */
export function textOf({ opening, chapters, closing }: Report): string {
  const blocks = chapters.flatMap((chapter) => [
    ...chapter.blocks,
    ...chapter.sections.flatMap((section) => section.blocks),
  ]);
  const lines = blocks.flatMap((block) => {
    switch (block.kind) {
      case 'computed':
        return [block.text];
      case 'list':
        return block.lines;
      case 'written':
        return [`${block.label}${block.text ?? '…'}`];
      case 'table':
        return block.rows.map((cells) => cells.join(' | '));
    }
  });
  return [...opening, ...lines, closing].join('\n');
}

/** Closes a month of a quota with what the sources hold at a moment. */
export function closing(of: ReportSources, quota: SourceQuota, code: string, clock: string): Closing {
  const period = parsePeriod(code);
  if (period === null) throw new RangeError(`${code} names no period.`);
  const outcome = closePeriod(quota, period, [], { ...countContext(of), now: ict(clock) }, sha256);
  if (outcome.status === 'refused') throw new Error(outcome.reason);
  return outcome.closing;
}
