import type { OpenPlace } from './desk-address';

/** Id of the button that opens a place: the focus goes back there when its panel closes. */
export const placeId = (place: OpenPlace): string =>
  place.kind === 'cell'
    ? `cchc-${place.quota}-${place.unit}-${place.period}`
    : `cchc-${place.quota}-period-${place.period}`;
