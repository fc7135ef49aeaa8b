/** Loaded only when a query finds nothing as it was typed. */
export { otherReadings } from '@cchc/shared/search';
