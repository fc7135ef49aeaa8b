import type { Instant } from '../../contract/primitives.ts';
import type { ArticleKind } from '../../contract/vocabulary.ts';
import { civilDateOf } from '../period/index.ts';
import type { CountableItem } from './evaluate-item.ts';
import { type ItemFingerprint, type Likeness, SKETCH_SIZE, likenessOf } from './fingerprint.ts';
import { type CreditRules, traceCredit } from './trace-credit.ts';

/** What two items share: the address; the text as a whole; most of the shorter text; the title. */
export const duplicateSigns = ['address', 'text', 'part', 'title'] as const;
export type DuplicateSign = (typeof duplicateSigns)[number];

/** Q6: why an item counts provisionally until TCHC rules. `likeness` is a whole percent of what the sign speaks of. */
export type ItemFlag =
  | {
      readonly kind: 'duplicate';
      readonly otherId: string;
      readonly sign: DuplicateSign;
      readonly likeness: number;
    }
  | { readonly kind: 'very_short'; readonly words: number };

export interface FlagRules extends CreditRules {
  /** Fewest words of an item; one with fewer is very short. */
  readonly minimumWords: number;
}

/** From here on two texts are held for the same one, in percent of what either says. */
const ALIKE = 60;
/** From here on the shorter of two texts is held for a part of the other, in percent of what it says … */
const CONTAINED = 70;
/** … if they share this much of the whole: below it a sketch says too little about a short text beside a long one. */
const COMPARABLE = 20;
/** Two items of one title are held for the same one when their texts share this much, or cannot be compared. */
const ALIKE_UNDER_ONE_TITLE = 10;
/** A text with fewer words cannot be told from another one. */
const TELLING_WORDS = 20;
/** Numbers of a sketch that have to be equal in one place before two texts are compared at all. */
const BAND = 2;
const PLACES = Math.floor(SKETCH_SIZE / BAND);

/** Kinds whose content is a picture or a video; their text may be short. */
const shownKinds: ReadonlySet<ArticleKind> = new Set(['infographic', 'video']);

/** Whether an item has to bring its text along: what appeared elsewhere stands there, a picture or video shows itself. */
const owesText = ({ kind, where }: CountableItem): boolean => where === 'here' && !shownKinds.has(kind);

interface Candidate {
  readonly itemId: string;
  readonly owesText: boolean;
  readonly where: CountableItem['where'];
  readonly at: Instant;
  readonly isRuled: boolean;
  readonly unit: string;
  /** Taken down for fault: no suspect itself, and the original of what other units copied from it. */
  readonly isFaulty: boolean;
  readonly fingerprint: ItemFingerprint;
}

const lost = new Set(['refused', 'unit_withdrawn']);

/** The item if it may be a suspect or make another one suspect: what is lost does neither. */
function candidateOf(item: CountableItem, fingerprint: ItemFingerprint, rules: FlagRules): Candidate | null {
  let at: Instant | null = null;
  let isRuled = false;
  for (const event of item.events) {
    if (event.at > rules.now) continue;
    if (at === null || event.at < at) at = event.at;
    if (event.event === 'ruled_in' || event.event === 'ruled_out') isRuled = true;
  }
  if (at === null) return null;
  const trace = traceCredit(item.events, 'submitted', rules);
  if (trace.isRuledOut || lost.has(trace.standing)) return null;
  return {
    itemId: item.itemId,
    owesText: owesText(item),
    where: item.where,
    at,
    isRuled,
    unit: item.unit,
    isFaulty: trace.standing === 'withdrawn_fault',
    fingerprint,
  };
}

const inOrder = (a: Candidate, b: Candidate): number =>
  a.at === b.at ? (a.itemId < b.itemId ? -1 : 1) : a.at < b.at ? -1 : 1;

interface Resemblance {
  readonly sign: DuplicateSign;
  readonly likeness: number;
}

/** Whether two texts are one, or one a part of the other. */
function resemblanceOf({ ofBoth, ofShorter }: Likeness): Resemblance | null {
  if (ofBoth >= ALIKE) return { sign: 'text', likeness: ofBoth };
  return ofBoth >= COMPARABLE && ofShorter >= CONTAINED ? { sign: 'part', likeness: ofShorter } : null;
}

/** Titles come again (a weekly bulletin), so that the text has to agree, unless there is none to compare. */
function isOneUnderOneTitle(a: ItemFingerprint, b: ItemFingerprint): boolean {
  if (a.address !== null && b.address !== null) return false;
  const isTelling = Math.min(a.words, b.words) >= TELLING_WORDS;
  return !isTelling || likenessOf(a, b).ofBoth >= ALIKE_UNDER_ONE_TITLE;
}

/** What appears elsewhere under one title on another day (a monthly broadcast) is another item. */
const titleKey = ({ where, at }: Candidate, title: string): string =>
  where === 'here' ? title : `${civilDateOf(at)} ${title}`;

/** Where a part of a sketch is looked up: parts that are equal have equal numbers. */
function placeOf(sketch: Uint32Array, part: number): number {
  const start = part * BAND;
  let place = part + 1;
  for (let position = start; position < start + BAND; position += 1) {
    place = Math.imul(place ^ (sketch[position] ?? 0), 0x85ebca6b);
    place ^= place >>> 13;
  }
  return place;
}

/** A unit may write anew what was taken down for fault; a copy by another unit has its fault. */
const mayBeOriginal = (other: Candidate, own: Candidate): boolean => !other.isFaulty || other.unit !== own.unit;

interface Found extends Resemblance {
  readonly other: Candidate;
}

/**
 * The earliest text of each part of a sketch, of each address and of each title. Parts stand in a hash table of two
 * typed arrays: ten thousand items have three hundred thousand parts, and an object for each would cost more than all
 * comparisons.
 */
class Earlier {
  readonly #candidates: readonly Candidate[];
  readonly #addresses = new Map<string, Candidate>();
  readonly #titles = new Map<string, Candidate>();
  readonly #mask: number;
  readonly #places: Int32Array;
  /** Number of the candidate plus one; 0 = nothing is kept here. */
  readonly #kept: Int32Array;

  constructor(candidates: readonly Candidate[]) {
    this.#candidates = candidates;
    const size = 2 ** Math.ceil(Math.log2(Math.max(1, candidates.length) * PLACES * 2));
    this.#mask = size - 1;
    this.#places = new Int32Array(size);
    this.#kept = new Int32Array(size);
  }

  #slotOf(place: number): number {
    let slot = (place ^ (place >>> 16)) & this.#mask;
    while (this.#kept[slot] !== 0 && this.#places[slot] !== place) slot = (slot + 1) & this.#mask;
    return slot;
  }

  /** The earliest item that looks the same as this one, with how alike it is; else remembers this one. */
  takeIn(index: number): Found | null {
    const own = this.#candidates[index];
    if (own === undefined) return null;
    const { address, page, title, sketch } = own.fingerprint;
    const addresses = [address, page].filter((known) => known !== null);
    const sameAddress = addresses
      .map((known) => this.#addresses.get(known))
      .find((other) => other !== undefined && mayBeOriginal(other, own));
    if (sameAddress !== undefined) return { other: sameAddress, sign: 'address', likeness: 100 };
    for (const known of addresses) this.#addresses.set(known, own);
    const alike = sketch.length === SKETCH_SIZE ? this.#alike(index, own) : null;
    if (alike?.sign === 'text') return alike;
    if (sketch.length === SKETCH_SIZE) this.#remember(index, sketch);
    if (alike !== null) return alike;
    return title === null ? null : this.#sameTitle(own, titleKey(own, title));
  }

  #alike(index: number, own: Candidate): Found | null {
    const { fingerprint } = own;
    let earliest = index;
    let best: Found | null = null;
    let compared = -1;
    for (let part = 0; part < PLACES; part += 1) {
      const found = (this.#kept[this.#slotOf(placeOf(fingerprint.sketch, part))] ?? 0) - 1;
      if (found < 0 || found >= earliest || found === compared) continue;
      compared = found;
      const other = this.#candidates[found];
      if (other === undefined || !mayBeOriginal(other, own)) continue;
      const seen = resemblanceOf(likenessOf(fingerprint, other.fingerprint));
      if (seen === null) continue;
      earliest = found;
      best = { other, ...seen };
    }
    return best;
  }

  #sameTitle(own: Candidate, title: string): Found | null {
    const other = this.#titles.get(title);
    if (other === undefined) {
      this.#titles.set(title, own);
      return null;
    }
    return mayBeOriginal(other, own) && isOneUnderOneTitle(own.fingerprint, other.fingerprint)
      ? { other, sign: 'title', likeness: 100 }
      : null;
  }

  #remember(index: number, sketch: Uint32Array): void {
    for (let part = 0; part < PLACES; part += 1) {
      const place = placeOf(sketch, part);
      const slot = this.#slotOf(place);
      if (this.#kept[slot] !== 0) continue;
      this.#places[slot] = place;
      this.#kept[slot] = index + 1;
    }
  }
}

/**
 * Q6: the open flags of every item. Of two items that look the same the later one is the suspect. A ruling settles
 * an item for good. Items without a fingerprint are not looked at; the order of items never matters.
 */
export function findFlags(
  items: readonly CountableItem[],
  fingerprints: ReadonlyMap<string, ItemFingerprint>,
  rules: FlagRules,
): Map<string, readonly ItemFlag[]> {
  const found: Candidate[] = [];
  for (const item of items) {
    const fingerprint = fingerprints.get(item.itemId);
    const candidate = fingerprint === undefined ? null : candidateOf(item, fingerprint, rules);
    if (candidate !== null) found.push(candidate);
  }
  const candidates = found
    .sort(inOrder)
    .filter(({ itemId }, index, sorted) => index === 0 || sorted[index - 1]?.itemId !== itemId);
  const earlier = new Earlier(candidates);
  const open = new Map<string, readonly ItemFlag[]>();
  candidates.forEach((candidate, index) => {
    const original = earlier.takeIn(index);
    if (candidate.isRuled || candidate.isFaulty) return;
    const { words } = candidate.fingerprint;
    const flags: ItemFlag[] = [];
    if (original !== null) {
      const { other, sign, likeness } = original;
      flags.push({ kind: 'duplicate', otherId: other.itemId, sign, likeness });
    }
    if (candidate.owesText && words < rules.minimumWords) {
      flags.push({ kind: 'very_short', words });
    }
    if (flags.length > 0) open.set(candidate.itemId, flags);
  });
  return open;
}
