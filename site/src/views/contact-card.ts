import type { SiteData } from '../data/open-site.ts';
import { demonstrationNotice } from '../i18n/words.ts';
import { contentLines, escapedText, plainAddress } from './content-lines.ts';
import { type HotlineView, hotlinesView } from './hotlines.ts';

/** File with every line for the address book of a telephone. */
export const allCardsPath = '/duong-day-nong/danh-ba.vcf';
export const cardPath = (key: string): string => `/duong-day-nong/${key}.vcf`;

/** Lines that an address book can use: something to dial or to write to. */
export const isCardable = ({ href }: Pick<HotlineView, 'href'>): boolean => /^(?:tel|mailto):/.test(href ?? '');

type Publisher = Pick<SiteData, 'settings' | 'siteUrl' | 'publisherCode'>;

/** One contact by vCard 3.0, which every telephone reads. Sample lines say so in their very name. */
function card(line: HotlineView, site: Publisher): readonly string[] {
  const isSample = site.settings.isDemonstration || line.isUnverifiedSample;
  const name = isSample ? `${line.label} (dữ liệu mẫu)` : line.label;
  const note = [
    ...(site.settings.isDemonstration ? [demonstrationNotice] : []),
    line.purpose,
    ...line.hours,
    ...(line.hoursNote === null ? [] : [line.hoursNote]),
    ...(line.costNote === null ? [] : [line.costNote]),
    line.verified,
  ].join('\n');
  const href = line.href ?? '';
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:urn:cchc:${site.publisherCode}:channel:${line.key}`,
    `FN:${escapedText(name)}`,
    `N:${escapedText(name)};;;;`,
    `ORG:${escapedText(line.owner)}`,
    ...(href.startsWith('tel:') ? [`TEL;TYPE=WORK,VOICE:${href.slice('tel:'.length)}`] : []),
    ...(href.startsWith('mailto:') ? [`EMAIL;TYPE=INTERNET:${plainAddress(href.slice('mailto:'.length))}`] : []),
    ...(line.address === null ? [] : [`ADR;TYPE=WORK:;;${escapedText(line.address)};;;;`]),
    `URL:${plainAddress(`${site.siteUrl}/duong-day-nong/#${line.key}`)}`,
    `NOTE:${escapedText(note)}`,
    'END:VCARD',
  ];
}

export const contactCards = (lines: readonly HotlineView[], site: Publisher): string =>
  contentLines(lines.flatMap((line) => card(line, site)));

/** Every line that an address book can use, in the order of the page. */
export function cardableLines(site: SiteData): readonly HotlineView[] {
  const { phones, web } = hotlinesView(site);
  return [...phones, ...web].filter(isCardable);
}
