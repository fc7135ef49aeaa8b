import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeDeployExamples } from './deploy-examples.ts';
import { makeHeaders } from './headers.ts';
import { closedNames } from './resolve-path.ts';

const headers = makeHeaders({ siteUrl: 'https://cchc.example.vn', measureHosts: [], isDemonstration: false });
const files = makeDeployExamples(headers, { '/tin-tuc/cu/': '/tin-tuc/moi/' }, 'https://cchc.example.vn');
const nginx = files.get('_deploy/nginx.conf') ?? '';
const caddy = files.get('_deploy/Caddyfile') ?? '';

describe('the nginx example', () => {
  test('moves old addresses by the map, with their last slash and without, and keeps the question', () => {
    expect(files.get('_deploy/nginx-redirects.map')).toBe('/tin-tuc/cu/ /tin-tuc/moi/;\n/tin-tuc/cu /tin-tuc/moi/;\n');
    expect(nginx).toContain('if ($cchc_redirect != "") { return 301 $cchc_redirect$is_args$args; }');
  });

  test('names no old address twice, for it takes small and capital letters for one and would not start', () => {
    const twins = { '/thu-tuc/1.A/': '/thu-tuc/1/', '/thu-tuc/1.a/': '/thu-tuc/2/' };
    expect(makeDeployExamples(headers, twins, 'https://cchc.example.vn').get('_deploy/nginx-redirects.map')).toBe(
      '/thu-tuc/1.A/ /thu-tuc/1/;\n/thu-tuc/1.A /thu-tuc/1/;\n',
    );
  });

  test('sends each header of a made file once: those of the portal are taken away before its own are added', () => {
    const made = nginx.slice(nginx.indexOf('proxy_pass'), nginx.indexOf('  location ', nginx.indexOf('proxy_pass')));
    for (const name of Object.keys(headers.rules[0]?.headers ?? {})) {
      expect(made).toContain(`proxy_hide_header ${name};`);
    }
  });

  test('gives the headers of the site to redirects too', () => {
    const before = nginx.slice(0, nginx.indexOf('  location '));
    expect(before).toContain('add_header strict-transport-security');
    expect(before).toContain("add_header content-security-policy \"default-src 'none';");
  });

  test('repeats them where a section has headers of its own, for nginx inherits none there', () => {
    const data = nginx.slice(nginx.indexOf('location ^~ /du-lieu/'), nginx.indexOf('location = /release.json'));
    expect(data).toContain('add_header access-control-allow-origin "*" always;');
    expect(data).toContain('add_header x-content-type-options "nosniff" always;');
  });

  test('puts nothing that somebody typed into a header', () => {
    for (const [, target = ''] of nginx.matchAll(/return 301 (\S+);/g)) {
      expect(['$cchc_redirect$is_args$args', '$cchc_page/$is_args$args']).toContain(target);
    }
    expect(nginx).toContain('if (-f $document_root$uri/index.html) { set $cchc_page $uri; }');
  });

  test('refuses what begins with a dot before any part of the site is chosen, the folders that releases share included', () => {
    const refusal = nginx.indexOf('  if ($uri ~ "/\\.") { return 404; }');
    expect(refusal).toBeGreaterThan(0);
    expect(nginx.slice(0, refusal)).not.toContain('location ');
  });

  test('sends text as UTF-8 and knows tables and calendars', () => {
    expect(nginx).toContain('    text/csv csv;');
    expect(nginx).toContain('    text/calendar ics;');
    expect(nginx).toMatch(/charset utf-8;\n {2}charset_types [^;]*text\/csv[^;]*;/);
  });

  test('lets an embed be framed', () => {
    const embed = nginx.slice(nginx.indexOf('location ^~ /nhung/'), nginx.indexOf('location ^~ /_a/'));
    expect(embed).toContain('frame-ancestors *');
    expect(embed).not.toContain('x-frame-options');
  });
});

describe('the Caddy example', () => {
  const inOrder = (...parts: readonly string[]): void => {
    const places = parts.map((part) => caddy.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  };

  test('takes its lines in the order in which they stand: refused before served, a part after the whole', () => {
    inOrder('route {', 'path /*', 'path /release.json', 'error @hidden 404', 'redir @moved', 'file_server');
  });

  test('moves old addresses by the map, with their last slash and without, and keeps the question', () => {
    expect(files.get('_deploy/caddy-redirects.map')).toBe('/tin-tuc/cu/ /tin-tuc/moi/\n/tin-tuc/cu /tin-tuc/moi/\n');
    expect(caddy).toContain('redir @moved {cchc_redirect}{cchc_query} 301');
  });

  test('refuses an address of two slashes before it could be moved to another host', () => {
    inOrder('error @doubled 404', 'redir @page {path}/{cchc_query} 301');
  });

  test('lets an embed be framed, and keeps the state of a release out of every memory', () => {
    const embed = caddy.slice(caddy.indexOf('path /nhung/*'), caddy.indexOf('path /_a/*'));
    expect(embed).toContain('frame-ancestors *');
    expect(embed).toContain('-x-frame-options');
    const release = caddy.slice(caddy.indexOf('path /release.json'), caddy.indexOf('@written'));
    expect(release).toContain('cache-control "no-store"');
  });

  test('an error is a page, whatever was asked for, and nobody remembers it', () => {
    const failing = caddy.slice(caddy.indexOf('handle_errors'));
    expect(failing).toContain('cache-control "no-cache"');
    expect(failing).toContain('content-type "text/html; charset=utf-8"');
    expect(failing).toContain('rewrite * /404.html');
  });

  test.skipIf(spawnSync('caddy', ['version']).error !== undefined)('is read by Caddy itself', () => {
    const dir = mkdtempSync(path.join(os.tmpdir(), 'cchc-caddy-'));
    try {
      const map = path.join(dir, 'redirects.map');
      writeFileSync(map, files.get('_deploy/caddy-redirects.map') ?? '');
      writeFileSync(path.join(dir, 'Caddyfile'), caddy.replace(/import \S+/, `import ${map}`));
      const read = spawnSync('caddy', ['adapt', '--adapter', 'caddyfile', '--config', path.join(dir, 'Caddyfile')], {
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], HOME: dir },
      });
      expect(read.status, read.stderr).toBe(0);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});

describe('both examples', () => {
  test.each([
    ['nginx', nginx],
    ['Caddy', caddy],
  ])('%s keeps the state of a release and the examples to itself', (_name, text) => {
    for (const name of closedNames) expect(text).toContain(name.replace('.', '\\.'));
    expect(text).toMatch(/\\\./);
  });
});
