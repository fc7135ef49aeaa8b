import { useEffect, useState } from 'react';
import { type EntrySchedule, isSchedulable } from '../../../model/scheduling/answers';
import { sharedCall } from '../api/share-call';
import { pluginId } from '../plugin-id';
import { useScheduleClient } from './schedule-client';

const prefix = `plugin::${pluginId}.`;
const ask = sharedCall<EntrySchedule>();

/** The type of an entry whose publication may be given a time; null for every other model. */
export function schedulableTypeOf(model: string): string | null {
  const type = model.startsWith(prefix) ? model.slice(prefix.length) : '';
  return isSchedulable(type) ? type : null;
}

/** When an entry is going to be published; null while unknown, and for what has no such time. */
export function useSchedule(model: string, documentId: string | undefined, updatedAt: string): EntrySchedule | null {
  const client = useScheduleClient();
  const [schedule, setSchedule] = useState<EntrySchedule | null>(null);
  const type = schedulableTypeOf(model);
  useEffect(() => {
    let isGone = false;
    setSchedule(null);
    if (type === null || documentId === undefined) return;
    ask(`${type} ${documentId} ${updatedAt}`, () => client.read(type, documentId)).then(
      (next) => {
        if (!isGone) setSchedule(next);
      },
      () => {
        // Without the right to read it there is simply nothing to show.
        if (!isGone) setSchedule(null);
      },
    );
    return () => {
      isGone = true;
    };
  }, [client, type, documentId, updatedAt]);
  return schedule;
}
