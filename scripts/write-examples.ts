import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type ItemType,
  SCHEMA_VERSION,
  type Snapshot,
  applyDelta,
  articleSchema,
  itemTypes,
  parseSnapshot,
} from '@cchc/shared/contract';
import { CommandFailure, runCommand } from './failure.ts';
import { sealSet, sealValue, sha256 } from './sample/seal.ts';
import { projectRoot } from './settings.ts';

const root = path.join(projectRoot, 'shared/contract/examples');

/** Settings stand once in a snapshot; the minimal ones belong to the minimal set. */
const minimalSet = ['settings/minimal', 'unit/minimal', 'article/minimal'];
const leftOutOfFull = ['settings/minimal'];

const readValue = (name: string): unknown => JSON.parse(readFileSync(path.join(root, `${name}.json`), 'utf8'));

function listCases(): string[] {
  return itemTypes.flatMap((type) =>
    readdirSync(path.join(root, type))
      .sort()
      .map((file) => `${type}/${path.basename(file, '.json')}`),
  );
}

const typeOf = (name: string): ItemType => {
  const type = itemTypes.find((each) => name.startsWith(`${each}/`));
  if (type === undefined) throw new CommandFailure('refused', 'E_EXAMPLE', `${name} is of no known type.`);
  return type;
};

/** A case file holds a value, or a whole tombstone. */
function itemOfCase(name: string, revision: number): object {
  const value = readValue(name);
  return typeof value === 'object' && value !== null && 'gone' in value
    ? value
    : sealValue(typeOf(name), value, revision);
}

const envelope = (revision: number, generatedAt: string) => ({
  schemaVersion: SCHEMA_VERSION,
  epoch: '0b8f7c52-6a1d-4e39-9d47-3c5e2f10a6b4',
  revision,
  generatedAt,
  // Midnight in Viet Nam after the day on which the examples were "generated".
  nextChangeAt: '2026-03-15T17:00:00.000Z',
  timeZone: 'Asia/Ho_Chi_Minh',
  publisher: { code: 'syt-mau', name: 'Sở Y tế tỉnh Mẫu' },
});

function fullOf(names: readonly string[]): Snapshot {
  const revision = names.length + 40;
  const items = names.map((name, position) => itemOfCase(name, position + 1));
  return parseSnapshot(
    { ...envelope(revision, '2026-03-15T01:00:00.000Z'), full: true, ...sealSet(items), items },
    sha256,
  );
}

/** A title changes, an article comes, one goes. */
function deltaOn(held: Snapshot): Snapshot {
  const base = held.revision;
  const changed = articleSchema.parse(readValue('article/missing-image'));
  const added = articleSchema.parse(readValue('article/minimal'));
  const gone = articleSchema.parse(readValue('article/expired'));
  const at = '2026-03-15T01:30:00.000Z';
  const items = [
    sealValue('article', { ...changed, title: `${changed.title} (đã bổ sung)`, updatedAt: at }, base + 1),
    sealValue(
      'article',
      {
        ...added,
        documentId: 'vd-moi-them',
        slug: 'tin-moi-them',
        title: 'Tin mới thêm',
        firstPublishedAt: at,
        updatedAt: at,
      },
      base + 2,
    ),
    { type: 'article', key: gone.documentId, revision: base + 3, gone: true, reasonCode: 'expired' },
  ];
  const replaced = new Set(items.map((item) => item.key));
  const rest = held.items.filter((item) => item.type !== 'article' || !replaced.has(item.key));
  const delta = parseSnapshot(
    { ...envelope(base + 3, at), base, full: false, ...sealSet([...rest, ...items]), items },
    sha256,
  );
  applyDelta(held, delta, sha256);
  return delta;
}

function write(name: string, snapshot: Snapshot): void {
  const file = path.join(root, 'snapshot', `${name}.json`);
  writeFileSync(file, `${JSON.stringify(snapshot, null, 1)}\n`);
  console.log(`Wrote ${path.relative(projectRoot, file)}: ${snapshot.items.length} items.`);
}

await runCommand(() => {
  const full = fullOf(listCases().filter((name) => !leftOutOfFull.includes(name)));
  write('minimal', fullOf(minimalSet));
  write('full', full);
  write('delta', deltaOn(full));
});
