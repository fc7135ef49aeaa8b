import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContractError, type ContractErrorCode, contractErrorCodes } from './errors.ts';
import { canonicalJson, itemDigest, setDigest } from './digest.ts';
import { applyDelta, checkFullSet, checkNothingVanished, parseSnapshot, snapshotETag } from './snapshot.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const file = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, 'examples/snapshot', `${name}.json`), 'utf8');

interface RawItem {
  type: string;
  key: string;
  revision: number;
  digest: string;
  value: Record<string, unknown>;
}
interface RawSnapshot {
  [field: string]: unknown;
  items: RawItem[];
  counts: Record<string, number>;
}
const raw = (name: string): RawSnapshot => JSON.parse(file(name)) as RawSnapshot;
const full = parseSnapshot(JSON.parse(file('full')), sha256);

/** The minimal snapshot with one thing broken. */
function broken(change: (snapshot: RawSnapshot) => void): unknown {
  const snapshot = raw('minimal');
  change(snapshot);
  return snapshot;
}
const itemAt = (snapshot: RawSnapshot, type: string): RawItem => {
  const item = snapshot.items.find((each) => each.type === type);
  if (item === undefined) throw new Error(`The minimal snapshot has no ${type}.`);
  return item;
};
const reseal = (item: RawItem): void => {
  item.digest = itemDigest(item.value, sha256);
};

function refusal(act: () => unknown): ContractError {
  try {
    act();
  } catch (error) {
    if (error instanceof ContractError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

type Row = readonly [
  code: ContractErrorCode,
  place: { type?: string; id?: string; path?: string },
  message: string,
  act: () => unknown,
];
const parsing = (change: (snapshot: RawSnapshot) => void) => () => parseSnapshot(broken(change), sha256);

const rows: readonly Row[] = [
  [
    'E_SCHEMA_VERSION',
    { path: 'schemaVersion' },
    'At schemaVersion: Expected schema version 1, got 2. Use the site of the same version as the CMS.',
    parsing((snapshot) => (snapshot['schemaVersion'] = 2)),
  ],
  [
    'E_SNAPSHOT_SHAPE',
    { path: 'epoch' },
    'At epoch: Invalid UUID',
    parsing((snapshot) => (snapshot['epoch'] = 'yesterday')),
  ],
  [
    'E_ITEM_SHAPE',
    { type: 'article', id: 'vd-toi-thieu', path: 'coAuthorUnits.0' },
    'At article vd-toi-thieu coAuthorUnits.0: expected an upper-case code like BV-MAU-A',
    parsing((snapshot) => (itemAt(snapshot, 'article').value['coAuthorUnits'] = ['bv a'])),
  ],
  [
    'E_ITEM_SHAPE',
    { type: 'poem', id: 'vd-toi-thieu' },
    'At poem vd-toi-thieu: Expected a known item type.',
    parsing((snapshot) => (itemAt(snapshot, 'article').type = 'poem')),
  ],
  [
    'E_ITEM_KEY',
    { type: 'article', id: 'another' },
    "At article another: The key differs from the value's own, vd-toi-thieu.",
    parsing((snapshot) => (itemAt(snapshot, 'article').key = 'another')),
  ],
  [
    'E_ITEM_TWICE',
    { type: 'article', id: 'vd-toi-thieu' },
    'At article vd-toi-thieu: The item stands twice.',
    parsing((snapshot) => snapshot.items.push(itemAt(snapshot, 'article'))),
  ],
  [
    'E_ITEM_DIGEST',
    { type: 'article', id: 'vd-toi-thieu' },
    'At article vd-toi-thieu: The digest differs from the digest of the value.',
    parsing((snapshot) => (itemAt(snapshot, 'article').value['title'] = 'Tiêu đề khác')),
  ],
  [
    'E_COUNTS',
    { type: 'article', path: 'counts.article' },
    'At article counts.article: The snapshot says 2, but holds 1.',
    parsing((snapshot) => (snapshot.counts['article'] = 2)),
  ],
  [
    'E_COUNTS',
    { type: 'unit', path: 'counts.unit' },
    'At unit counts.unit: The snapshot says 1, but holds 0.',
    parsing((snapshot) => (snapshot.items = snapshot.items.filter((item) => item.type !== 'unit'))),
  ],
  [
    'E_DIGEST',
    { path: 'digest' },
    'At digest: The digest differs from the digest of the items.',
    parsing((snapshot) => {
      const article = itemAt(snapshot, 'article');
      article.value['title'] = 'Tiêu đề khác';
      reseal(article);
    }),
  ],
  [
    'E_DELTA_BASE',
    { path: 'base' },
    'At base: The delta starts from another state.',
    () => applyDelta({ ...full, revision: full.revision + 1 }, parseSnapshot(raw('delta'), sha256), sha256),
  ],
  [
    'E_ITEM_VANISHED',
    { type: 'article', id: 'gone-without-a-word' },
    'At article gone-without-a-word: The item was published before and has no tombstone.',
    () => {
      checkNothingVanished({ epoch: full.epoch, ids: [{ type: 'article', key: 'gone-without-a-word' }] }, full);
    },
  ],
];

/** Raised where files are read: broken JSON by the command that reads one, missing media by the build. */
const raisedElsewhere: readonly ContractErrorCode[] = ['E_SNAPSHOT_JSON', 'E_MEDIA_MISSING'];

describe('what does not fit is refused with code and place', () => {
  it.each(rows)('%s at %j', (code, place, message, act) => {
    const error = refusal(act);
    expect(error.code).toBe(code);
    expect({ type: error.type, id: error.id, path: error.path }).toEqual({
      type: place.type,
      id: place.id,
      path: place.path,
    });
    expect(error.message).toBe(message);
  });

  it('every code that these functions raise has a row', () => {
    expect(new Set([...rows.map(([code]) => code), ...raisedElsewhere])).toEqual(new Set(contractErrorCodes));
  });

  it.each([
    ['31 February', 'firstPublishedAt', '2026-02-31T00:00:00.000Z'],
    ['a local time', 'updatedAt', '2026-02-01T00:00:00+07:00'],
    ['decomposed text', 'title', 'Tiêu đề'.normalize('NFD')],
    ['a title too long', 'title', 'a'.repeat(401)],
    ['an address that runs code', 'videoUrl', 'javascript:alert(1)'],
    ['a slug with a letter of the alphabet', 'slug', 'đường'],
    ['a field that the contract does not know', 'secret', 'x'],
    ['nothing where text must be', 'summary', ''],
  ])('an article with %s is refused', (_why, field, value) => {
    const error = refusal(
      parsing((snapshot) => {
        itemAt(snapshot, 'article').value[field] = value;
        reseal(itemAt(snapshot, 'article'));
      }),
    );
    expect(error.code).toBe('E_ITEM_SHAPE');
    expect(error.id).toBe('vd-toi-thieu');
  });

  it.each([[null], [[]], ['text'], [{}], [{ schemaVersion: 1 }]])('%j is no snapshot', (input) => {
    expect(refusal(() => parseSnapshot(input, sha256)).code).toMatch(/^E_(?:SNAPSHOT_SHAPE|SCHEMA_VERSION)$/);
  });
});

describe('delta', () => {
  it('of another epoch is refused', () => {
    const held = { ...full, epoch: '11111111-1111-4111-8111-111111111111' };
    expect(refusal(() => applyDelta(held, parseSnapshot(raw('delta'), sha256), sha256)).code).toBe('E_DELTA_BASE');
  });

  it('whose digest is of another set is refused', () => {
    const delta = parseSnapshot({ ...raw('delta'), digest: full.digest }, sha256);
    expect(refusal(() => applyDelta(full, delta, sha256)).code).toBe('E_DIGEST');
  });

  it('that is full takes the place of what is held', () => {
    const minimal = parseSnapshot(raw('minimal'), sha256);
    expect(applyDelta(full, minimal, sha256)).toBe(minimal);
  });

  it('leaves what is held untouched', () => {
    const before = canonicalJson(full);
    applyDelta(full, parseSnapshot(raw('delta'), sha256), sha256);
    expect(canonicalJson(full)).toBe(before);
  });
});

describe('vanished items', () => {
  const ids = full.items.map(({ type, key }) => ({ type, key }));

  it('a tombstone is an explanation', () => {
    const next = applyDelta(full, parseSnapshot(raw('delta'), sha256), sha256);
    expect(() => {
      checkNothingVanished({ epoch: full.epoch, ids }, next);
    }).not.toThrow();
  });

  it('another epoch may differ freely', () => {
    expect(() => {
      checkNothingVanished({ epoch: '11111111-1111-4111-8111-111111111111', ids }, { epoch: full.epoch, items: [] });
    }).not.toThrow();
  });
});

describe('digests', () => {
  it('the order of items never matters', () => {
    const live = full.items.filter((item) => 'digest' in item);
    fc.assert(
      fc.property(fc.shuffledSubarray(live, { minLength: live.length }), (shuffled) => {
        expect(setDigest(shuffled, sha256)).toBe(full.digest);
      }),
    );
    expect(() => {
      checkFullSet({ ...full, items: full.items.toReversed() }, sha256);
    }).not.toThrow();
  });

  it('the order of fields never matters, anything else does', () => {
    expect(itemDigest({ b: 1, a: [1, 2] }, sha256)).toBe(itemDigest({ a: [1, 2], b: 1 }, sha256));
    expect(itemDigest({ a: [2, 1], b: 1 }, sha256)).not.toBe(itemDigest({ a: [1, 2], b: 1 }, sha256));
    expect(itemDigest({ a: 'ế' }, sha256)).not.toBe(itemDigest({ a: 'ế'.normalize('NFD') }, sha256));
  });

  it('item and set follow the published recipe', () => {
    expect(canonicalJson({ b: 'đ', a: 1 })).toBe('{"a":1,"b":"đ"}');
    expect(itemDigest({ b: 'đ', a: 1 }, sha256)).toBe(sha256('{"a":1,"b":"đ"}'));
    const lines = [
      { type: 'unit', key: 'B', digest: '2' },
      { type: 'article', key: 'A', digest: '1' },
    ];
    expect(setDigest(lines, sha256)).toBe(sha256('article\0A\x001\nunit\0B\x002\n'));
  });

  it('when it was generated stands outside the digest', () => {
    const later = { ...raw('full'), generatedAt: '2030-01-01T00:00:00.000Z', nextChangeAt: '2030-01-02T00:00:00.000Z' };
    expect(parseSnapshot(later, sha256).digest).toBe(full.digest);
  });

  it('what has no JSON form has no digest', () => {
    expect(() => canonicalJson(undefined)).toThrow(TypeError);
  });
});

it('the ETag carries epoch, revision and version', () => {
  expect(snapshotETag({ epoch: 'e', revision: 7, schemaVersion: 1 })).toBe('"e-7-1"');
});
