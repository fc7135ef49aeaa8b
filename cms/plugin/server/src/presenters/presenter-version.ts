/** Raise when a presenter gives other values for the same documents: every item is presented anew at the next start. */
export const PRESENTER_VERSION = 4;
