import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { type Server, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDeployExamples } from '../../site/server/deploy-examples.ts';
import { makeHeaders } from '../../site/server/headers.ts';
import { makeSiteServer } from '../../site/server/site-server.ts';

const siteUrl = 'https://cchc.example.vn';
const headers = makeHeaders({ siteUrl, measureHosts: [], isDemonstration: false });
const redirects = {
  '/tin-tuc/bai-cu/': '/tin-tuc/bai-moi/',
  '/thu-tuc/1.014076.000.00.00.H99/': '/thu-tuc/1.014076/',
};
const article = '<!doctype html><meta property="og:type" content="article"><h1>Bài mới</h1>';
const release = '5f0c9c1e-1-00000001';

let dir = '';
let portal: ReturnType<typeof makeSiteServer>;
let portalPort = 0;
const started: ChildProcess[] = [];

function put(file: string, text: string): void {
  const full = path.join(dir, 'releases', file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

const portOf = (server: Pick<Server, 'address'>): number => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

interface Got {
  readonly status: number;
  readonly location: string | undefined;
  /** Names of headers that arrived more than once. */
  readonly twice: readonly string[];
  readonly policy: string | undefined;
}

function ask(port: number, target: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: target, agent: false }, (response) => {
      response.resume();
      const names = response.rawHeaders.filter((_, place) => place % 2 === 0).map((name) => name.toLowerCase());
      resolve({
        status: response.statusCode ?? 0,
        location: response.headers.location,
        twice: names.filter((name, place) => names.indexOf(name) !== place),
        policy: response.headersDistinct['content-security-policy']?.[0],
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

async function answering(port: number): Promise<number> {
  for (let turn = 0; turn < 100; turn += 1) {
    const isUp = await ask(port, '/').then(
      () => true,
      () => false,
    );
    if (isUp) return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing answers at ${port}.`);
}

/** The example as the release holds it, with the places of this machine. */
const example = (name: string): string =>
  readFileSync(path.join(dir, 'releases', release, '_deploy', name), 'utf8')
    .replaceAll('/srv/cchc', dir)
    .replaceAll('127.0.0.1:4321', `127.0.0.1:${portalPort}`);

function start(command: string, args: readonly string[]): void {
  started.push(spawn(command, args, { stdio: 'ignore', env: { PATH: process.env['PATH'], HOME: dir } }));
}

async function startNginx(): Promise<number> {
  const port = await freePort();
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${dir}/${name};`,
  );
  const config = [
    ...[`pid ${dir}/nginx.pid;`, 'daemon off;', process.getuid?.() === 0 ? 'user root;' : '', 'events {}'],
    ...['http {', 'access_log off;', ...places],
    example('nginx.conf').replace('listen 80;', `listen 127.0.0.1:${port};`),
    '}',
  ];
  writeFileSync(path.join(dir, 'nginx.conf'), config.join('\n'));
  start('nginx', ['-e', path.join(dir, 'nginx.log'), '-c', path.join(dir, 'nginx.conf')]);
  return answering(port);
}

async function startCaddy(): Promise<number> {
  const port = await freePort();
  const text = `{\n  admin off\n}\n${example('Caddyfile').replace(`${siteUrl} {`, `http://127.0.0.1:${port} {`)}`;
  writeFileSync(path.join(dir, 'Caddyfile'), text);
  start('caddy', ['run', '--adapter', 'caddyfile', '--config', path.join(dir, 'Caddyfile')]);
  return answering(port);
}

beforeAll(async () => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'cchc-others-'));
  for (const page of ['', 'tin-tuc/', 'thu-tuc/1.014076/']) put(`${release}/${page}index.html`, '<h1>Trang</h1>');
  put(`${release}/tin-tuc/bai-moi/index.html`, article);
  put(`${release}/404.html`, '<h1>Không tìm thấy</h1>');
  put(`${release}/release.json`, '{}');
  put(`${release}/.release-state.json`, '{}');
  put(`${release}/headers.json`, JSON.stringify(headers));
  put(`${release}/redirects.json`, JSON.stringify(redirects));
  put('banners.json', '[]');
  put('_tim/moi-nhat.json', '{}');
  for (const [file, text] of makeDeployExamples(headers, redirects, siteUrl)) put(`${release}/${file}`, text);
  symlinkSync(release, path.join(dir, 'releases', 'current'));
  portal = makeSiteServer(
    {
      releasesDir: path.join(dir, 'releases'),
      siteUrl,
      measureHosts: [],
      now: () => '2026-03-10T03:00:00.000Z',
    },
    (line) => {
      throw new Error(line);
    },
  );
  await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve));
  portalPort = portOf(portal);
});

afterAll(async () => {
  for (const child of started) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
  portal.closeAllConnections();
  await new Promise((resolve) => portal.close(resolve));
  rmSync(dir, { recursive: true, force: true });
});

const isMissing = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args).error !== undefined;

describe.each([
  { name: 'nginx', isAbsent: isMissing('nginx', '-v'), run: startNginx },
  { name: 'Caddy', isAbsent: isMissing('caddy', 'version'), run: startCaddy },
])('$name, set up by its example, where it is installed', ({ isAbsent, run }) => {
  let port = 0;
  beforeAll(async () => {
    if (!isAbsent) port = await run();
  });

  test.skipIf(isAbsent).each([
    ['/', 200, undefined],
    ['/release.json', 200, undefined],
    ['/_tim/moi-nhat.json', 200, undefined],
    ['/tin-tuc', 301, '/tin-tuc/'],
    ['/tin-tuc?trang=2', 301, '/tin-tuc/?trang=2'],
    ['/tin-tuc/bai-cu/', 301, '/tin-tuc/bai-moi/'],
    ['/tin-tuc/bai-cu', 301, '/tin-tuc/bai-moi/'],
    ['/tin-tuc/bai-cu/?a={env.PATH}&b=%0d%0ac:d', 301, '/tin-tuc/bai-moi/?a={env.PATH}&b=%0d%0ac:d'],
    ['/thu-tuc/1.014076.000.00.00.H99?r=5', 301, '/thu-tuc/1.014076/?r=5'],
    ['/khong-co', 404, undefined],
    ['/headers.json', 404, undefined],
    ['/redirects.json', 404, undefined],
    ['/banners.json', 404, undefined],
    ['/.release-state.json', 404, undefined],
    ['/_deploy/Caddyfile', 404, undefined],
  ])('answers %s as our own server does: %i %s', async (target, status, location) => {
    const own = await ask(portalPort, target);
    expect(own).toMatchObject({ status, location, twice: [] });
    expect(await ask(port, target)).toEqual(own);
  });

  test.skipIf(isAbsent)('sends each header of a file that the portal makes once', async () => {
    const target = '/tin-tuc/bai-moi/phat-thanh.txt';
    const got = await ask(port, target);
    expect(got).toEqual(await ask(portalPort, target));
    expect(got.twice).toEqual([]);
  });
});
