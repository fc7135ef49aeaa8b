import type { CivilDate } from '@cchc/shared/contract';
import { formatDate } from '@cchc/shared/text';
import type { Core } from '@strapi/strapi';
import type { ReminderAbout } from '../../../model/duties/index.ts';
import { todayOf } from '../accounts/today-of.ts';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { viewOf } from '../quota-desk/book/count-context.ts';
import { readBook } from '../quota-desk/book/read-book.ts';
import { closingsOfBook } from '../quota-desk/views/count-quota.ts';
import { siteStateOf } from '../revision/site-state.ts';
import { knownUnits } from '../duties/known-units.ts';
import type { DutyGround } from '../duties/read-ground.ts';
import { readReceipts } from '../duties/read-receipts.ts';
import { readRecordsFrom } from '../duties/records-from.ts';
import { refusal } from '../http/refusal.ts';
import type { Sender } from './compose-message.ts';
import { missingOfDeadline } from './missing-of-deadline.ts';
import { missingOfQuota } from './missing-of-quota.ts';
import type { Missing } from './what-is-missing.ts';

/** What a reminder is about, with the standing of each named unit now. */
export async function findMissing(
  strapi: Core.Strapi,
  ground: DutyGround,
  about: ReminderAbout,
  codes: readonly string[],
): Promise<Missing> {
  if (about.kind === 'deadline') {
    const receipts = await readReceipts(strapi.db, { deadlineKeys: [about.deadlineKey] });
    const facts = { ground, receipts, today: todayOf(strapi), recordsFrom: await readRecordsFrom(strapi.db) };
    return missingOfDeadline(facts, about.deadlineKey, about.month, codes);
  }
  const units = knownUnits(ground.units, codes);
  // The count that the quota desk shows, open flags and quotas for the house alone included.
  const view = viewOf(await readBook(strapi), siteStateOf(strapi).clock.now());
  const { book, context } = view;
  const held = book.quotas.find(({ quota }) => quota.key === about.quotaKey);
  if (held === undefined) {
    throw refusal('E_QUOTA_UNKNOWN', 'Không có chỉ tiêu này. Hãy tải lại trang rồi chọn lại.', {
      path: 'about.quotaKey',
    });
  }
  const plan = book.plans.find(({ key }) => key === held.quota.planKey);
  return missingOfQuota(held.quota, plan, about.period, closingsOfBook(view), context, units);
}

const firstFilled = (...texts: readonly (string | undefined)[]): string =>
  texts.find((text) => text !== undefined && text !== '') ?? '';

/** In whose name a reminder speaks. */
export function senderOf(strapi: Core.Strapi, { settings, units }: DutyGround, today: CivilDate): Sender {
  const { siteUrl } = readConfiguration(strapi);
  const office = units.find(({ code }) => code === settings?.adminOfficeUnit);
  const department = settings?.departmentName ?? 'Sở Y tế';
  return {
    office: office === undefined ? department : `${office.name}, ${department}`,
    contact: [firstFilled(office?.phone, settings?.phone), firstFilled(office?.email, settings?.email)]
      .filter((part) => part !== '')
      .join(' – '),
    siteUrl: siteUrl === null ? null : siteUrl.replace(/\/+$/, ''),
    isDemonstration: settings?.isDemonstration ?? false,
    today: formatDate(today),
  };
}
