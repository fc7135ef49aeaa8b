import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { parseSnapshot } from '@cchc/shared/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../../scripts/settings.ts';

const token = 'token-of-the-bare-app-0123456789-0123456789';
const answerSchema = z.object({
  documentId: z.string(),
  snapshot: z.unknown(),
  anonymous: z.record(z.string(), z.number()),
});

let folder = '';
let answer: z.infer<typeof answerSchema>;

/** A folder of packages as npm would lay it: everything by link, but the plugin as it was packed. */
function layPackages(app: string, tarball: string): string {
  const packages = path.join(app, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(path.join(projectRoot, 'node_modules'))) {
    if (name === 'strapi-plugin-cchc' || name === '@cchc' || name.startsWith('.')) continue;
    symlinkSync(path.join(projectRoot, 'node_modules', name), path.join(packages, name));
  }
  const plugin = path.join(packages, 'strapi-plugin-cchc');
  mkdirSync(plugin);
  execFileSync('tar', ['-xzf', tarball, '-C', plugin, '--strip-components=1']);
  return plugin;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-bare-'));
  const app = path.join(folder, 'app');
  mkdirSync(path.join(app, 'config'), { recursive: true });
  mkdirSync(path.join(folder, 'data', 'public', 'uploads'), { recursive: true });
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: path.join(projectRoot, 'cms', 'plugin'),
  });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  const plugin = layPackages(app, path.join(folder, tarball));
  writeFileSync(
    path.join(app, 'package.json'),
    JSON.stringify({ name: 'bare-app', version: '0.0.0', dependencies: { '@strapi/strapi': '5.54.0' } }),
  );
  const write = (name: string, value: unknown): void => {
    writeFileSync(path.join(app, 'config', `${name}.js`), `module.exports = ${JSON.stringify(value)};\n`);
  };
  write('database', {
    connection: {
      client: 'sqlite',
      connection: { filename: path.join(folder, 'data', 'db.sqlite') },
      useNullAsDefault: true,
    },
    settings: { forceMigration: false },
  });
  write('server', {
    host: '127.0.0.1',
    port: 0,
    app: { keys: ['key-of-the-bare-app'] },
    dirs: { public: path.join(folder, 'data', 'public') },
    logger: { updates: { enabled: false }, startup: { enabled: false }, config: { level: 'error' } },
  });
  write('admin', {
    auth: { secret: 'secret-of-the-bare-app' },
    apiToken: { salt: 'salt-of-the-bare-app' },
    transfer: { token: { salt: 'salt-of-the-bare-app' } },
    secrets: { encryptionKey: 'key-of-the-bare-app-0123456789-012' },
  });
  write(
    'middlewares',
    ['errors', 'security', 'cors', 'query', 'body', 'session', 'favicon', 'public'].map((name) => `strapi::${name}`),
  );
  write('plugins', {
    cchc: {
      enabled: true,
      resolve: plugin,
      config: { dataDir: path.join(folder, 'data'), siteUrl: 'http://localhost:4321', siteToken: token, isEmpty: true },
    },
  });
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      path.join(projectRoot, 'test', 'cms-start', 'use-packed-plugin.cjs'),
      app,
      path.join(projectRoot, 'cms', 'package.json'),
      token,
    ],
    {
      cwd: app,
      env: { ...process.env, NODE_ENV: 'test', STRAPI_TELEMETRY_DISABLED: 'true', STRAPI_DISABLE_EE: 'true' },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  answer = answerSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
}, 180_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the packed plugin holds what it needs and nothing that only its makers need', () => {
  const plugin = path.join(folder, 'app', 'node_modules', 'strapi-plugin-cchc');
  expect(readdirSync(plugin).sort()).toEqual(expect.arrayContaining(['dist', 'package.json']));
  expect(readdirSync(plugin)).not.toContain('server');
  expect(readdirSync(plugin)).not.toContain('model');
});

test('in a bare Strapi the packed plugin sets itself up, publishes, and emits a snapshot that fits the contract', () => {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  const snapshot = parseSnapshot(answer.snapshot, sha256);
  expect(snapshot.full).toBe(true);
  expect(snapshot.items.map(({ type, key }) => `${type} ${key}`)).toEqual(
    expect.arrayContaining([`article ${answer.documentId}`, 'unit BV-MAU-A', 'settings site']),
  );
});

test('in a bare Strapi every route is closed to the anonymous', () => {
  const open = Object.entries(answer.anonymous).filter(([, status]) => ![401, 403, 404].includes(status));
  expect(open).toEqual([]);
});
