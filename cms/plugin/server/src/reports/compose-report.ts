import type { Sha256 } from '@cchc/shared/contract';
import { canonicalJson } from '@cchc/shared/contract';
import { isOver } from '@cchc/shared/period';
import { formatDate, formatTime } from '@cchc/shared/text';
import { periodTitle, spanWords } from '../../../model/reports/official-words.ts';
import type { Block, Chapter, Report, ReportScope, Section } from '../../../model/reports/report.ts';
import { activityBlocks } from './compose-activities.ts';
import { annexItems } from './compose-annex.ts';
import { directionBlocks, taskBlocks } from './compose-direction.ts';
import { paragraphOf } from './compose-paragraph.ts';
import { siteBlocks } from './compose-publications.ts';
import { quotaBlocks } from './compose-quotas.ts';
import { namedResultSentence } from './compose-result.ts';
import { type Happened, happenedItems } from './happenings.ts';
import { type CountedQuota, countQuotas } from './report-quota.ts';
import { type ReportSources, happenedBy, unitNamer } from './report-sources.ts';
import { rulesOf } from './rules-of-count.ts';
import { writtenBlock } from './written-block.ts';

function scopeOf({ scope, units, settings }: ReportSources): ReportScope {
  if (scope.kind === 'consolidated') return { kind: 'consolidated' };
  const unitName = unitNamer(units)(scope.unit);
  return { kind: 'unit', unit: scope.unit, unitName, isPublisher: scope.unit === settings.publishingUnit };
}

const section = (number: number, title: string, blocks: Block[]): Section => ({
  number: String(number),
  title,
  blocks,
});
const chapter = (number: string, title: string, blocks: Block[], sections: Section[] = []): Chapter => ({
  number,
  title,
  blocks,
  sections,
});

function results(
  sources: ReportSources,
  happened: Happened,
  quotas: readonly CountedQuota[],
  over: boolean,
): Section[] {
  return [
    section(1, 'Trang thông tin điện tử', siteBlocks(sources, happened)),
    section(2, 'Báo, đài', activityBlocks(sources, ['press', 'broadcast'], 'press')),
    section(3, 'Mạng xã hội', activityBlocks(sources, ['social'], 'social')),
    section(
      4,
      'Trực quan, màn hình LED, loa',
      activityBlocks(sources, ['visual', 'led_screen', 'loudspeaker'], 'visual'),
    ),
    section(
      5,
      'Hội nghị, tập huấn, lồng ghép',
      activityBlocks(sources, ['conference', 'training', 'integrated'], 'events'),
    ),
    section(6, 'Tình hình thực hiện chỉ tiêu', quotaBlocks(sources, quotas, over)),
  ];
}

function judgement(sources: ReportSources, quotas: readonly CountedQuota[]): { blocks: Block[]; sections: Section[] } {
  const unitName = unitNamer(sources.units);
  const judged = quotas.filter(({ standing }) => standing.judges);
  const { notes } = sources;
  return {
    blocks: judged.map((counted): Block => ({ kind: 'computed', text: namedResultSentence(counted, unitName) })),
    sections: [
      section(1, 'Ưu điểm', [writtenBlock(notes, 'strengths')]),
      section(2, 'Tồn tại, hạn chế', [writtenBlock(notes, 'weaknesses')]),
      section(3, 'Nguyên nhân', [writtenBlock(notes, 'causes')]),
    ],
  };
}

function openingOf(sources: ReportSources): string[] {
  const { countedAt, issuer, period, scope, units } = sources;
  const who = scope.kind === 'consolidated' ? issuer.name : unitNamer(units)(scope.unit);
  const about = `${who} báo cáo kết quả công tác tuyên truyền cải cách hành chính ${periodTitle(period)} như sau:`;
  const window = `(Số liệu ${spanWords(period)}, tính đến ${formatTime(countedAt)} ngày ${formatDate(countedAt)}.)`;
  return [about, window];
}

/**
 * Composes a report. Pure: figures of verdicts come from the quota rules, the rest from the records, the hand-written
 * parts as they are; the same sources give the same report. What happened after the moment of counting is not told.
 */
export function composeReport(known: ReportSources, sha256: Sha256): Report {
  const sources = happenedBy(known);
  const { period, countedAt, revision, issuer, isIssuerAssumed, settings, notes } = sources;
  const happened = happenedItems(sources);
  const quotas = countQuotas(sources);
  const over = isOver(period, countedAt);
  const judged = judgement(sources, quotas);
  const words = periodTitle(period);
  const body: Omit<Report, 'digest'> = {
    schemaVersion: 2,
    scope: scopeOf(sources),
    issuer,
    isIssuerAssumed,
    title: 'BÁO CÁO',
    subject: `Kết quả công tác tuyên truyền cải cách hành chính ${words}`,
    period: { code: period.code, words, from: period.from, to: period.to, isOver: over },
    countedAt,
    revision,
    isSample: settings.isDemonstration,
    opening: openingOf(sources),
    chapters: [
      chapter('I', 'Công tác chỉ đạo, điều hành', directionBlocks(sources)),
      chapter('II', 'Kết quả', [], results(sources, happened, quotas, over)),
      chapter('III', 'Đánh giá', judged.blocks, judged.sections),
      chapter('IV', 'Nhiệm vụ trọng tâm', taskBlocks(sources)),
      chapter('V', 'Kiến nghị', [writtenBlock(notes, 'proposals')]),
    ],
    closing: `Trên đây là kết quả công tác tuyên truyền cải cách hành chính ${words} của ${issuer.name}./.`,
    paragraph: paragraphOf(sources, happened, quotas),
    quotas: quotas.map((counted) => counted.report),
    items: annexItems(sources, happened, quotas),
    rules: rulesOf(sources),
  };
  return { ...body, digest: sha256(canonicalJson(body)) };
}
