import type { Unit } from '@cchc/shared/contract';
import { formatDate } from '../i18n/dates.ts';
import { unitEventWords } from '../i18n/words.ts';
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
    englishPath: unit.en === null ? null : `/en/don-vi/${unit.slug}/`,
  };
}
