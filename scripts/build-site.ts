import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseArgs } from 'node:util';
import {
  ContractError,
  type Instant,
  type Snapshot,
  checkNothingVanished,
  instantSchema,
  parseSnapshot,
} from '@cchc/shared/contract';
import { isInstantText } from '@cchc/shared/period';
import { compileSite } from '../site/renderer/compile.ts';
import { loadRenderer } from '../site/renderer/renderer.ts';
import { openDomainClock } from '../site/publisher/domain-clock.ts';
import { type BuildOrder, buildRelease } from '../site/publisher/build-release.ts';
import { sha256 } from '../site/publisher/sha256.ts';
import { readRelease, readReleaseState, stateFileName } from '../site/publisher/release-json.ts';
import { CommandFailure, runCommand } from './failure.ts';
import { readSettings } from './settings.ts';

interface Options {
  readonly snapshot: string;
  readonly out: string;
  readonly mediaDir: string | null;
  readonly asOf: Instant | null;
  readonly previous: string | null;
}

const usage =
  'Use: npm run build:site -- --snapshot <file> --out <folder> [--media <folder>] [--as-of <instant>] [--previous <release.json>]';

function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  let values: Partial<Record<'snapshot' | 'out' | 'media' | 'as-of' | 'previous', string | undefined>>;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: { snapshot: text, out: text, media: text, 'as-of': text, previous: text },
    }));
  } catch (error) {
    throw new CommandFailure('usage', 'E_USAGE', `${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
  const { snapshot, out, media, previous } = values;
  if (snapshot === undefined || out === undefined) throw new CommandFailure('usage', 'E_USAGE', usage);
  // npm runs commands at the root of the project; paths are meant from where the person stands.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const resolve = (name: string): string => path.resolve(from, name);
  const beside = `${resolve(snapshot)}.media`;
  return {
    snapshot: resolve(snapshot),
    out: resolve(out),
    mediaDir: media === undefined ? (existsSync(beside) ? beside : null) : resolve(media),
    asOf: readInstant(values['as-of']),
    previous: previous === undefined ? null : resolve(previous),
  };
}

function readInstant(text: string | undefined): Instant | null {
  if (text === undefined) return null;
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00+07:00` : text;
  const parsed = isInstantText(whole) ? instantSchema.safeParse(new Date(whole).toISOString()) : null;
  if (parsed?.success !== true) {
    throw new CommandFailure(
      'usage',
      'E_AS_OF',
      `--as-of ${JSON.stringify(text)} is no instant like 2026-03-01T08:00:00+07:00.`,
      {
        path: '--as-of',
      },
    );
  }
  return parsed.data;
}

/**
 * Gives back the text of the snapshot and what was read of it before it was checked, several times its size on disk. Left to
 * itself, the heap would first grow around them while the pages are rendered.
 */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
}

function readSnapshot(file: string): Snapshot {
  let input: unknown;
  try {
    input = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new ContractError('E_SNAPSHOT_JSON', `${file} is not JSON: ${error.message}`, { path: file });
    }
    throw new CommandFailure('usage', 'E_SNAPSHOT_FILE', `The snapshot ${file} cannot be read.`, { path: file });
  }
  const snapshot = parseSnapshot(input, sha256);
  if (!snapshot.full) {
    throw new ContractError('E_SNAPSHOT_SHAPE', 'A delta alone is no site: give a full snapshot.', { path: 'full' });
  }
  return snapshot;
}

/** The release that came before, checked against the snapshot: nothing may have vanished without a tombstone. */
function checkPrevious(file: string, snapshot: Snapshot): NonNullable<BuildOrder['previous']> {
  const release = readRelease(file);
  if (release === null) {
    throw new CommandFailure('usage', 'E_PREVIOUS', `${file} is not the release.json of a release.`, {
      path: '--previous',
    });
  }
  const dir = path.dirname(file);
  const state = readReleaseState(path.join(dir, stateFileName));
  if (state === null && release.epoch === snapshot.epoch) {
    throw new CommandFailure(
      'usage',
      'E_PREVIOUS',
      `${stateFileName} is missing beside ${file}. Give the release.json inside its release.`,
      {
        path: '--previous',
      },
    );
  }
  const items = state?.items ?? [];
  checkNothingVanished({ epoch: release.epoch, ids: items.map(([type, key]) => ({ type, key })) }, snapshot);
  return {
    dir,
    releaseId: release.releaseId,
    shown: new Map(items.map(([type, key, digest]) => [`${type}\0${key}`, digest])),
    media: new Map(
      (state?.media ?? []).flatMap((name) => {
        // A release of the portal shares its files with those beside it; one built alone holds them itself.
        const places = [path.join(dir, '_a', name), path.join(dir, '..', '_a', name)];
        const found = places.find((place) => existsSync(place));
        return found === undefined ? [] : [[name, found]];
      }),
    ),
  };
}

/** A folder that holds something else than a release is never replaced. */
function checkOut(out: string): void {
  if (!existsSync(out)) return;
  const isRelease = existsSync(path.join(out, 'release.json')) || readdirSync(out).length === 0;
  if (!isRelease) {
    throw new CommandFailure(
      'usage',
      'E_OUT',
      `${out} holds other files than a release. Name an empty or a new folder.`,
      {
        path: '--out',
      },
    );
  }
}

/** Builds the whole site from a snapshot file. A failure leaves what stood in the folder as it was. */
await runCommand(async () => {
  const started = performance.now();
  const since = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const options = readOptions(process.argv.slice(2));
  const settings = readSettings();
  checkOut(options.out);
  console.log('Compiling the site …');
  const compiled = await compileSite();
  console.log(`Reading the snapshot … (${since()})`);
  const snapshot = readSnapshot(options.snapshot);
  collectGarbage();
  const previous = options.previous === null ? null : checkPrevious(options.previous, snapshot);
  const renderer = await loadRenderer(compiled, settings.siteUrl);
  const stage = `${options.out}.new-${process.pid}`;
  try {
    await mkdir(stage, { recursive: true });
    await cp(path.join(renderer.clientDir, '_a'), path.join(stage, '_a'), { recursive: true });
    console.log(`Rendering … (${since()})`);
    const release = await buildRelease({
      renderer,
      snapshot,
      now: options.asOf ?? openDomainClock(settings.now).now(),
      dir: stage,
      mediaDir: options.mediaDir,
      siteUrl: settings.siteUrl,
      measureHosts: settings.measureHosts,
      offline: settings.offline,
      previous,
    });
    replaceFolder(stage, options.out);
    for (const one of release.held) {
      console.error(`Held back: ${one.type} ${one.key} at ${one.page} (${one.rule}): ${one.message}`);
    }
    console.log(
      `${release.releaseId}: ${release.pages} files, ${(release.bytes / 1e6).toFixed(1)} MB in ${options.out} (${since()})`,
    );
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
});

function replaceFolder(from: string, to: string): void {
  const earlier = `${to}.old-${process.pid}`;
  if (existsSync(to)) renameSync(to, earlier);
  renameSync(from, to);
  rmSync(earlier, { recursive: true, force: true });
}
