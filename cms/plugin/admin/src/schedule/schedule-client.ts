import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import {
  type EntrySchedule,
  type ScheduleRequest,
  type ScheduledEntry,
  entryScheduleSchema,
  scheduleListSchema,
} from '../../../model/scheduling/answers';

export interface ScheduleClient {
  read(type: string, documentId: string): Promise<EntrySchedule>;
  set(type: string, documentId: string, request: ScheduleRequest): Promise<void>;
  cancel(type: string, documentId: string): Promise<void>;
  list(): Promise<readonly ScheduledEntry[]>;
}

/** Calls about publications at a set time. */
export function useScheduleClient(): ScheduleClient {
  const { get, put, del } = useFetchClient();
  return useMemo(() => {
    const addressOf = (type: string, documentId: string): string => `/cchc/schedules/${type}/${documentId}`;
    return {
      read: async (type, documentId) => entryScheduleSchema.parse((await get(addressOf(type, documentId))).data),
      set: async (type, documentId, request) => {
        await put(addressOf(type, documentId), request);
      },
      cancel: async (type, documentId) => {
        await del(addressOf(type, documentId));
      },
      list: async () => scheduleListSchema.parse((await get('/cchc/schedules')).data).entries,
    };
  }, [get, put, del]);
}
