import { Button, DatePicker, Field, Flex, Modal, TimePicker, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { type FormEvent, useState } from 'react';
import type { Schedule } from '../../../model/scheduling/answers';
import { useFailureWords } from '../api/failure-words';
import { useScheduleClient } from './schedule-client';
import { scheduleWords } from './schedule-words';
import { type WallClock, instantOf, momentWords, wallClockOf } from './wall-clock';

interface Props {
  readonly type: string;
  readonly documentId: string;
  readonly schedule: Schedule;
  /** `updatedAt` of the draft in the edit view; empty when unknown. */
  readonly updatedAt: string;
  readonly onClose: () => void;
}

/** The picker speaks of the browser's own day; the form keeps the day itself. */
const dayOfPicker = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** Day and time of a publication. What was chosen stays when the server refuses. */
export function ScheduleForm({ type, documentId, schedule, updatedAt, onClose }: Props) {
  const client = useScheduleClient();
  const { toggleNotification } = useNotification();
  const failureWords = useFailureWords();
  const [clock, setClock] = useState<WallClock>(
    schedule.state === 'none' ? { day: '', time: '' } : wallClockOf(schedule.at),
  );
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState('');

  const take = async (work: () => Promise<string>): Promise<void> => {
    setIsBusy(true);
    setFailure('');
    try {
      const message = await work();
      toggleNotification({ type: 'success', message });
      onClose();
      globalThis.location.reload();
    } catch (error) {
      setFailure(failureWords(error));
      setIsBusy(false);
    }
  };

  const set = async (): Promise<void> => {
    const at = instantOf(clock);
    if (at === null) {
      setFailure(scheduleWords.incomplete);
      return;
    }
    await take(async () => {
      await client.set(type, documentId, { at, ...(updatedAt === '' ? {} : { seenAt: updatedAt }) });
      return scheduleWords.saved(momentWords(at));
    });
  };

  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void set();
      }}
    >
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>{scheduleWords.body}</Typography>
          <ScheduleFailure text={failure} />
          <Field.Root name="day" required>
            <Field.Label>{scheduleWords.day}</Field.Label>
            <DatePicker
              locale="vi-VN"
              {...(clock.day === '' ? {} : { value: new Date(clock.day) })}
              onChange={(date) => {
                setClock({ ...clock, day: date === undefined ? '' : dayOfPicker(date) });
              }}
            />
          </Field.Root>
          <Field.Root name="time" required hint={scheduleWords.timeHint}>
            <Field.Label>{scheduleWords.time}</Field.Label>
            <TimePicker
              step={5}
              {...(clock.time === '' ? {} : { value: clock.time })}
              onChange={(time?: string) => {
                setClock({ ...clock, time: time ?? '' });
              }}
            />
            <Field.Hint />
          </Field.Root>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {scheduleWords.close}
        </Button>
        <Flex gap={2} wrap="wrap">
          {schedule.state !== 'none' && (
            <Button
              type="button"
              variant="danger-light"
              disabled={isBusy}
              onClick={() =>
                void take(async () => {
                  await client.cancel(type, documentId);
                  return scheduleWords.cancelled;
                })
              }
            >
              {scheduleWords.cancel}
            </Button>
          )}
          <Button type="submit" loading={isBusy}>
            {scheduleWords.set}
          </Button>
        </Flex>
      </Modal.Footer>
    </form>
  );
}

function ScheduleFailure({ text }: { readonly text: string }) {
  return <div role="alert">{text !== '' && <Typography textColor="danger600">⚠ {text}</Typography>}</div>;
}
