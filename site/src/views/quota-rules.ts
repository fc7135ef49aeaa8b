import type { Quota } from '@cchc/shared/contract';
import { chosenReading } from '@cchc/shared/quota';
import type { SiteData } from '../data/open-site.ts';
import { readingWords } from '../i18n/plan-words.ts';

export interface ReadingView {
  readonly label: string;
  readonly words: string;
}

/** What a quota asks for, as the public reads it: the reading in use and the others that the text allows (Q1). */
export interface QuotaRulesView {
  readonly key: string;
  readonly title: string;
  readonly clause: string;
  readonly chosen: ReadingView;
  readonly others: readonly ReadingView[];
  readonly notes: readonly string[];
}

type Names = Pick<SiteData, 'unitByCode' | 'categoryBySlug'>;

function readingView(quota: Quota, id: string, site: Names): ReadingView[] {
  const reading = quota.readings.find((one) => one.id === id);
  if (reading === undefined) return [];
  const names = {
    unit: (code: string) => site.unitByCode.get(code)?.name ?? code,
    category: (slug: string) => site.categoryBySlug.get(slug)?.name ?? slug,
  };
  return [{ label: reading.label, words: readingWords(reading, quota.period, names) }];
}

/** The rules of a quota under the reading named, the one in use unless said. */
export function quotaRules(quota: Quota, site: Names, readingId = chosenReading(quota).id): QuotaRulesView {
  const [chosen] = readingView(quota, readingId, site);
  return {
    key: quota.key,
    title: quota.title,
    clause: quota.clause,
    chosen: chosen ?? { label: readingId, words: '' },
    others: quota.readings.filter(({ id }) => id !== readingId).flatMap(({ id }) => readingView(quota, id, site)),
    notes: [
      ...(quota.startDay === 15 ? ['Kỳ tính từ ngày 15 tháng trước đến ngày 14'] : []),
      ...(quota.carriesOver ? ['Số bài vượt được tính bù cho kỳ sau'] : []),
    ],
  };
}
