import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountableItem, type ItemFingerprint, type ItemFlag, findFlags, sketchOf } from './index.ts';
import { likeness } from './fingerprint.ts';
import type { CreditEvent } from './trace-credit.ts';
import { context, event, item } from './quota.fixture.ts';

/** A text of its own for every number, long enough to be compared. */
const text = (number: number, words = 200): string =>
  Array.from({ length: words }, (_, index) => `tiếng${(number * 7919 + index * 31) % 100_003}`).join(' ');

const print = (words: string, more: Partial<ItemFingerprint> = {}): ItemFingerprint => ({
  words: words === '' ? 0 : words.split(' ').length,
  sketch: sketchOf(words),
  address: null,
  ...more,
});

const rules = { ...context([]), minimumWords: 100 };

function flagsOf(entries: readonly (readonly [CountableItem, ItemFingerprint])[]): Record<string, readonly ItemFlag[]> {
  const prints = new Map(entries.map(([{ itemId }, fingerprint]) => [itemId, fingerprint]));
  return Object.fromEntries(
    findFlags(
      entries.map(([entry]) => entry),
      prints,
      rules,
    ),
  );
}

const sent = (id: string, day: string, more: readonly CreditEvent[] = [], rest: Partial<CountableItem> = {}) =>
  item(id, [event('submitted', day), ...more], rest);
const original = [sent('a', '2026-03-01'), print(text(1))] as const;

describe('Q6 suspected duplicates', () => {
  const half = text(1).split(' ').slice(0, 100).join(' ');
  const changed = text(1).replace(/^(\S+ ){20}/u, 'hai mươi tiếng đầu đã được viết lại ');
  it.each([
    // What came second, its text, its open flags.
    ['the same text', text(1), ['duplicate']],
    [
      'the same text in capitals, without marks, other breaks',
      text(1).toUpperCase().replace(/ /g, '\n'),
      ['duplicate'],
    ],
    ['the same text with a new beginning', changed, ['duplicate']],
    ['another text', text(2), []],
    ['half of the text, half of another one', `${half} ${text(3, 100)}`, []],
    ['no text at all', '', ['very_short']],
  ])('%s', (_what, second, kinds) => {
    const flags = flagsOf([original, [sent('b', '2026-03-05'), print(second.replace(/\n/g, ' '))]]);
    expect(flags['a']).toBeUndefined();
    expect((flags['b'] ?? []).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('the later one is the suspect, and is told which one it resembles; of three copies both later ones', () => {
    const flags = flagsOf([
      [sent('z', '2026-03-09'), print(text(1))],
      [sent('b', '2026-03-05', [], { unit: 'BV-MAU-B' }), print(text(1))],
      original,
    ]);
    expect(flags).toEqual({
      b: [{ kind: 'duplicate', otherId: 'a', likeness: 100 }],
      z: [{ kind: 'duplicate', otherId: 'a', likeness: 100 }],
    });
  });

  it('two pieces of evidence with one address', () => {
    const evidence = print('', { address: 'bao.example/bai-1' });
    const flags = flagsOf([
      [sent('e1', '2026-03-01', [], { where: 'elsewhere' }), evidence],
      [sent('e2', '2026-03-02', [], { where: 'elsewhere' }), evidence],
    ]);
    expect(flags).toEqual({ e2: [{ kind: 'duplicate', otherId: 'e1', likeness: 100 }] });
  });

  it.each([
    ['refused', [event('refused', '2026-03-03')]],
    ['withdrawn for fault', [event('withdrawn', '2026-03-03', { reason: 'fault' })]],
    ['withdrawn by its unit', [event('unit_withdrawn', '2026-03-03')]],
    ['ruled out', [event('ruled_out', '2026-03-03')]],
  ])('an original that was %s makes nobody a suspect', (_what, more) => {
    const flags = flagsOf([
      [sent('a', '2026-03-01', more), print(text(1))],
      [sent('b', '2026-03-05'), print(text(1))],
    ]);
    expect(flags).toEqual({});
  });

  it('an original that expired is still the original', () => {
    const expired = [event('withdrawn', '2026-03-03', { reason: 'expired' })];
    const flags = flagsOf([
      [sent('a', '2026-03-01', expired), print(text(1))],
      [sent('b', '2026-03-05'), print(text(1))],
    ]);
    expect(Object.keys(flags)).toEqual(['b']);
  });

  it.each(['ruled_in', 'ruled_out'] as const)('an item on which TCHC has ruled (%s) has no open flag', (ruling) => {
    const flags = flagsOf([original, [sent('b', '2026-03-05', [event(ruling, '2026-03-06')]), print(text(1))]]);
    expect(flags).toEqual({});
  });
});

describe('Q6 very short items', () => {
  it.each([
    ['article', 99, true],
    ['article', 100, false],
    ['news_brief', 20, true],
    ['news_brief', 0, true],
    ['infographic', 20, false],
    ['video', 3, false],
    ['video', 0, false],
  ] as const)('%s of %i words, at least 100 asked: %s', (kind, words, isShort) => {
    const flags = flagsOf([[sent('a', '2026-03-01', [], { kind }), print(text(1, words))]]);
    expect(flags['a'] ?? []).toEqual(isShort ? [{ kind: 'very_short', words }] : []);
  });

  it('evidence has its text elsewhere', () => {
    expect(flagsOf([[sent('e', '2026-03-01', [], { where: 'elsewhere' }), print('')]])).toEqual({});
  });

  it('what nobody has sent yet is not looked at', () => {
    expect(flagsOf([[item('a', []), print(text(1, 5))]])).toEqual({});
    expect(flagsOf([[sent('b', '2027-01-01'), print(text(1, 5))]])).toEqual({});
  });
});

describe('Q6 laws', () => {
  const entries = fc.array(
    fc.record({
      text: fc.integer({ min: 0, max: 6 }),
      day: fc.integer({ min: 1, max: 28 }),
      words: fc.constantFrom(60, 150),
    }),
    { maxLength: 30 },
  );
  const made = (list: readonly { text: number; day: number; words: number }[]) =>
    list.map(
      ({ text: number, day, words }, index) =>
        [sent(`i${index}`, `2026-03-${String(day).padStart(2, '0')}`), print(text(number, words))] as const,
    );

  it('the order of items never matters', () => {
    fc.assert(
      fc.property(entries, fc.func(fc.integer()), (list, rank) => {
        const all = made(list);
        const shuffled = [...all].sort(([a], [b]) => rank(a.itemId) - rank(b.itemId));
        expect(flagsOf(shuffled)).toEqual(flagsOf(all));
      }),
      { numRuns: 30 },
    );
  });

  it('of every group of equal texts exactly the earliest is no suspect', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const all = made(list.map((entry) => ({ ...entry, words: 150 })));
        const flags = flagsOf(all);
        const texts = new Set(list.map((entry) => entry.text));
        expect(all.length - Object.keys(flags).length).toBe(texts.size);
      }),
      { numRuns: 30 },
    );
  });

  it('a text is like itself, and two different ones are not', () => {
    expect(likeness(sketchOf(text(1)), sketchOf(text(1)))).toBe(100);
    expect(likeness(sketchOf(text(1)), sketchOf(text(2)))).toBeLessThan(10);
    expect(likeness(sketchOf(''), sketchOf(''))).toBe(0);
  });

  it('10,000 copies of one text are compared with the first alone', () => {
    const copy = print(text(1));
    const all = Array.from({ length: 10_000 }, (_, index) => [sent(`i${index}`, '2026-03-01'), copy] as const);
    expect(Object.keys(flagsOf(all))).toHaveLength(9_999);
  });
});
