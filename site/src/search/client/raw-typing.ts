/** Loaded only when a query finds nothing as it was typed. */
export { decodeTyping } from '@cchc/shared/search';
