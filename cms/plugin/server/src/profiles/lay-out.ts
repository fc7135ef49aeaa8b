import { type CivilDate, type Plan, type Settings, type Unit, civilDateSchema } from '@cchc/shared/contract';
import { toBlocks } from './blocks.ts';
import { fields } from './fields.ts';
import { sampleIssuers } from './issuers.ts';
import { layOutArticles } from './lay-out-articles.ts';
import { layOutPlan } from './lay-out-plan.ts';
import { readDocuments, readProcedures } from './read-records.ts';
import { reformAreas } from './reform-areas.ts';
import { sampleDecisions } from './sample-decisions.ts';
import { type SampleWindow, addDays, instantAt, openWindow } from './sample-window.ts';
import type { SeedClosing, SeedContent, SeedReceipt } from './seed-content.ts';
import type { Profile, ReceiptData, UnitData } from './types.ts';

const SITE_NAME = 'Chuyên trang Cải cách hành chính';
const LONG_AGO: CivilDate = '2020-01-01';
const RETURN_GRACE_DAYS = 5;
const MINIMUM_WORDS = 100;

function settingsOf(profile: Profile): Settings {
  const own = profile.settings;
  return {
    siteName: SITE_NAME,
    departmentName: own.departmentName,
    parentName: own.parentName,
    publisherCode: own.publisherCode,
    provinceName: own.provinceName,
    isDemonstration: true,
    publishingUnit: own.publishingUnit,
    adminOfficeUnit: own.adminOfficeUnit,
    address: 'Địa chỉ mẫu, không có thật',
    phone: '',
    email: 'lien-he@vi-du.example',
    responsiblePost: 'Trưởng phòng Tổ chức – Hành chính (mẫu)',
    slogans: [...own.slogans],
    links: own.links.map((link) => ({ ...link })),
    reformAreas: reformAreas.map((area) => ({ ...area })),
    procedurePortalUrl: 'https://dichvucong.gov.vn',
    feedbackLegalBasis: own.feedbackLegalBasis,
    feedbackSteps: [...own.feedbackSteps],
    returnGraceDays: RETURN_GRACE_DAYS,
    minimumWords: MINIMUM_WORDS,
    // The domain knows the days announced by the State; a year named here would count as announced.
    holidays: [],
    swappedWorkingDays: [],
    en: {
      siteName: 'Administrative Reform Pages',
      departmentName: own.departmentNameEn,
      functions: own.functionsEn,
    },
  };
}

function unitOf(data: UnitData, order: number, window: SampleWindow): Unit {
  return {
    code: data.code,
    slug: data.slug,
    name: data.name,
    shortName: data.shortName,
    kind: data.kind,
    order,
    parent: data.parent ?? null,
    activity: [
      {
        from: data.activeFrom === undefined ? LONG_AGO : window.exactDay(data.activeFrom),
        to: data.activeTo === undefined ? null : window.exactDay(data.activeTo),
      },
    ],
    events: (data.events ?? []).map(({ on, units, ...event }) => ({
      ...event,
      units: [...units],
      date: window.exactDay(on),
    })),
    functions: data.functions,
    address: 'Địa chỉ mẫu, không có thật',
    phone: '',
    email: `${data.slug}@vi-du.example`,
    website: null,
    headPost: data.headPost,
    en: data.en ?? null,
  };
}

/** Each month is closed on the sixth day after its end, or on the day itself while that has not come. */
function closingsOf(profile: Profile, window: SampleWindow): SeedClosing[] {
  const monthly = profile.quotas.filter((quota) => quota.period === 'month' && quota.startDay === 1);
  return monthly.flatMap((quota) =>
    window.completeMonths.map((period, index) => {
      const nextMonth = window.completeMonths[index + 1] ?? window.currentMonth;
      const wished = instantAt(`${nextMonth}-06`, '09:00');
      const today = instantAt(window.today, '00:00');
      return { quotaKey: quota.key, period, closedAt: wished < today ? wished : today };
    }),
  );
}

function receivedOn(on: ReceiptData['on'], plan: Plan, window: SampleWindow): CivilDate | null {
  if (on === null) return null;
  if ('month' in on) return window.workDay(on);
  return plan.issuedDate === null ? null : addDays(plan.issuedDate, on.daysAfterIssue);
}

/** A receipt of a monthly duty is for the month in which it is handed in. */
function receiptsOf(profile: Profile, plan: Plan, window: SampleWindow): SeedReceipt[] {
  const monthly = new Set(profile.deadlines.flatMap(({ key, rule }) => (rule.kind === 'monthly' ? [key] : [])));
  return profile.receipts.map(({ on, ...receipt }) => {
    const day = receivedOn(on, plan, window);
    return {
      ...receipt,
      period: monthly.has(receipt.deadlineKey) ? (day?.slice(0, 7) ?? null) : null,
      receivedOn: day,
    };
  });
}

/**
 * Lays a profile around the day of the first start. Pure: the same profile and day give the same content.
 * The month of `today` is in progress, the three before it are complete and closed, nothing is dated later than `today`
 * except what takes effect in the future.
 */
export function layOut(profile: Profile, today: CivilDate): SeedContent {
  const window = openWindow(civilDateSchema.parse(today));
  const { plan, deadlines, quotas } = layOutPlan(profile, window);
  const settings = settingsOf(profile);
  const receivers = { cdc: profile.settings.publishingUnit, office: profile.settings.adminOfficeUnit };
  const opened = instantAt(addDays(window.from, -25), '08:00');
  const samples = sampleDecisions(window, receivers);
  return {
    profile: profile.name,
    today,
    windowFrom: window.from,
    completeMonths: window.completeMonths,
    currentMonth: window.currentMonth,
    settings,
    units: profile.units.map((unit, index) => unitOf(unit, index + 1, window)),
    fields,
    categories: profile.categories,
    plan,
    hidesOriginal: profile.plan.hidesOriginal ?? false,
    deadlines,
    quotas,
    exemptions: profile.exemptions.map(({ month, ...exemption }) => ({ ...exemption, period: window.monthAt(month) })),
    closings: closingsOf(profile, window),
    receipts: receiptsOf(profile, plan, window),
    evidence: profile.evidence.flatMap(({ at, ...evidence }) => {
      const moment = window.at(at);
      return moment === null ? [] : [{ ...evidence, at: moment }];
    }),
    documents: readDocuments(profile.documentsOf, opened),
    channels: profile.channels.map((channel) => ({ ...channel, firstPublishedAt: opened })),
    procedures: [
      ...readProcedures(profile.procedureFields, profile.receivesFiles ? receivers : null, opened),
      ...samples.procedures,
    ],
    decisions: samples.decisions,
    pages: profile.pages.map((page, index) => ({
      slug: page.slug,
      section: page.section,
      title: page.title,
      summary: page.summary,
      body: toBlocks(page.body.replaceAll('{department}', settings.departmentName)),
      order: index + 1,
      isPinned: page.isPinned,
      publishedAt: opened,
      en:
        page.en === undefined ? null : { title: page.en.title, summary: page.en.summary, body: toBlocks(page.en.body) },
    })),
    activities: profile.activities.flatMap(({ on, ...activity }) => {
      const date = window.workDay(on);
      return date === null ? [] : [{ ...activity, date }];
    }),
    issuers: sampleIssuers(profile),
    articles: layOutArticles(profile, window, settings.departmentName),
  };
}
