import type {
  StoredBanner,
  StoredChannel,
  StoredLegalDocument,
  StoredPage,
  StoredPlan,
} from '../repositories/stored-publications.ts';
import { type Library, presentBody, presentEnglish } from './present-article.ts';
import { presentAttachments } from './present-media.ts';
import { dialOf } from './dial-of.ts';
import { type Candidate, tidy } from './presented-item.ts';
import type { SubjectFacts } from './subject-facts.ts';

export const presentChannel = (channel: StoredChannel, facts: SubjectFacts): Candidate => ({
  type: 'channel',
  value: tidy({
    key: channel.key,
    kind: channel.kind,
    label: channel.label,
    purpose: channel.purpose,
    raw: channel.raw,
    dial: dialOf(channel),
    url: channel.url,
    address: channel.address,
    ownerUnit: channel.ownerUnit,
    ownerName: channel.ownerName,
    hours: channel.hours,
    hoursNote: channel.hoursNote,
    costNote: channel.costNote,
    note: channel.note,
    order: channel.sortOrder,
    isFeatured: channel.isFeatured,
    verifiedOn: channel.verifiedOn,
    validFrom: channel.validFrom,
    validTo: channel.validTo,
    isUnverifiedSample: channel.isUnverifiedSample,
    firstPublishedAt: facts.firstPublishedAt,
  }),
});

export const presentLegalDocument = (document: StoredLegalDocument, facts: SubjectFacts): Candidate => ({
  type: 'document',
  value: tidy({
    key: document.key,
    number: document.number,
    title: document.title,
    documentType: document.documentType,
    issuer: document.issuer,
    signer: document.signer,
    issuedDate: document.issuedDate,
    effectiveDate: document.effectiveDate,
    expiredDate: document.expiredDate,
    files: presentAttachments(document.files),
    sourceUrl: document.sourceUrl,
    note: document.note,
    firstPublishedAt: facts.firstPublishedAt,
  }),
});

export const presentPlan = (plan: StoredPlan, facts: SubjectFacts): Candidate => ({
  type: 'plan',
  value: tidy({
    key: plan.key,
    number: plan.number,
    title: plan.title,
    issuer: plan.issuer,
    issuedDate: plan.issuedDate,
    periodFrom: plan.periodFrom,
    periodTo: plan.periodTo,
    summary: plan.summary,
    isSample: plan.isSample,
    original:
      plan.originalTitle === null || plan.hidesOriginal
        ? null
        : { title: plan.originalTitle, dates: plan.originalDates },
    tasks: plan.tasks,
    indicators: plan.indicators,
    files: presentAttachments(plan.files),
    firstPublishedAt: facts.firstPublishedAt,
  }),
});

export function presentPage(page: StoredPage, facts: SubjectFacts, library: Library): Candidate {
  const body = presentBody(page.body, library);
  const english = presentEnglish(page, library);
  const englishMedia = english === null ? [] : presentBody(page.bodyEn, library).media;
  const media = new Map([...body.media, ...englishMedia].map((file) => [file.sha256, file]));
  return {
    type: 'page',
    value: tidy({
      slug: page.slug,
      section: page.section,
      title: page.title,
      summary: page.summary,
      bodyHtml: body.html,
      media: [...media.values()],
      order: page.sortOrder,
      isPinned: page.isPinned,
      updatedAt: facts.updatedAt,
      firstPublishedAt: facts.firstPublishedAt,
      en: english,
    }),
  };
}

export const presentBanner = (banner: StoredBanner): Candidate => ({
  type: 'banner',
  value: tidy({
    key: banner.key,
    level: banner.level,
    text: banner.text,
    link:
      banner.linkUrl === null || banner.linkLabel === null ? null : { label: banner.linkLabel, url: banner.linkUrl },
    from: banner.startsAt,
    until: banner.endsAt,
    paths: banner.paths,
  }),
});
