/** What the address of the page holds, so that a view can be shared and the back button leads to the one before. */
export interface DeskAddress {
  readonly view: DeskView;
  readonly plan: string | null;
  readonly quota: string | null;
  readonly kind: string | null;
  readonly onlyBehind: boolean;
  /** Months, `yyyy-mm`; null = the server's own window. */
  readonly from: string | null;
  readonly to: string | null;
  readonly open: OpenPlace | null;
}

export const deskViews = ['matrix', 'waiting', 'links'] as const;
export type DeskView = (typeof deskViews)[number];

/** What the panel shows: one cell, or one period of a quota with its closings. */
export type OpenPlace =
  | { readonly kind: 'cell'; readonly quota: string; readonly unit: string; readonly period: string }
  | { readonly kind: 'period'; readonly quota: string; readonly period: string };

/** Path of the page within the admin. */
export const deskPath = 'plugins/cchc-quota';

const month = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const monthOf = (text: string | null): string | null => (text !== null && month.test(text) ? text : null);
const filled = (text: string | null): string | null => (text === '' ? null : text);

function openOf(params: URLSearchParams): OpenPlace | null {
  const quota = filled(params.get('open'));
  const period = filled(params.get('period'));
  const unit = filled(params.get('unit'));
  if (quota === null || period === null) return null;
  return unit === null ? { kind: 'period', quota, period } : { kind: 'cell', quota, unit, period };
}

/** Reads the part of an address behind "?"; what cannot be understood is left out. */
export function readAddress(params: URLSearchParams): DeskAddress {
  const view = params.get('view');
  return {
    view: deskViews.find((known) => known === view) ?? 'matrix',
    plan: filled(params.get('plan')),
    quota: filled(params.get('quota')),
    kind: filled(params.get('kind')),
    onlyBehind: params.get('only') === 'behind',
    from: monthOf(params.get('from')),
    to: monthOf(params.get('to')),
    open: openOf(params),
  };
}

/** Writes an address; what is as usual is not written. */
export function writeAddress(address: Partial<DeskAddress>): URLSearchParams {
  const { view, plan, quota, kind, onlyBehind, from, to, open } = address;
  const entries: readonly (readonly [string, string | null | undefined])[] = [
    ['view', view === 'matrix' ? null : view],
    ['plan', plan],
    ['quota', quota],
    ['kind', kind],
    ['only', onlyBehind === true ? 'behind' : null],
    ['from', from],
    ['to', to],
    ['open', open?.quota],
    ['unit', open?.kind === 'cell' ? open.unit : null],
    ['period', open?.period],
  ];
  const params = new URLSearchParams();
  for (const [name, value] of entries) if (value !== null && value !== undefined) params.set(name, value);
  return params;
}

/** Address of a view of the page, from anywhere in the admin. */
export function deskHref(address: Partial<DeskAddress>): string {
  const query = writeAddress(address).toString();
  return query === '' ? `/${deskPath}` : `/${deskPath}?${query}`;
}
