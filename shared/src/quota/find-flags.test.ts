import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountableItem, type ItemFingerprint, type ItemFlag, findFlags, sketchOf } from './index.ts';
import { likenessOf } from './fingerprint.ts';
import type { CreditEvent } from './trace-credit.ts';
import { context, event, item } from './quota.fixture.ts';

/** A text of its own for every number, long enough to be compared. */
const text = (number: number, words = 200): string =>
  Array.from({ length: words }, (_, index) => `tiếng${(number * 7919 + index * 31) % 100_003}`).join(' ');

const print = (words: string, more: Partial<ItemFingerprint> = {}): ItemFingerprint => ({
  words: words === '' ? 0 : words.split(' ').length,
  sketch: sketchOf(words),
  address: null,
  page: null,
  title: null,
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
    ['a cut text: its first half', half, ['duplicate']],
    ['a padded text: as much again behind it', `${text(1)} ${text(3)}`, ['duplicate']],
    ['a padded text: twice as much around it', `${text(3)} ${text(1)} ${text(4)}`, ['duplicate']],
    ['a short notice beside a long text of others', text(5, 30), ['very_short']],
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
      b: [{ kind: 'duplicate', otherId: 'a', sign: 'text', likeness: 100 }],
      z: [{ kind: 'duplicate', otherId: 'a', sign: 'text', likeness: 100 }],
    });
  });

  it('two pieces of evidence with one address', () => {
    const evidence = print('', { address: 'bao.example/bai-1' });
    const flags = flagsOf([
      [sent('e1', '2026-03-01', [], { where: 'elsewhere' }), evidence],
      [sent('e2', '2026-03-02', [], { where: 'elsewhere' }), evidence],
    ]);
    expect(flags).toEqual({ e2: [{ kind: 'duplicate', otherId: 'e1', sign: 'address', likeness: 100 }] });
  });

  it('a part is told as a share of the shorter text', () => {
    const [padded, cut] = [`${text(1)} ${text(3)}`, half].map(
      (second) => flagsOf([original, [sent('b', '2026-03-05'), print(second)]])['b']?.[0],
    );
    for (const flag of [padded, cut]) expect(flag).toMatchObject({ otherId: 'a', sign: 'part' });
    expect(flagsOf([original, [sent('b', '2026-03-05'), print(text(1))]])['b']).toMatchObject([{ sign: 'text' }]);
  });

  it('a copy of what was only added to a suspect is a suspect as well', () => {
    const flags = flagsOf([
      original,
      [sent('b', '2026-03-05'), print(`${text(1)} ${text(3)}`)],
      [sent('c', '2026-03-06'), print(text(3))],
    ]);
    expect(Object.fromEntries(Object.entries(flags).map(([id, [flag]]) => [id, flag]))).toMatchObject({
      b: { otherId: 'a', sign: 'part' },
      c: { otherId: 'b', sign: 'part' },
    });
  });

  const named = (words: string, more: Partial<ItemFingerprint> = {}) =>
    print(words, { title: 'cung mot ten', ...more });
  const partly = `${text(1).split(' ').slice(0, 60).join(' ')} ${text(3, 140)}`;
  it.each([
    // The second item of the same title, and the sign by which it is a suspect.
    ['a text with a fifth of the first in it', named(partly), {}, 'title'],
    ['the next number of a series: another text', named(text(2)), {}, null],
    ['a picture without words', named(''), { kind: 'infographic' }, 'title'],
    ['an article under another title with the same fifth', print(partly, { title: 'ten khac' }), {}, null],
    ['what appeared elsewhere', named('', { address: 'bao.example/1' }), { where: 'elsewhere' }, null],
  ] as const)('the same title: %s', (_what, second, more, sign) => {
    const flags = flagsOf([
      [original[0], named(text(1))],
      [sent('b', '2026-03-05', [], more), second],
    ]);
    expect((flags['b'] ?? []).flatMap((flag) => (flag.kind === 'duplicate' ? [flag.sign] : []))).toEqual(
      sign === null ? [] : [sign],
    );
  });

  it.each([
    ['one of them without an address: the printed issue', null, '2026-03-01', ['title']],
    ['each with its own address: two papers', 'bao.example/2', '2026-03-01', []],
    ['on another day: the monthly broadcast', null, '2026-03-02', []],
  ] as const)('two pieces of evidence of one title, %s', (_what, address, day, signs) => {
    const flags = flagsOf([
      [sent('e1', '2026-03-01', [], { where: 'elsewhere' }), named('', { address: 'bao.example/1' })],
      [sent('e2', day, [], { where: 'elsewhere' }), named('', { address })],
    ]);
    expect((flags['e2'] ?? []).map((flag) => (flag.kind === 'duplicate' ? flag.sign : ''))).toEqual(signs);
  });

  it('an article of this site declared once more as something that appeared elsewhere', () => {
    const page = 'cchc.example/tin-tuc/bai-1';
    const here = [sent('a', '2026-03-02'), print(text(1), { page })] as const;
    const evidence = [sent('e', '2026-03-03', [], { where: 'elsewhere' }), print('', { address: page })] as const;
    expect(flagsOf([here, evidence])).toEqual({
      e: [{ kind: 'duplicate', otherId: 'a', sign: 'address', likeness: 100 }],
    });
    const later = [sent('a', '2026-03-04'), here[1]] as const;
    expect(flagsOf([later, evidence])).toMatchObject({ a: [{ otherId: 'e', sign: 'address' }] });
  });

  it.each([
    ['refused', [event('refused', '2026-03-03')]],
    ['withdrawn by its unit', [event('unit_withdrawn', '2026-03-03')]],
    ['ruled out', [event('ruled_out', '2026-03-03')]],
  ])('an original that was %s makes nobody a suspect', (_what, more) => {
    const flags = flagsOf([
      [sent('a', '2026-03-01', more), print(text(1))],
      [sent('b', '2026-03-05'), print(text(1))],
    ]);
    expect(flags).toEqual({});
  });

  it('an original that was withdrawn for fault: a copy by another unit has its fault, the unit itself writes it anew', () => {
    const fault = event('withdrawn', '2026-03-03', { reason: 'fault' });
    const faulty = [sent('a', '2026-03-01', [fault]), print(text(1))] as const;
    const own = [sent('b', '2026-03-05'), print(text(1))] as const;
    const others = [sent('c', '2026-03-02', [], { unit: 'BV-MAU-B' }), print(text(1))] as const;
    expect(flagsOf([faulty, own])).toEqual({});
    expect(flagsOf([faulty, others])).toMatchObject({ c: [{ otherId: 'a', sign: 'text' }] });
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
    expect(likenessOf(print(text(1)), print(text(1)))).toEqual({ ofBoth: 100, ofShorter: 100 });
    expect(likenessOf(print(text(1)), print(text(2))).ofBoth).toBeLessThan(10);
    expect(likenessOf(print(''), print(''))).toEqual({ ofBoth: 0, ofShorter: 0 });
  });

  it('10,000 copies of one text are compared with the first alone', () => {
    const copy = print(text(1));
    const all = Array.from({ length: 10_000 }, (_, index) => [sent(`i${index}`, '2026-03-01'), copy] as const);
    expect(Object.keys(flagsOf(all))).toHaveLength(9_999);
  });
});
