import type { Instant } from '../../contract/primitives.ts';
import type { ArticleKind } from '../../contract/vocabulary.ts';
import type { CountableItem } from './evaluate-item.ts';
import { type ItemFingerprint, SKETCH_SIZE, likeness } from './fingerprint.ts';
import { type CreditRules, traceCredit } from './trace-credit.ts';

/** Q6: why an item counts provisionally until TCHC rules. */
export type ItemFlag =
  | { readonly kind: 'duplicate'; readonly otherId: string; readonly likeness: number }
  | { readonly kind: 'very_short'; readonly words: number };

export interface FlagRules extends CreditRules {
  /** Fewest words of an item; one with fewer is very short. */
  readonly minimumWords: number;
}

/** From here on two texts are held for the same one, in percent. */
const ALIKE = 60;
/** Numbers of a sketch that have to be equal in one place before two texts are compared at all. */
const BAND = 3;
/** Earlier texts kept in one place: enough to find the original, few enough that the work stays linear. */
const KEPT = 4;

/** Kinds whose content is a picture or a video; their text may be short. */
const shownKinds: ReadonlySet<ArticleKind> = new Set(['infographic', 'video']);

interface Candidate {
  readonly itemId: string;
  readonly kind: ArticleKind;
  readonly at: Instant;
  readonly isRuled: boolean;
  readonly fingerprint: ItemFingerprint;
}

const lost = new Set(['refused', 'withdrawn_fault', 'unit_withdrawn']);

/** The item if it holds or may hold credit: what is lost is no suspect, and makes no other one a suspect. */
function candidateOf(item: CountableItem, fingerprint: ItemFingerprint, rules: FlagRules): Candidate[] {
  let at: Instant | null = null;
  let isRuled = false;
  for (const event of item.events) {
    if (event.at > rules.now) continue;
    if (at === null || event.at < at) at = event.at;
    if (event.event === 'ruled_in' || event.event === 'ruled_out') isRuled = true;
  }
  if (at === null) return [];
  const trace = traceCredit(item.events, 'submitted', rules);
  if (trace.isRuledOut || lost.has(trace.standing)) return [];
  return [{ itemId: item.itemId, kind: item.kind, at, isRuled, fingerprint }];
}

const inOrder = (a: Candidate, b: Candidate): number =>
  a.at === b.at ? (a.itemId < b.itemId ? -1 : 1) : a.at < b.at ? -1 : 1;

/** Earlier texts by the parts of their sketches, and earlier addresses. */
class Earlier {
  readonly #places = new Map<number, Candidate[]>();
  readonly #addresses = new Map<string, Candidate>();

  #placesOf(sketch: Uint32Array): number[] {
    const places: number[] = [];
    for (let start = 0; start + BAND <= SKETCH_SIZE; start += BAND) {
      let place = start + 1;
      for (let position = start; position < start + BAND; position += 1) {
        place = Math.imul(place ^ (sketch[position] ?? 0), 0x01000193) ^ (place >>> 15);
      }
      places.push(place);
    }
    return places;
  }

  /** The earliest item that looks the same, with how alike it is; else remembers this one. */
  takeIn(candidate: Candidate): { readonly other: Candidate; readonly likeness: number } | null {
    const { address, sketch } = candidate.fingerprint;
    const sameAddress = address === null ? undefined : this.#addresses.get(address);
    if (sameAddress !== undefined) return { other: sameAddress, likeness: 100 };
    const places = sketch.length === SKETCH_SIZE ? this.#placesOf(sketch) : [];
    let best: { other: Candidate; likeness: number } | null = null;
    const compared = new Set<Candidate>();
    for (const place of places) {
      for (const other of this.#places.get(place) ?? []) {
        if (compared.has(other)) continue;
        compared.add(other);
        const alike = likeness(sketch, other.fingerprint.sketch);
        if (alike < ALIKE || (best !== null && inOrder(best.other, other) < 0)) continue;
        best = { other, likeness: alike };
      }
    }
    if (address !== null) this.#addresses.set(address, candidate);
    if (best !== null) return best;
    for (const place of places) {
      const held = this.#places.get(place);
      if (held === undefined) this.#places.set(place, [candidate]);
      else if (held.length < KEPT) held.push(candidate);
    }
    return null;
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
  const candidates = items
    .flatMap((item) => {
      const fingerprint = fingerprints.get(item.itemId);
      return fingerprint === undefined ? [] : candidateOf(item, fingerprint, rules);
    })
    .sort(inOrder)
    .filter(({ itemId }, index, sorted) => index === 0 || sorted[index - 1]?.itemId !== itemId);
  const earlier = new Earlier();
  const open = new Map<string, readonly ItemFlag[]>();
  for (const candidate of candidates) {
    const original = earlier.takeIn(candidate);
    if (candidate.isRuled) continue;
    const { words } = candidate.fingerprint;
    const flags: ItemFlag[] = [];
    if (original !== null) {
      flags.push({ kind: 'duplicate', otherId: original.other.itemId, likeness: original.likeness });
    }
    if (!shownKinds.has(candidate.kind) && words > 0 && words < rules.minimumWords) {
      flags.push({ kind: 'very_short', words });
    }
    if (flags.length > 0) open.set(candidate.itemId, flags);
  }
  return open;
}
