import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDecision, indexProcedures, statusesOn } from '../src/procedure/index.ts';
import { decisionKey } from '../src/text/index.ts';
import {
  type ItemType,
  type ItemValue,
  type Media,
  type Snapshot,
  applyDelta,
  isTombstone,
  itemSchemas,
  itemTypes,
  keyOfItem,
  parseSnapshot,
} from './index.ts';

const root = path.join(import.meta.dirname, 'examples');
const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
const read = (name: string): unknown => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
const parse = (name: string): Snapshot => parseSnapshot(read(`snapshot/${name}.json`), sha256);
const cases = itemTypes.flatMap((type) => readdirSync(path.join(root, type)).map((file) => [type, file] as const));

function valuesOf<T extends ItemType>(snapshot: Snapshot, type: T): ItemValue<T>[] {
  return snapshot.items.flatMap((item) => (item.type === type && 'value' in item ? [item.value as ItemValue<T>] : []));
}

describe('curated examples', () => {
  it('every type has a minimal case or one that says what it shows', () => {
    for (const type of itemTypes) expect(readdirSync(path.join(root, type)).length).toBeGreaterThan(0);
  });

  it.each(cases)('%s/%s fits its type', (type, file) => {
    const value = read(`${type}/${file}`);
    if (typeof value === 'object' && value !== null && 'gone' in value) {
      expect(value).toMatchObject({ type, gone: true });
      return;
    }
    const parsed = itemSchemas[type].safeParse(value);
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  it('the longest title is as long as a title may be', () => {
    const { title } = itemSchemas.article.parse(read('article/longest-vietnamese-title.json'));
    expect(title).toHaveLength(400);
    expect(itemSchemas.article.shape.title.safeParse(`${title}!`).success).toBe(false);
  });

  it('names nobody: whatever dials is 115, 111 or 1900 9095, addresses are example.com or the national portal', () => {
    const text = readFileSync(path.join(root, 'snapshot/full.json'), 'utf8');
    const dials = Array.from(text.matchAll(/"dial": "(\d+)"/g), (match) => match[1]);
    expect(new Set(dials)).toEqual(new Set(['115', '111', '19009095']));
    const phones = Array.from(text.matchAll(/"phone": "([^"]*)"/g), (match) => match[1] ?? '');
    expect(phones.filter((phone) => /\d/.test(phone))).toEqual([]);
    const hosts = Array.from(text.matchAll(/(?:https?:\/\/|mailto:[^@"]+@)([^/"\\]+)/g), (match) => match[1]);
    expect(new Set(hosts)).toEqual(new Set(['example.com', 'dichvucong.gov.vn']));
    for (const decision of valuesOf(parse('full'), 'decision')) expect(decision.number).toMatch(/^MẪU-/);
    for (const procedure of valuesOf(parse('full'), 'procedure')) expect(procedure.code).toMatch(/^9\.9/);
  });
});

describe('whole snapshots', () => {
  it.each(['minimal', 'full', 'delta'])('%s is a snapshot of the contract', (name) => {
    expect(() => parse(name)).not.toThrow();
  });

  it('full holds every curated case but the second settings, as it stands in its file; else run: node scripts/write-examples.ts', () => {
    const held = new Map(
      parse('full').items.map((item) => [`${item.type} ${item.key}`, 'value' in item ? item.value : item]),
    );
    for (const [type, file] of cases) {
      const raw = read(`${type}/${file}`);
      const isGone = typeof raw === 'object' && raw !== null && 'gone' in raw;
      const keyOf = keyOfItem[type] as (value: unknown) => string;
      const key = isGone && 'key' in raw ? String(raw.key) : keyOf(raw);
      if (`${type}/${file}` !== 'settings/minimal.json') expect(held.get(`${type} ${key}`)).toEqual(raw);
    }
  });

  it('the delta leads from full to a set that is whole again', () => {
    const full = parse('full');
    const next = applyDelta(full, parse('delta'), sha256);
    expect(next.counts['article']).toBe(full.counts['article']);
    expect(next.items.find((item) => item.type === 'article' && item.key === 'vd-het-han')).toMatchObject({
      gone: true,
    });
    expect(next.full).toBe(true);
  });

  it('full refers only to what it holds', () => {
    const full = parse('full');
    const keys = new Set(full.items.filter((item) => !isTombstone(item)).map((item) => `${item.type} ${item.key}`));
    const wanted = [
      ...valuesOf(full, 'article').flatMap((article) => [
        ...[article.authorUnit, ...article.coAuthorUnits].map((code) => `unit ${code}`),
        ...article.categories.map((slug) => `category ${slug}`),
      ]),
      ...valuesOf(full, 'unit').flatMap((unit) => [
        ...(unit.parent === null ? [] : [`unit ${unit.parent}`]),
        ...unit.events.flatMap((event) => event.units.map((code) => `unit ${code}`)),
      ]),
      ...valuesOf(full, 'procedure').flatMap((procedure) => [
        `field ${procedure.fieldCode}`,
        ...procedure.versions.flatMap((version) =>
          version.decisionKey === null ? [] : [`decision ${version.decisionKey}`],
        ),
        ...procedure.versions.flatMap((version) => version.content.relatedCodes.map((code) => `procedure ${code}`)),
      ]),
      ...valuesOf(full, 'channel').flatMap(({ ownerUnit }) => (ownerUnit === null ? [] : [`unit ${ownerUnit}`])),
      ...valuesOf(full, 'deadline').map(({ planKey }) => `plan ${planKey}`),
      ...valuesOf(full, 'quota').map(({ planKey }) => `plan ${planKey}`),
      ...valuesOf(full, 'quotaItem').map(({ unit }) => `unit ${unit}`),
      ...valuesOf(full, 'closing').flatMap((closing) => [
        `quota ${closing.quotaKey}`,
        ...closing.rows.map(({ unit }) => `unit ${unit}`),
        ...closing.rows.flatMap(({ itemIds }) => itemIds.map((id) => `quotaItem ${id}`)),
      ]),
      ...valuesOf(full, 'exemption').map(({ unit }) => `unit ${unit}`),
      ...valuesOf(full, 'activity').map(({ unit }) => `unit ${unit}`),
    ];
    expect(wanted.filter((id) => !keys.has(id))).toEqual([]);
  });

  it('slugs are unique within their type', () => {
    const full = parse('full');
    for (const type of ['article', 'unit', 'category', 'page'] as const) {
      const slugs = valuesOf(full, type).map(({ slug }) => slug);
      expect(new Set(slugs).size).toBe(slugs.length);
    }
  });

  it('each file that full refers to lies in its media folder, with the bytes of its name', () => {
    const isMedia = (value: object): value is Media => 'sha256' in value && 'ext' in value;
    const files: string[] = [];
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if (isMedia(value)) {
        files.push(value.sha256 + value.ext, ...value.variants.map((variant) => `${variant.sha256}.${variant.format}`));
      }
      Object.values(value).forEach(collect);
    };
    collect(parse('full').items);
    expect(files.length).toBeGreaterThan(5);
    const folder = path.join(root, 'snapshot/full.json.media');
    for (const file of new Set(files)) {
      expect(existsSync(path.join(folder, file)), file).toBe(true);
      expect(sha256(readFileSync(path.join(folder, file)))).toBe(file.slice(0, 64));
    }
    expect(new Set(readdirSync(folder))).toEqual(new Set(files));
  });
});

describe('procedures and decisions of full', () => {
  const full = parse('full');
  const procedures = valuesOf(full, 'procedure');
  const decisions = valuesOf(full, 'decision');

  it('each decision passes the rules of entry, its defects acknowledged', () => {
    for (const decision of decisions) {
      const { errors, unacknowledged } = checkDecision(decision, procedures, decisions);
      expect([decision.key, ...errors, ...unacknowledged]).toEqual([decision.key]);
      expect(decision.key).toBe(decisionKey(decision.number, decision.issuedDate, decision.issuerCode));
    }
  });

  it('every status that a citizen can meet is shown on the day of the examples', () => {
    const statuses = statusesOn('2026-03-15', indexProcedures(procedures, decisions));
    expect(new Set(Array.from(statuses.values(), ({ status }) => status))).toEqual(
      new Set(['new', 'amended', 'standardized', 'listed', 'replaced', 'abolished', 'upcoming']),
    );
  });
});
