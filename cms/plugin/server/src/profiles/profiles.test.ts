import {
  categorySchema,
  activitySchema,
  articleSchema,
  channelSchema,
  contentPageSchema,
  deadlineSchema,
  decisionSchema,
  exemptionSchema,
  fieldSchema,
  legalDocumentSchema,
  planSchema,
  procedureSchema,
  quotaSchema,
  settingsSchema,
  unitSchema,
} from '@cchc/shared/contract';
import { dueDates, dutyUnits } from '@cchc/shared/deadline';
import { vietnamWorkingDays, workingCalendar } from '@cchc/shared/working-days';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Block, plainText } from './blocks.ts';
import { layOut } from './lay-out.ts';
import { loadProfile } from './load-profile.ts';
import type { SeedArticle, SeedContent } from './seed-content.ts';
import { profileNames } from './types.ts';

const days = ['2026-01-01', '2026-02-28', '2026-03-02', '2026-07-06', '2026-11-22', '2026-12-31', '2028-02-29'];
const laid = profileNames.flatMap((name) =>
  days.map((day) => ({ name, day, content: layOut(loadProfile(name), day) })),
);

const unique = (values: readonly string[]): boolean => new Set(values).size === values.length;

/** Every text of a value, wherever it stands. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}

const toArticle = (article: SeedArticle): unknown => ({
  documentId: article.key,
  locale: 'vi',
  slug: article.slug,
  formerSlugs: [],
  kind: article.kind,
  title: article.title,
  summary: article.summary,
  bodyHtml: plainText(article.body),
  cover: null,
  media: [],
  attachments: [],
  videoUrl: article.videoUrl,
  mainReformArea: article.mainReformArea,
  reformAreas: article.reformAreas,
  audiences: article.audiences,
  categories: article.categories,
  authorUnit: article.authorUnit,
  coAuthorUnits: article.coAuthorUnits,
  penName: null,
  source: null,
  mark: article.mark,
  firstPublishedAt: article.firstPublishedAt ?? article.createdAt,
  updatedAt: article.firstPublishedAt ?? article.createdAt,
  expiresAt: article.expiresAt,
  en:
    article.en === null
      ? null
      : { title: article.en.title, summary: article.en.summary, bodyHtml: plainText(article.en.body) },
});

const linksOf = (body: readonly Block[]): string[] =>
  body.flatMap((block) =>
    block.type === 'list'
      ? block.children.flatMap((item) => item.children.flatMap((node) => (node.type === 'link' ? [node.url] : [])))
      : block.children.flatMap((node) => (node.type === 'link' ? [node.url] : [])),
  );

function parseAll(content: SeedContent): void {
  settingsSchema.parse(content.settings);
  z.array(unitSchema).parse(content.units);
  z.array(fieldSchema).parse(content.fields);
  z.array(categorySchema).parse(content.categories);
  planSchema.parse(content.plan);
  z.array(deadlineSchema).parse(content.deadlines);
  z.array(quotaSchema).parse(content.quotas);
  z.array(exemptionSchema).parse(content.exemptions);
  z.array(legalDocumentSchema).parse(content.documents);
  z.array(channelSchema).parse(content.channels);
  z.array(procedureSchema).parse(content.procedures);
  z.array(decisionSchema).parse(content.decisions);
  z.array(activitySchema).parse(content.activities);
  z.array(articleSchema).parse(content.articles.map(toArticle));
  for (const page of content.pages) {
    contentPageSchema.parse({
      slug: page.slug,
      section: page.section,
      title: page.title,
      summary: page.summary,
      bodyHtml: plainText(page.body),
      media: [],
      order: page.order,
      isPinned: page.isPinned,
      updatedAt: page.publishedAt,
      firstPublishedAt: page.publishedAt,
      en:
        page.en === null ? null : { title: page.en.title, summary: page.en.summary, bodyHtml: plainText(page.en.body) },
    });
  }
}

describe.each(laid)('$name laid around $day', ({ day, content }) => {
  const unitCodes = new Set(content.units.map((unit) => unit.code));
  const categorySlugs = new Set(content.categories.map((category) => category.slug));
  const startOfToday = new Date(`${day}T00:00:00.000+07:00`).toISOString();

  it('fits the contract', () => {
    expect(() => {
      parseAll(content);
    }).not.toThrow();
  });

  it('keeps keys and addresses apart', () => {
    expect(unique(content.articles.map((article) => article.key))).toBe(true);
    expect(unique(content.articles.map((article) => article.slug))).toBe(true);
    expect(unique(content.units.map((unit) => unit.code))).toBe(true);
    expect(unique(content.units.map((unit) => unit.slug))).toBe(true);
    expect(unique(content.documents.map((document) => document.key))).toBe(true);
    expect(unique(content.procedures.map((procedure) => procedure.code))).toBe(true);
    expect(unique(content.channels.map((channel) => channel.key))).toBe(true);
  });

  it('refers only to units, categories, plans, quotas and deadlines that exist', () => {
    const named = [
      ...content.articles.flatMap((article) => [article.authorUnit, ...article.coAuthorUnits]),
      ...content.activities.map((activity) => activity.unit),
      ...content.evidence.map((evidence) => evidence.unit),
      ...content.receipts.map((receipt) => receipt.unit),
      ...content.exemptions.map((exemption) => exemption.unit),
      ...content.procedures.flatMap((procedure) => procedure.receivingUnits),
      ...content.units.flatMap((unit) => [
        ...unit.events.flatMap((event) => event.units),
        ...(unit.parent === null ? [] : [unit.parent]),
      ]),
      ...content.quotas.flatMap((quota) =>
        quota.readings.flatMap(({ who }) =>
          who.scope === 'unit' ? [who.unit] : who.scope === 'all' ? who.except : [],
        ),
      ),
      content.settings.publishingUnit ?? '',
      content.settings.adminOfficeUnit ?? '',
    ];
    // A plan may except a unit that its own province does not have.
    const excepted = new Set(
      content.quotas.flatMap((quota) => quota.readings.flatMap(({ who }) => (who.scope === 'all' ? who.except : []))),
    );
    expect(named.filter((code) => !unitCodes.has(code) && !excepted.has(code))).toEqual([]);
    expect(
      content.articles.flatMap((article) => article.categories).filter((slug) => !categorySlugs.has(slug)),
    ).toEqual([]);
    expect(content.quotas.every((quota) => quota.planKey === content.plan.key)).toBe(true);
    expect(content.quotas.every((quota) => quota.readings.some((reading) => reading.id === quota.chosenReading))).toBe(
      true,
    );
    expect(content.deadlines.every((deadline) => deadline.planKey === content.plan.key)).toBe(true);
    const quotaKeys = new Set(content.quotas.map((quota) => quota.key));
    expect(
      content.exemptions.every((exemption) => exemption.quotaKey === null || quotaKeys.has(exemption.quotaKey)),
    ).toBe(true);
    expect(content.closings.every((closing) => quotaKeys.has(closing.quotaKey))).toBe(true);
    const deadlineKeys = new Set(content.deadlines.map((deadline) => deadline.key));
    expect(content.receipts.every((receipt) => deadlineKeys.has(receipt.deadlineKey))).toBe(true);
    const fieldCodes = new Set(content.fields.map((field) => field.code));
    expect(content.procedures.every((procedure) => fieldCodes.has(procedure.fieldCode))).toBe(true);
  });

  it('has three complete months behind it and the current month in progress', () => {
    expect(content.completeMonths).toHaveLength(3);
    expect(content.currentMonth).toBe(day.slice(0, 7));
    expect(content.completeMonths.every((month) => month < content.currentMonth)).toBe(true);
    expect(content.windowFrom).toBe(`${content.completeMonths[0] ?? ''}-01`);
    expect(content.plan.periodFrom <= content.windowFrom && day <= content.plan.periodTo).toBe(true);
    expect((content.plan.issuedDate ?? day) < content.windowFrom).toBe(true);
    expect(content.quotas.every((quota) => quota.validFrom === content.windowFrom && quota.validTo >= day)).toBe(true);
    for (const month of content.completeMonths) {
      expect(content.articles.some((article) => article.firstPublishedAt?.startsWith(month) === true)).toBe(true);
    }
  });

  it('closes every complete month after its end and not later than the first start', () => {
    for (const quota of content.quotas) {
      const periods = content.closings
        .filter((closing) => closing.quotaKey === quota.key)
        .map((closing) => closing.period);
      expect(periods).toEqual(content.completeMonths);
    }
    expect(
      content.closings.every(
        (closing) => closing.closedAt <= startOfToday && closing.closedAt.slice(0, 7) >= closing.period,
      ),
    ).toBe(true);
  });

  it('dates nothing of the past in the future', () => {
    const moments = [
      ...content.articles.flatMap((article) => [article.createdAt, ...article.events.map((event) => event.at)]),
      ...content.evidence.map((evidence) => evidence.at),
      ...content.pages.map((page) => page.publishedAt),
      ...content.decisions.map((decision) => decision.firstPublishedAt),
      ...content.procedures.map((procedure) => procedure.firstPublishedAt),
      content.plan.firstPublishedAt,
    ];
    expect(moments.filter((moment) => moment >= startOfToday)).toEqual([]);
    expect(content.activities.filter((activity) => activity.date >= day)).toEqual([]);
    expect(content.receipts.filter((receipt) => receipt.receivedOn !== null && receipt.receivedOn >= day)).toEqual([]);
  });

  it('gives a receipt the month of its duty, so that the calendar and the reports find it', () => {
    const plan = { ...content.plan };
    const calendar = workingCalendar(vietnamWorkingDays);
    const offices = content.settings;
    for (const receipt of content.receipts) {
      const deadline = content.deadlines.find(({ key }) => key === receipt.deadlineKey);
      if (deadline === undefined || receipt.receivedOn === null) continue;
      const due = dueDates(deadline.rule, plan, calendar).find(
        (one) => (one.status === 'due' ? one.month : null) === receipt.period,
      );
      expect(due, `${receipt.deadlineKey} ${String(receipt.period)}`).toBeDefined();
      if (due === undefined) continue;
      const owing = dutyUnits(content.units, { subject: deadline.subject, due, plan, offices, today: day });
      expect(owing.map(({ code }) => code)).toContain(receipt.unit);
    }
  });

  it('tells the life of an article in order and in agreement with its status', () => {
    for (const article of content.articles) {
      const moments = article.events.map((event) => event.at);
      expect(moments, article.key).toEqual(moments.toSorted());
      expect(unique(moments), article.key).toBe(true);
      const last = article.events.at(-1)?.event ?? 'draft';
      expect(article.status === last, `${article.key}: ${last}`).toBe(true);
      expect(article.firstPublishedAt === null, article.key).toBe(
        !article.events.some((event) => event.event === 'published'),
      );
    }
  });

  it('lets units write only while they are active', () => {
    for (const article of content.articles) {
      const unit = content.units.find((candidate) => candidate.code === article.authorUnit);
      const sentOn = new Date(Date.parse(article.createdAt) + 7 * 3_600_000).toISOString().slice(0, 10);
      const isActive = unit?.activity.some(
        (interval) => interval.from <= sentOn && (interval.to === null || sentOn <= interval.to),
      );
      expect(isActive, `${article.key} by ${article.authorUnit} on ${sentOn}`).toBe(true);
    }
  });

  it('makes sample decisions with every kind of change, one of them still to come', () => {
    const kinds = new Set(content.decisions.flatMap((decision) => decision.items.map((item) => item.kind)));
    expect([...kinds].toSorted()).toEqual(['abolished', 'amended', 'new', 'replaced']);
    expect(content.decisions.filter((decision) => (decision.effectiveDate ?? '') > day)).toHaveLength(1);
    expect(content.decisions.every((decision) => decision.isSample && decision.number.startsWith('MẪU-'))).toBe(true);
    const codes = new Set(content.procedures.map((procedure) => procedure.code));
    const rows = content.decisions.flatMap((decision) => decision.items);
    expect(rows.every((row) => row.procedureCode.startsWith('9.9'))).toBe(true);
    expect(
      rows
        .flatMap((row) => [row.procedureCode, ...row.successors, ...row.predecessors])
        .filter((code) => !codes.has(code)),
    ).toEqual([]);
    expect(rows.find((row) => row.kind === 'replaced')?.successors).toHaveLength(2);
  });

  it('writes every text in NFC', () => {
    expect(textsOf(content).filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('lets nobody dial anything but 115, 111 and 1900 9095', () => {
    const dialable = content.channels.flatMap((channel) => (channel.dial === null ? [] : [channel.dial]));
    expect(dialable.toSorted()).toEqual(['111', '115', '19009095']);
    expect(content.channels.every((channel) => channel.isUnverifiedSample)).toBe(true);
    const numbers =
      /tel:|(?<![\d/-])0\d{2,4}[ .-]?\d{3,4}[ .-]?\d{3,4}(?!\d)|(?<!\d)(?:1900|1800)[ .-]?\d{4}|(?<!\d)\+84/u;
    const spoken = textsOf({
      ...content,
      procedures: [],
      channels: content.channels.filter((channel) => channel.dial === null),
    });
    expect(spoken.filter((text) => numbers.test(text))).toEqual([]);
    expect(content.settings.phone).toBe('');
    expect(content.units.every((unit) => unit.phone === '')).toBe(true);
  });

  it('names no person', () => {
    const surnames = 'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Nhữ|Đinh|Trịnh|Lâm|Mai';
    const person = new RegExp(`(?<!\\p{L})(?:${surnames}) \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+`, 'u');
    expect(textsOf(content).filter((text) => person.test(text))).toEqual([]);
    expect([...content.documents, ...content.decisions].every((document) => document.signer === null)).toBe(true);
  });

  it('leads only to official addresses of the plan or to addresses that cannot exist', () => {
    const addresses = [
      ...content.articles.flatMap((article) => [
        ...linksOf(article.body),
        ...(article.videoUrl === null ? [] : [article.videoUrl]),
      ]),
      ...content.evidence.map((evidence) => evidence.url),
      ...content.settings.links.map((link) => link.url),
      ...content.channels.flatMap((channel) => (channel.url === null ? [] : [channel.url])),
    ];
    expect(
      addresses.filter((address) => !/(?:\.gov\.vn|\/\/chinhphu\.vn|\.example)$/u.test(new URL(address).origin)),
    ).toEqual([]);
  });
});
