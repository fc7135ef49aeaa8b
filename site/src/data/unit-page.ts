import type { Unit } from '@cchc/shared/contract';
import { formatCount } from '../i18n/counts.ts';
import { formatDate } from '../i18n/dates.ts';
import { unitEventWords } from '../i18n/words.ts';
import { entriesOfValue, facetPath } from '../views/procedure-facets.ts';
import { embedDataPath, embedPath } from '../views/unit-embed.ts';
import { type Named, unitLink } from './cards.ts';
import type { SiteData } from './open-site.ts';
import { shownOf, telephoneHref } from './telephone.ts';
import { isActiveOn } from './unit-list.ts';

export interface UnitEventView {
  readonly date: string;
  readonly what: string;
  readonly others: readonly Named[];
  readonly document: string | null;
}

export interface UnitLine {
  readonly label: string;
  readonly shown: string;
  readonly href: string | null;
  readonly isUnverifiedSample: boolean;
}

/** A unit as its page shows it, without its articles. */
export interface UnitPage {
  readonly name: string;
  readonly isActive: boolean;
  readonly parent: Named | null;
  readonly children: readonly Named[];
  readonly paragraphs: readonly string[];
  readonly contacts: readonly { readonly label: string; readonly text: string; readonly href: string | null }[];
  readonly lines: readonly UnitLine[];
  readonly events: readonly UnitEventView[];
  readonly englishPath: string | null;
  /** Procedures in force that the unit takes in; null for none. */
  readonly procedures: { readonly count: string; readonly href: string } | null;
  /** How the unit's own site shows all this; null for a unit that is at work no more. */
  readonly embed: UnitEmbedOffer | null;
}

export interface UnitEmbedOffer {
  readonly href: string;
  readonly dataHref: string;
  /** Markup to copy. */
  readonly snippet: string;
}

function contactsOf(unit: Unit): UnitPage['contacts'] {
  return [
    { label: 'Địa chỉ', text: unit.address, href: null },
    { label: 'Điện thoại', text: shownOf({ kind: 'phone', raw: unit.phone }), href: telephoneHref(unit.phone) },
    { label: 'Thư điện tử', text: unit.email, href: unit.email.includes('@') ? `mailto:${unit.email}` : null },
    { label: 'Trang thông tin', text: unit.website ?? '', href: unit.website },
    { label: 'Người đứng đầu', text: unit.headPost, href: null },
  ].filter((contact) => contact.text !== '');
}

const inAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function embedOffer(site: SiteData, unit: Unit): UnitEmbedOffer {
  const href = embedPath(unit.slug);
  return {
    href,
    dataHref: embedDataPath(unit.slug),
    snippet: `<iframe src="${site.siteUrl}${href}" title="${inAttribute(unit.name)}" width="100%" height="640" loading="lazy"></iframe>`,
  };
}

function proceduresOf(site: SiteData, unit: Unit): UnitPage['procedures'] {
  const inForce = entriesOfValue('don-vi', unit.slug, site).filter(({ standing }) => standing.inForce);
  return inForce.length === 0 ? null : { count: formatCount(inForce.length), href: facetPath('don-vi', unit.slug) };
}

export function unitPage(site: SiteData, unit: Unit): UnitPage {
  const linksOf = (codes: readonly string[]): Named[] =>
    codes.flatMap((code) => {
      const other = site.unitByCode.get(code);
      return other === undefined ? [] : [unitLink(other)];
    });
  return {
    name: unit.name,
    isActive: isActiveOn(unit, site.asOf),
    parent: unit.parent === null ? null : (linksOf([unit.parent])[0] ?? null),
    children: site.units.filter((other) => other.parent === unit.code && isActiveOn(other, site.asOf)).map(unitLink),
    paragraphs: unit.functions.split(/\n+/).filter((line) => line.trim() !== ''),
    contacts: contactsOf(unit),
    lines: site.channels
      .filter((channel) => channel.ownerUnit === unit.code)
      .map((channel) => ({
        label: channel.label,
        shown: shownOf(channel),
        href: channel.dial === null ? channel.url : `tel:${channel.dial}`,
        isUnverifiedSample: channel.isUnverifiedSample,
      })),
    events: unit.events
      .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
      .map((event) => ({
        date: formatDate(event.date),
        what:
          event.formerName === null
            ? unitEventWords[event.kind]
            : `${unitEventWords[event.kind]} (trước là ${event.formerName})`,
        others: linksOf(event.units),
        document: event.document,
      })),
    procedures: proceduresOf(site, unit),
    embed: isActiveOn(unit, site.asOf) ? embedOffer(site, unit) : null,
    englishPath: unit.en === null ? null : `/en/don-vi/${unit.slug}/`,
  };
}
