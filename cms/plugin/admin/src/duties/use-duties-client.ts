import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { z } from 'zod';
import {
  type ActivitiesAnswer,
  type ActivityQuery,
  type ActivityRequest,
  type CalendarAnswer,
  type CalendarQuery,
  type ForwardingCandidate,
  type ForwardingCorrection,
  type ForwardingQuery,
  type ForwardingRequest,
  type ForwardingsAnswer,
  type ReceiptCorrection,
  type ReceiptRequest,
  type RemindedAnswer,
  type ReminderPreview,
  type ReminderPreviewRequest,
  type ReminderRequest,
  type RemindersAnswer,
  activitiesAnswerSchema,
  calendarAnswerSchema,
  candidatesAnswerSchema,
  forwardingsAnswerSchema,
  remindedAnswerSchema,
  reminderPreviewSchema,
  remindersAnswerSchema,
  writtenSchema,
} from '../../../model/duties/index.ts';

/** What can be removed with a reason. */
export type Removable = 'receipts' | 'activities' | 'forwardings';

export interface DutiesClient {
  readonly calendar: (query: CalendarQuery) => Promise<CalendarAnswer>;
  readonly record: (request: ReceiptRequest) => Promise<readonly string[]>;
  readonly correctReceipt: (id: string, change: ReceiptCorrection) => Promise<readonly string[]>;
  readonly activities: (query: ActivityQuery) => Promise<ActivitiesAnswer>;
  readonly enterActivity: (request: ActivityRequest) => Promise<readonly string[]>;
  readonly correctActivity: (id: string, request: ActivityRequest) => Promise<readonly string[]>;
  readonly confirmActivities: (ids: readonly string[]) => Promise<readonly string[]>;
  readonly forwardings: (query: ForwardingQuery) => Promise<ForwardingsAnswer>;
  readonly candidates: (query: ForwardingQuery) => Promise<readonly ForwardingCandidate[]>;
  readonly forward: (request: ForwardingRequest) => Promise<readonly string[]>;
  readonly correctForwarding: (id: string, change: ForwardingCorrection) => Promise<readonly string[]>;
  readonly remove: (what: Removable, id: string, reasonText: string) => Promise<readonly string[]>;
  readonly previewReminder: (request: ReminderPreviewRequest) => Promise<ReminderPreview>;
  readonly remind: (request: ReminderRequest) => Promise<RemindedAnswer>;
  readonly reminders: () => Promise<RemindersAnswer>;
  /** Keeps a file that never leaves the house, and names it for what refers to it. */
  readonly keepFile: (unitCode: string, file: File) => Promise<string>;
}

const root = '/cchc/duties';
const keptFileSchema = z.object({ name: z.string() });

function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) params.set(name, value);
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Calls of duties and reminders, with the signed-in person's session. Every answer is parsed once, here. */
export function useDutiesClient(): DutiesClient {
  const { get, post, put } = useFetchClient();
  return useMemo(() => {
    const ask = async <T>(schema: z.ZodType<T>, address: string): Promise<T> => schema.parse((await get(address)).data);
    const send = async <T>(schema: z.ZodType<T>, address: string, body: unknown): Promise<T> =>
      schema.parse((await post(address, body)).data);
    const write = async (address: string, body: unknown): Promise<readonly string[]> =>
      (await send(writtenSchema, address, body)).ids;
    const change = async (address: string, body: unknown): Promise<readonly string[]> =>
      writtenSchema.parse((await put(address, body)).data).ids;
    return {
      calendar: (query) => ask(calendarAnswerSchema, withQuery(root, query)),
      record: (request) => write(`${root}/receipts`, request),
      correctReceipt: (id, correction) => change(`${root}/receipts/${id}`, correction),
      activities: (query) => ask(activitiesAnswerSchema, withQuery(`${root}/activities`, query)),
      enterActivity: (request) => write(`${root}/activities`, request),
      correctActivity: (id, request) => change(`${root}/activities/${id}`, request),
      confirmActivities: (ids) => write(`${root}/activities/confirm`, { ids }),
      forwardings: (query) => ask(forwardingsAnswerSchema, withQuery(`${root}/forwardings`, query)),
      candidates: async (query) =>
        (await ask(candidatesAnswerSchema, withQuery(`${root}/forwardings/candidates`, query))).candidates,
      forward: (request) => write(`${root}/forwardings`, request),
      correctForwarding: (id, correction) => change(`${root}/forwardings/${id}`, correction),
      remove: (what, id, reasonText) => write(`${root}/${what}/${id}/remove`, { reasonText }),
      previewReminder: (request) => send(reminderPreviewSchema, '/cchc/reminders/preview', request),
      remind: (request) => send(remindedAnswerSchema, '/cchc/reminders', request),
      reminders: () => ask(remindersAnswerSchema, '/cchc/reminders'),
      keepFile: async (unitCode, file) => {
        const form = new FormData();
        form.append('unitCode', unitCode);
        form.append('file', file);
        return (await send(keptFileSchema, '/cchc/private-files', form)).name;
      },
    };
  }, [get, post, put]);
}
