import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ContractError, type Snapshot, isTombstone, parseSnapshot, setDigest } from '@cchc/shared/contract';
import { type CmsAccess, askCms, withCms } from './cms-access/with-cms.ts';
import { CommandFailure, runCommand } from './failure.ts';
import { mediaNames } from './snapshot-media.ts';
import { type Settings, readSettings } from './settings.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const usage = 'Use: npm run snapshot -- --out <f> [--no-media]   or   npm run snapshot -- --digest <f>';

function readArguments() {
  try {
    return parseArgs({
      options: { out: { type: 'string' }, 'no-media': { type: 'boolean' }, digest: { type: 'string' } },
    }).values;
  } catch (error) {
    throw new CommandFailure('usage', 'E_USAGE', `${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
}

/** Paths are meant from where the person typed the command. */
const fromCaller = (file: string): string => path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file);

/** Recomputes the digest of a snapshot from its items and compares it with the one it carries. */
function checkDigest(file: string): void {
  let input: unknown;
  try {
    input = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ContractError('E_SNAPSHOT_JSON', `${file}: ${error instanceof Error ? error.message : 'no JSON'}`);
  }
  const snapshot = parseSnapshot(input, sha256);
  const digest = setDigest(
    snapshot.items.flatMap((item) => (isTombstone(item) ? [] : [item])),
    sha256,
  );
  console.log(digest);
}

/** Copies a file from the media folder beside, or asks for it, and checks its bytes. */
async function fetchMedia(access: CmsAccess, settings: Settings, name: string, target: string): Promise<void> {
  const digest = name.slice(0, 64);
  const local = path.join(settings.dataDir, 'media', name);
  if (existsSync(local)) {
    copyFileSync(local, target);
  } else {
    const response = await askCms(access, `/api/cchc/media/${digest}`);
    writeFileSync(target, Buffer.from(await response.arrayBuffer()));
  }
  if (createHash('sha256').update(readFileSync(target)).digest('hex') !== digest) {
    throw new ContractError('E_MEDIA_MISSING', 'The bytes of the file are not those of its name.', { id: digest });
  }
}

async function writeMedia(access: CmsAccess, settings: Settings, snapshot: Snapshot, folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const names = mediaNames(snapshot);
  for (const [index, name] of names.entries()) {
    const target = path.join(folder, name);
    if (!existsSync(target)) await fetchMedia(access, settings, name, target);
    if ((index + 1) % 200 === 0) console.error(`${index + 1} of ${names.length} files …`);
  }
  return names.length;
}

await runCommand(async () => {
  const values = readArguments();
  if (values.digest !== undefined && values.out === undefined) {
    checkDigest(fromCaller(values.digest));
    return;
  }
  if (values.out === undefined || values.digest !== undefined) throw new CommandFailure('usage', 'E_USAGE', usage);
  const out = fromCaller(values.out);
  const settings = readSettings();
  await withCms(settings, async (access) => {
    const text = await (await askCms(access, '/api/cchc/snapshot')).text();
    const snapshot = parseSnapshot(JSON.parse(text), sha256);
    mkdirSync(path.dirname(out), { recursive: true });
    writeFileSync(`${out}.tmp`, text);
    renameSync(`${out}.tmp`, out);
    const files = values['no-media'] === true ? 0 : await writeMedia(access, settings, snapshot, `${out}.media`);
    console.log(
      `Wrote ${out}: revision ${snapshot.revision}, ${snapshot.items.length} items, ${files} files, digest ${snapshot.digest}.`,
    );
  });
});
