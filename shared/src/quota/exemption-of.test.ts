import { describe, expect, it } from 'vitest';
import { exemptionOf } from './index.ts';
import { exemption, period } from './quota.fixture.ts';

const march = period('2026-03');
const own = exemption({ key: 'rieng', document: 'MẪU-01' });
const all = exemption({ key: 'chung', quotaKey: null, period: '2026-Q1' });

describe('Q8 the exemption that excuses', () => {
  it.each([
    ['none', [], null],
    ['one that names the quota', [own], 'rieng'],
    ['one for all quotas, over a longer period', [all], 'chung'],
    ['the one that names the quota goes first', [all, own], 'rieng'],
    ['one of another quota excuses nothing', [exemption({ quotaKey: 'khac' })], null],
    ['one of another unit excuses nothing', [exemption({ unit: 'BV-MAU-B' })], null],
    ['one that covers the period in part excuses nothing', [exemption({ period: '2026-03-01..2026-03-20' })], null],
    ['one whose period cannot be read excuses nothing', [exemption({ period: 'tháng ba' })], null],
  ])('Q8 %s', (_what, exemptions, key) => {
    expect(exemptionOf('bai-thang', 'BV-MAU-A', march, exemptions)?.key ?? null).toBe(key);
  });
});
