import { expect, test } from 'vitest';
import { countContext } from '../reports/report-sources.ts';
import { sources, unitQuota } from '../reports/report.fixture.ts';
import { missingOfQuota } from './missing-of-quota.ts';

test.each([
  ['full', '/chi-tieu/2026-03/'],
  ['totals', '/chi-tieu/2026-03/'],
  ['internal', null],
] as const)('Q16 a reminder of a quota that is %s leads to %s', (visibility, publicPath) => {
  const of = sources();
  const missing = missingOfQuota({ ...unitQuota, visibility }, of.plans[0], '2026-03', countContext(of), of.units);
  expect(missing.publicPath).toBe(publicPath);
});
