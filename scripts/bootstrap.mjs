// Entry of every command. Runs on the machine's own Node (20.20 or newer) before anything is installed,
// so it imports nothing but Node itself. It installs the packages when they are missing or outdated,
// then hands over to the command, run by the Node 24 that came with the packages.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = path.join(root, 'node_modules', '.cchc-installed');
const manifests = [
  'package-lock.json',
  'package.json',
  'shared/package.json',
  'site/package.json',
  'cms/package.json',
  'cms/plugin/package.json',
];

/** Ends with a sentence and, as the last line on stderr, the same as JSON. */
function fail(exit, code, message) {
  console.error(message);
  console.error(JSON.stringify({ code, message }));
  process.exit(exit);
}

function isAtLeast(version, minimum) {
  const have = version.replace(/^v/, '').split('.').map(Number);
  for (let i = 0; i < minimum.length; i += 1) {
    if ((have[i] ?? 0) !== minimum[i]) return (have[i] ?? 0) > minimum[i];
  }
  return true;
}

function digestOfManifests() {
  const hash = createHash('sha256');
  for (const name of manifests) {
    hash.update(name);
    hash.update(existsSync(path.join(root, name)) ? readFileSync(path.join(root, name)) : '');
  }
  return hash.digest('hex');
}

function ensurePackages() {
  const digest = digestOfManifests();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digest) return;
  const npm = spawnSync('npm', ['--version'], { encoding: 'utf8' });
  if (npm.status !== 0 || !isAtLeast(npm.stdout.trim(), [10])) {
    fail(6, 'E_NPM', 'npm 10 or newer is needed to install the packages. Install it with: apt-get install npm');
  }
  const isFirst = !existsSync(path.join(root, 'node_modules'));
  console.error(isFirst ? 'Installing packages (2 to 3 minutes) …' : 'Packages changed: installing what differs …');
  // An installed tree is only brought up to date: running processes keep the files they have open.
  const how = isFirst ? ['ci'] : ['install', '--no-save'];
  const installed = spawnSync('npm', [...how, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (installed.status !== 0) {
    fail(
      6,
      'E_INSTALL',
      'The packages could not be installed; npm says why above. Check network and disk, then run the command again.',
    );
  }
  writeFileSync(stampFile, digest);
}

/** The Node that runs everything after this file: from the packages, else the machine's own when it is new enough. */
function findNode() {
  const shipped = path.join(root, 'node_modules', `node-linux-${os.arch()}`, 'bin', 'node');
  if (existsSync(shipped)) return shipped;
  if (isAtLeast(process.version, [24])) return process.execPath;
  return fail(
    6,
    'E_NODE',
    `No Node 24 for ${os.platform()} ${os.arch()} came with the packages, and this is Node ${process.version}. Install Node 24 and run the command again.`,
  );
}

const [verb, ...rest] = process.argv.slice(2);
if (!isAtLeast(process.version, [20, 20])) {
  fail(6, 'E_NODE', `Node 20.20 or newer is needed; this is ${process.version}.`);
}
if (verb === undefined || !/^[a-z-]+$/.test(verb) || !existsSync(path.join(root, 'scripts', `${verb}.ts`))) {
  fail(2, 'E_USAGE', `Unknown command ${JSON.stringify(verb ?? '')}. The commands are listed in README.md.`);
}
ensurePackages();

/** Pages pass through by the ten thousand: what is young has to go before the heap grows around it. */
const heapOf = { 'build-site': ['--max-semi-space-size=8'] };

const node = findNode();
const binaries = [path.dirname(node), path.join(root, 'node_modules', '.bin')].join(path.delimiter);
const child = spawn(
  node,
  [...(heapOf[verb] ?? []), '--disable-warning=ExperimentalWarning', path.join(root, 'scripts', `${verb}.ts`), ...rest],
  {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${binaries}${path.delimiter}${process.env.PATH ?? ''}` },
  },
);
// The terminal sends Ctrl-C to the whole group; a signal sent to this process alone must reach the command too.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  });
}
child.on('error', (error) => fail(6, 'E_NODE', `The command could not be started: ${error.message}`));
child.on('exit', (code, signal) => {
  process.exit(code ?? (signal === 'SIGINT' ? 130 : 1));
});
