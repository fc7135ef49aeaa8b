/** Permanent codes of what text functions refuse. */
export const textErrorCodes = ['E_SLUG_EMPTY', 'E_SLUG_TAKEN', 'E_DECISION_KEY'] as const;
export type TextErrorCode = (typeof textErrorCodes)[number];

/** Text from which no address or key can be made. */
export class TextError extends Error {
  override readonly name = 'TextError';
  readonly code: TextErrorCode;
  readonly text: string;

  constructor(code: TextErrorCode, message: string, text: string) {
    super(message);
    this.code = code;
    this.text = text;
  }
}
