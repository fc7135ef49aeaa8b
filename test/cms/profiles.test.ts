import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { accountsOf } from '../cms-host/host-process.ts';
import { valuesOf } from '../cms-host/site-reader.ts';
import { readSnapshot, verify } from './ledger-reader.ts';
import { type Cms, startCms } from './strapi-harness.ts';

let cms: Cms;
afterEach(() => cms.stop());

const currentMonth = '2026-03';

interface Plan {
  readonly profile: string;
  /** What a start without a wish brings. */
  readonly isDefault: boolean;
  /** Public quotas by key: period, its first day, and the least number of the chosen reading. */
  readonly quotas: readonly string[];
  /** Quotas that stay in the house. */
  readonly internal: readonly string[];
}
const plans: readonly Plan[] = [
  {
    profile: 'khanh-hoa',
    isDefault: true,
    quotas: ['ban-tin-trung-tam-ksbt month@1 5', 'tin-bai-cua-don-vi month@1 1'],
    internal: [],
  },
  {
    profile: 'hai-duong',
    isDefault: false,
    quotas: ['bai-viet-trung-tam-ksbt month@1 no number', 'tin-bai-phong-tchc month@1 no number'],
    internal: [],
  },
  {
    profile: 'hai-phong',
    isDefault: false,
    quotas: ['bai-viet-trung-tam-ksbt month@1 no number', 'tin-bai-tchc-va-cdc month@1 no number'],
    internal: [],
  },
  {
    profile: 'kon-tum',
    isDefault: false,
    quotas: [
      'bai-tren-trang-don-vi month@1 no number',
      'ksbt-cong-tinh-trang-so month@1 1',
      'ksbt-trang-va-ban-tin month@1 1',
    ],
    internal: [],
  },
  { profile: 'hong-ngu', isDefault: false, quotas: ['tin-bai-phong-tchc month@1 no number'], internal: [] },
];

const keysSchema = z.array(z.object({ key: z.string() }));
const quotasInTheHouse = async (): Promise<readonly string[]> =>
  keysSchema
    .parse(await cms.strapi.db.query('plugin::cchc.quota').findMany({ where: { visibility: 'internal' } }))
    .map(({ key }) => key);

test.each(plans)(
  'the profile $profile fills an empty database with its own quotas, and a second start changes nothing',
  async ({ profile, isDefault, quotas, internal }) => {
    cms = await startCms({ now: '2026-03-20T09:00:00+07:00', setup: { profile: isDefault ? null : profile } });
    const before = await readSnapshot(cms);

    const demanded = valuesOf(before, 'quota').map(({ key, period, startDay, readings, chosenReading }) => {
      const chosen = readings.find(({ id }) => id === chosenReading);
      return `${key} ${period}@${startDay} ${chosen?.minimum ?? 'no number'}`;
    });
    expect(demanded).toEqual(quotas);
    expect(await quotasInTheHouse()).toEqual(internal);

    const originals = valuesOf(before, 'plan').map(({ original }) => original !== null);
    expect(originals, 'the original is named').toEqual([profile !== 'hong-ngu']);

    const closings = valuesOf(before, 'closing');
    expect(closings.filter(({ period }) => period.startsWith(currentMonth)).map(({ key }) => key)).toEqual([]);
    const monthly = valuesOf(before, 'quota').filter(
      ({ period, visibility }) => period === 'month' && visibility !== 'internal',
    );
    for (const { key } of monthly) {
      expect(closings.filter((closing) => closing.quotaKey === key).length, `closed months of ${key}`).toBeGreaterThan(
        0,
      );
    }
    const events = valuesOf(before, 'quotaItem').flatMap((item) => item.events);
    expect(
      events.some(({ at }) => at >= '2026-02-28T17:00:00.000Z'),
      'something happens in the current month',
    ).toBe(true);
    expect(valuesOf(before, 'settings').map((settings) => settings.isDemonstration)).toEqual([true]);
    expect((await verify(cms.strapi)).faults).toEqual([]);

    expect(accountsOf(cms.dataDir).map(({ role }) => role)).toEqual(['admin', 'cdc', 'tchc', 'unit', 'leader']);
    const accountsFile = path.join(cms.dataDir, 'accounts.json');
    expect(statSync(accountsFile).mode & 0o777).toBe(0o600);
    const accounts = readFileSync(accountsFile, 'utf8');

    cms = await cms.restart();
    const after = await readSnapshot(cms);
    expect([after.epoch, after.revision, after.digest]).toEqual([before.epoch, before.revision, before.digest]);
    expect(readFileSync(accountsFile, 'utf8')).toBe(accounts);
  },
  400_000,
);
