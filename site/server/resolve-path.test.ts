import { describe, expect, test } from 'vitest';
import { resolvePath } from './resolve-path.ts';

describe('the address of a request', () => {
  test.each([
    ['/', 'release', 'index.html'],
    ['/tin-tuc/', 'release', 'tin-tuc/index.html'],
    ['/tin-tuc/?trang=2', 'release', 'tin-tuc/index.html'],
    ['/rss.xml', 'release', 'rss.xml'],
    ['/thu-tuc/1.014076/', 'release', 'thu-tuc/1.014076/index.html'],
    ['/thu-tuc/1.014076', 'release', 'thu-tuc/1.014076'],
    ['/_a/style.abc.css', 'shared', '_a/style.abc.css'],
    ['/_tim/v1/f/1a', 'shared', '_tim/v1/f/1a'],
    ['/tin%2Dtuc/', 'release', 'tin-tuc/index.html'],
  ])('%s means a file of the %s tree', (target, tree, file) => {
    expect(resolvePath(target)).toMatchObject({ kind: 'file', tree, file });
  });

  test.each([
    ['/../secret', 'nothing'],
    ['/tin-tuc/../../secret', 'nothing'],
    ['/%2e%2e/secret', 'nothing'],
    ['/..%2f..%2fsecret', 'malformed'],
    ['/tin-tuc/..%5c..%5csecret', 'malformed'],
    ['/tin-tuc\\..\\secret', 'malformed'],
    ['/%00', 'malformed'],
    ['/tin-tuc/%0d%0aSet-Cookie:x=1', 'malformed'],
    ['/%', 'malformed'],
    ['/%c0%ae%c0%ae/', 'malformed'],
    ['/.release-state.json', 'nothing'],
    ['/tin-tuc/.git/config', 'nothing'],
    ['/_deploy/nginx.conf', 'nothing'],
    ['/headers.json', 'nothing'],
    ['/redirects.json', 'nothing'],
    ['/redirects%2Ejson', 'nothing'],
    ['/_a/', 'nothing'],
    ['/_a/../release.json', 'nothing'],
    ['//vi-du.vn/', 'nothing'],
    ['/tin-tuc//x/', 'nothing'],
    ['tin-tuc/', 'malformed'],
    ['http://vi-du.vn/', 'malformed'],
    ['*', 'malformed'],
  ])('%s is %s', (target, kind) => {
    expect(resolvePath(target).kind).toBe(kind);
  });
});
