import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './duties-address.ts';

const read = (query: string) => readAddress(new URLSearchParams(query));

test('an address without anything shows the calendar', () => {
  expect(read('')).toEqual({
    view: 'calendar',
    plan: null,
    from: null,
    to: null,
    duty: null,
    month: null,
    remind: null,
  });
});

test('what is not understood is left out', () => {
  expect(read('view=song&from=2026-13&month=x&unit=')).toMatchObject({
    view: 'calendar',
    from: null,
    month: null,
    remind: null,
  });
});

test('a reminder about a quota comes with its units from the table of quotas', () => {
  expect(read('view=reminders&quota=tin-bai&period=2026-03&unit=BV-A&unit=BV-B').remind).toEqual({
    about: { kind: 'quota', quotaKey: 'tin-bai', period: '2026-03' },
    units: ['BV-A', 'BV-B'],
  });
  expect(read('deadline=bao-cao&unit=BV-A').remind).toEqual({
    about: { kind: 'deadline', deadlineKey: 'bao-cao', month: null },
    units: ['BV-A'],
  });
});

test('what was written is read again', () => {
  const address = { ...read('view=activities&plan=ke-hoach&from=2026-01&to=2026-03&duty=d&month=2026-02') };
  expect(readAddress(writeAddress(address))).toEqual(address);
});
