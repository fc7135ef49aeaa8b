import { expect, test } from 'vitest';
import { type RequestVerdict, judgeRequest } from './judge-request.ts';

const change = { currentPassword: 'Duoc-cap-2026', password: 'Tu-chon-2026' };

test.each<[string, string, string, unknown, RequestVerdict]>([
  ['who one is', 'GET', '/admin/users/me', undefined, 'open'],
  ['who one is, with a slash', 'GET', '/admin/users/me/', undefined, 'open'],
  ['what one would be allowed', 'POST', '/admin/permissions/check', {}, 'open'],
  ['leaving', 'POST', '/admin/logout', {}, 'open'],
  ['another password', 'PUT', '/admin/users/me', change, 'open'],
  [
    'the same password again',
    'PUT',
    '/admin/users/me',
    { ...change, password: change.currentPassword },
    'same_password',
  ],
  ['a name beside the password', 'PUT', '/admin/users/me', { ...change, firstname: 'Tên khác' }, 'closed'],
  ['a name alone', 'PUT', '/admin/users/me', { firstname: 'Tên khác' }, 'closed'],
  ['nothing', 'PUT', '/admin/users/me', undefined, 'closed'],
  ['the list of people', 'GET', '/admin/users', undefined, 'closed'],
  ['a list of entries', 'GET', '/content-manager/collection-types/plugin::cchc.article', undefined, 'closed'],
  ['pictures', 'GET', '/upload/files', undefined, 'closed'],
  ['a step', 'POST', '/cchc/articles/a/submit', {}, 'closed'],
])('%s: %s %s', (_what, method, path, body, verdict) => {
  expect(judgeRequest({ method, path, body })).toBe(verdict);
});
