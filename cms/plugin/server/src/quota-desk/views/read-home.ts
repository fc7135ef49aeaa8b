import type { Unit } from '@cchc/shared/contract';
import { civilDateOf } from '@cchc/shared/period';
import { currentClosing, evaluatePeriod, forecast, quotaPeriodOfDay, quotaPeriods } from '@cchc/shared/quota';
import type { DeskPerson, Home } from '../../../../model/desk/index.ts';
import type { Database } from '../../repositories/database.ts';
import type { CountView } from '../book/count-context.ts';
import { seesUnit } from '../desk-person.ts';
import { readWaitingMarks } from './article-facts.ts';
import { waitingItems } from './read-waiting.ts';

type Behind = Home['behind'][number];

const listed = 8;
/** Where the admin interface shows the desk; a cell or a period is opened by name. */
const desk = '/plugins/cchc-quota';

const cellHref = (quota: string, unit: string, period: string): string =>
  `${desk}?${new URLSearchParams({ open: quota, unit, period }).toString()}`;

function behindIn(view: CountView, units: ReadonlyMap<string, Unit>, person: DeskPerson): Behind[] {
  const today = civilDateOf(view.now);
  return view.book.quotas.flatMap(({ quota }) => {
    const running = quotaPeriodOfDay(quota, today);
    if (!quotaPeriods(quota).some(({ code }) => code === running.code)) return [];
    const likely = new Map(forecast(quota, running, view.context).map((row) => [row.unit, row.outlook]));
    return evaluatePeriod(quota, running, view.context).rows.flatMap((row): Behind[] => {
      const { unit, counted, minimum, missing, daysLeft } = row;
      if (missing === 0 || minimum === null || daysLeft === null || !seesUnit(person, unit)) return [];
      return [
        {
          unit,
          unitName: units.get(unit)?.shortName ?? unit,
          quotaKey: quota.key,
          quotaTitle: quota.title,
          period: running.code,
          ...{ counted, minimum, missing, daysLeft },
          outlook: likely.get(unit) ?? null,
          words: `còn thiếu ${missing} bài, còn ${daysLeft} ngày`,
          href: cellHref(quota.key, unit, running.code),
        },
      ];
    });
  });
}

/** Periods that are over and not closed; those that were never closed long after the start are not dug out. */
function openPeriods(view: CountView): Home['toClose'] {
  const today = civilDateOf(view.now);
  const closings = view.book.closings.map(({ closing }) => closing);
  return view.book.quotas.flatMap(({ quota }) =>
    quotaPeriods(quota)
      .filter(({ to }) => to < today)
      .filter(({ code }) => currentClosing(closings, quota.key, code) === null)
      .slice(-3)
      .map(({ code }) => ({
        quotaKey: quota.key,
        quotaTitle: quota.title,
        period: code,
        href: `${desk}?${new URLSearchParams({ open: quota.key, period: code }).toString()}`,
      })),
  );
}

type WaitingKind = Home['waiting'][number]['kind'];

const waitingWords: Readonly<Record<WaitingKind, (count: number) => string>> = {
  flag: (count) => `${count} tin, bài nghi trùng hoặc quá ngắn chờ kết luận`,
  evidence: (count) => `${count} minh chứng đăng nơi khác chờ xác nhận`,
  import: (count) => `${count} bài lưu trữ nhập vào chờ chấp nhận`,
  mark: (count) => `${count} bài biểu dương, phê phán chờ duyệt`,
};

async function waitingFor(db: Database, view: CountView): Promise<Home['waiting']> {
  const counts: Record<WaitingKind, number> = { flag: 0, evidence: 0, import: 0, mark: 0 };
  for (const { kind } of waitingItems(view)) counts[kind] += 1;
  counts.mark = (await readWaitingMarks(db)).length;
  const kinds: readonly WaitingKind[] = ['flag', 'evidence', 'import', 'mark'];
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => ({
      kind,
      count: counts[kind],
      words: waitingWords[kind](counts[kind]),
      href: `${desk}?view=waiting`,
    }));
}

/** Figures for the widgets of the start page: who is behind, what is to be closed, what waits for a ruling. */
export async function readHome(db: Database, view: CountView, person: DeskPerson): Promise<Home> {
  const units = new Map(view.book.units.map((unit) => [unit.code, unit]));
  const behind = behindIn(view, units, person).sort(
    (a, b) => b.missing - a.missing || a.daysLeft - b.daysLeft || (a.unit < b.unit ? -1 : 1),
  );
  return {
    today: civilDateOf(view.now),
    behind: behind.slice(0, listed),
    behindCount: behind.length,
    toClose: person.canJudge ? openPeriods(view) : [],
    waiting: person.canJudge ? await waitingFor(db, view) : [],
  };
}
