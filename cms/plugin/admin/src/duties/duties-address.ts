import type { ReminderAbout } from '../../../model/duties/index.ts';

export const dutiesViews = ['calendar', 'activities', 'forwarding', 'reminders'] as const;
export type DutiesView = (typeof dutiesViews)[number];

/** What the address of the page holds, so that a view can be shared and led to from elsewhere. */
export interface DutiesAddress {
  readonly view: DutiesView;
  readonly plan: string | null;
  /** Months, `yyyy-mm`; null = no bound. */
  readonly from: string | null;
  readonly to: string | null;
  /** The duty, and the month of a monthly one, that is opened. */
  readonly duty: string | null;
  readonly month: string | null;
  /** A reminder that another page has prepared, with the units that it is for. */
  readonly remind: { readonly about: ReminderAbout; readonly units: readonly string[] } | null;
}

/** Path of the page within the admin. */
export const dutiesPath = 'plugins/cchc-duties';

const month = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const monthOf = (text: string | null): string | null => (text !== null && month.test(text) ? text : null);
const filled = (text: string | null): string | null => (text === '' ? null : text);

function remindOf(params: URLSearchParams): DutiesAddress['remind'] {
  const units = params.getAll('unit').filter((code) => code !== '');
  if (units.length === 0) return null;
  const quota = filled(params.get('quota'));
  const period = filled(params.get('period'));
  if (quota !== null && period !== null) return { about: { kind: 'quota', quotaKey: quota, period }, units };
  const deadline = filled(params.get('deadline'));
  if (deadline === null) return null;
  return { about: { kind: 'deadline', deadlineKey: deadline, month: monthOf(params.get('month')) }, units };
}

/** Reads the part of an address behind "?"; what cannot be understood is left out. */
export function readAddress(params: URLSearchParams): DutiesAddress {
  const view = params.get('view');
  return {
    view: dutiesViews.find((known) => known === view) ?? 'calendar',
    plan: filled(params.get('plan')),
    from: monthOf(params.get('from')),
    to: monthOf(params.get('to')),
    duty: filled(params.get('duty')),
    month: monthOf(params.get('month')),
    remind: remindOf(params),
  };
}

/** Writes an address without the prepared reminder; what is as usual is not written. */
export function writeAddress(address: Partial<DutiesAddress>): URLSearchParams {
  const { view, plan, from, to, duty, month: ofMonth } = address;
  const entries: readonly (readonly [string, string | null | undefined])[] = [
    ['view', view === 'calendar' ? null : view],
    ['plan', plan],
    ['from', from],
    ['to', to],
    ['duty', duty],
    ['month', ofMonth],
  ];
  const params = new URLSearchParams();
  for (const [name, value] of entries) if (value !== null && value !== undefined) params.set(name, value);
  return params;
}
