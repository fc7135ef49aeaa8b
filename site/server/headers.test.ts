import { describe, expect, test } from 'vitest';
import { headersFor, makeHeaders } from './headers.ts';

const make = (more: Partial<Parameters<typeof makeHeaders>[0]> = {}): ReturnType<typeof makeHeaders> =>
  makeHeaders({ siteUrl: 'https://cchc.vi-du.vn', measureHosts: [], isDemonstration: false, ...more });

describe('headers', () => {
  test('every page carries the policy without inline script, style or framing', () => {
    const policy = headersFor(make(), '/tin-tuc/x/')['content-security-policy'];
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
        "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types cchc",
    );
  });

  test('an embedded page has no script and may be framed by anybody', () => {
    const headers = headersFor(make(), '/nhung/bv-mau-a/');
    expect(headers['content-security-policy']).not.toContain('script-src');
    expect(headers['content-security-policy']).toContain('frame-ancestors *');
    expect(headers['x-frame-options']).toBeUndefined();
  });

  test('hosts of the measuring script widen the policy by exactly themselves', () => {
    const policy = headersFor(make({ measureHosts: ['https://do.vi-du.vn'] }), '/')['content-security-policy'];
    expect(policy).toContain("script-src 'self' https://do.vi-du.vn;");
    expect(policy).toContain("style-src 'self';");
  });

  test.each([
    ['https://cchc.vi-du.vn', true],
    ['http://localhost:4321', false],
  ])('%s is strictly transported: %s', (siteUrl, isStrict) => {
    expect('strict-transport-security' in headersFor(make({ siteUrl }), '/')).toBe(isStrict);
  });

  test('only release.json is never stored; only hashed files are stored for ever', () => {
    const file = make();
    expect(headersFor(file, '/release.json')['cache-control']).toBe('no-store');
    expect(headersFor(file, '/_a/x.css')['cache-control']).toContain('immutable');
    expect(headersFor(file, '/_tim/0123456789abcdef/dau.bin')['cache-control']).toContain('immutable');
    expect(headersFor(file, '/_tim/moi-nhat.json')['cache-control']).toBe('no-cache');
    expect(headersFor(file, '/tin-tuc/')['cache-control']).toBe('no-cache');
  });

  test('a demonstration is kept out of search engines, files included', () => {
    const file = make({ isDemonstration: true });
    expect(headersFor(file, '/rss.xml')['x-robots-tag']).toContain('noindex');
    expect(headersFor(make(), '/rss.xml')['x-robots-tag']).toBeUndefined();
  });
});
