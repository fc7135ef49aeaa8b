import { describe, expect, test } from 'vitest';
import { describeTrouble } from './describe-trouble.ts';

const failing = (code: string): Error => Object.assign(new Error(`${code}: it failed`), { code });

describe('a trouble of the publisher', () => {
  test.each([
    ['ENOSPC', 'E_DISK_FULL'],
    ['EDQUOT', 'E_DISK_FULL'],
    ['EACCES', 'E_DATA_DIR'],
    ['EROFS', 'E_DATA_DIR'],
    ['ENOTDIR', 'E_DATA_DIR'],
    ['EEXIST', 'E_DATA_DIR'],
  ])('%s reads %s, and says that the last release stays', (code, name) => {
    const line = describeTrouble(failing(code));
    expect(line.startsWith(`${name}: `)).toBe(true);
    expect(line).toContain('last release stays');
    expect(line).not.toContain('\n');
  });

  test('a code of our own is named as it is', () => {
    expect(describeTrouble(failing('E_MEDIA_MISSING'))).toBe(
      'E_MEDIA_MISSING: E_MEDIA_MISSING: it failed The last release stays.',
    );
  });

  test('a defect shows where it happened', () => {
    expect(describeTrouble(new TypeError('lost'))).toMatch(/^E_DEFECT: TypeError: lost\n\s+at /);
  });
});
