import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { ReminderRequest, RemindedAnswer } from '../../../model/duties/index.ts';
import { todayOf } from '../accounts/today-of.ts';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { requireJudge } from '../duties/duty-person.ts';
import { type DutyGround, readGround } from '../duties/read-ground.ts';
import { refusal } from '../http/refusal.ts';
import { siteStateOf } from '../revision/site-state.ts';
import type { Person } from '../rights/actor.ts';
import { asOfficialAct } from '../rights/official-act.ts';
import { inRevision } from '../writing/in-revision.ts';
import { mailSubject, messageToGroup, messageToUnit } from './compose-message.ts';
import { findMissing, senderOf } from './find-missing.ts';
import { type MailFailure, isMailbox, mailFailures, sendLetters } from './mail-desk.ts';
import { keyOfAbout } from './read-reminders.ts';
import type { Missing, MissingUnit } from './what-is-missing.ts';

/** What was said to one unit, and where it was sent. */
interface Outgoing {
  readonly to: MissingUnit;
  readonly text: string;
  readonly sentTo: string | null;
}

type Failed = RemindedAnswer['failed'];

/** Writes the reminders of one batch, with their ledger rows, together. */
async function recordBatch(
  strapi: Core.Strapi,
  request: ReminderRequest,
  missing: Missing,
  outgoing: readonly Outgoing[],
): Promise<{ readonly batch: string; readonly reminded: RemindedAnswer['reminded'] }> {
  const batch = randomUUID();
  const remindedAt = siteStateOf(strapi).clock.now();
  const reminded = await inRevision(strapi, () =>
    asOfficialAct(async () => {
      const made: RemindedAnswer['reminded'] = [];
      for (const { to, text, sentTo } of outgoing) {
        const { documentId } = await strapi.documents('plugin::cchc.reminder').create({
          data: {
            ...keyOfAbout(request.about),
            batch,
            unitCode: to.unit.code,
            title: missing.title.slice(0, 400),
            way: request.way,
            missingWords: to.words,
            text,
            letter: request.way === 'letter' ? { ...missing.letter } : null,
            sentTo,
            remindedAt,
          },
        });
        made.push({ unit: to.unit.code, id: documentId });
      }
      return made;
    }),
  );
  return { batch, reminded };
}

/** Sends the e-mails and says which went out. A unit whose letter failed is told to the sender and not recorded. */
async function mailOut(
  strapi: Core.Strapi,
  ground: DutyGround,
  missing: Missing,
  open: readonly MissingUnit[],
  textFor: (unit: MissingUnit) => string,
): Promise<{ readonly sent: readonly Outgoing[]; readonly failed: Failed }> {
  const { smtpUrl } = readConfiguration(strapi);
  if (smtpUrl === null) throw refusal('E_MAIL_UNSET', mailFailures.E_MAIL_UNSET, { path: 'way' });
  const from = ground.settings?.email ?? '';
  if (!isMailbox(from)) throw refusal('E_MAIL_SENDER', mailFailures.E_MAIL_SENDER, { path: 'way' });
  const failed: Failed = [];
  const fail = ({ unit }: MissingUnit, code: MailFailure): void => {
    failed.push({ unit: unit.code, name: unit.name, code, message: mailFailures[code] });
  };
  const reachable: MissingUnit[] = [];
  for (const one of open) {
    if (isMailbox(one.unit.email)) reachable.push(one);
    else fail(one, 'E_MAIL_ADDRESS');
  }
  const subject = mailSubject(missing);
  const letters = reachable.map((one) => ({ from, to: one.unit.email, subject, text: textFor(one) }));
  const deliveries = await sendLetters(smtpUrl, letters);
  const sent = reachable.flatMap((to, index): Outgoing[] => {
    const delivery = deliveries[index];
    if (delivery?.kind === 'sent') return [{ to, text: textFor(to), sentTo: to.unit.email }];
    fail(to, delivery?.code ?? 'E_MAIL_CONNECTION');
    return [];
  });
  return { sent, failed };
}

/** A letter cannot be called back: who sent it is told to whom it went, so that nobody sends it twice. */
const unrecorded = (sent: readonly Outgoing[]) =>
  refusal(
    'E_REMINDER_UNRECORDED',
    `Thư đã gửi tới ${sent.map(({ to }) => to.unit.shortName).join(', ')} nhưng chưa ghi được vào sổ đôn đốc. Đừng gửi lại thư; hãy báo quản trị hệ thống rồi ghi lại việc đôn đốc bằng cách “Tin nhắn”.`,
    { path: 'way' },
  );

/**
 * Reminds the units that still owe: records what went out, and for e-mail sends it first. Units that owe nothing are
 * left out; when none is left there is nothing to remind of.
 */
export async function remind(strapi: Core.Strapi, person: Person, request: ReminderRequest): Promise<RemindedAnswer> {
  requireJudge(person);
  const ground = await readGround(strapi.db);
  const missing = await findMissing(strapi, ground, request.about, request.units);
  const open = missing.units.filter(({ isMissing }) => isMissing);
  if (open.length === 0) {
    throw refusal(
      'E_REMINDER_NOTHING',
      `Các đơn vị đã chọn không còn thiếu nên không cần đôn đốc: ${missing.units
        .map(({ unit, words }) => `${unit.shortName} (${words})`)
        .join('; ')}.`,
      { path: 'units' },
    );
  }
  const sender = senderOf(strapi, ground, todayOf(strapi));
  if (request.way === 'email') {
    const textFor = (one: MissingUnit): string => request.text ?? messageToUnit(missing, one, sender);
    const { sent, failed } = await mailOut(strapi, ground, missing, open, textFor);
    if (sent.length === 0) return { reminded: [], failed, letterHref: null };
    const { reminded } = await recordBatch(strapi, request, missing, sent).catch((error: unknown) => {
      strapi.log.error(`Reminders were mailed and not recorded: ${String(error)}`);
      throw unrecorded(sent);
    });
    return { reminded, failed, letterHref: null };
  }
  const text = request.text ?? messageToGroup(missing, sender);
  const { batch, reminded } = await recordBatch(
    strapi,
    request,
    missing,
    open.map((to) => ({ to, text: request.way === 'letter' ? '' : text, sentTo: null })),
  );
  const [first] = reminded;
  return {
    reminded,
    failed: [],
    letterHref: request.way === 'letter' && first !== undefined && batch !== '' ? letterHrefOf(first.id) : null,
  };
}

/** Admin route of the letter that a reminder belongs to. */
export const letterHrefOf = (reminderId: string): string => `/cchc/reminders/${reminderId}/letter`;
