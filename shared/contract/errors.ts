/** Permanent codes of what can be wrong with a snapshot. Never renamed, never reused. */
export const contractErrorCodes = [
  'E_SNAPSHOT_JSON',
  'E_SNAPSHOT_SHAPE',
  'E_SCHEMA_VERSION',
  'E_ITEM_SHAPE',
  'E_ITEM_KEY',
  'E_ITEM_TWICE',
  'E_ITEM_DIGEST',
  'E_COUNTS',
  'E_DIGEST',
  'E_ITEM_VANISHED',
  'E_DELTA_BASE',
  'E_MEDIA_MISSING',
] as const;
export type ContractErrorCode = (typeof contractErrorCodes)[number];

/** A snapshot that does not fit. Carries where: type and id of the item, path inside its value. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly code: ContractErrorCode;
  readonly type: string | undefined;
  readonly id: string | undefined;
  readonly path: string | undefined;

  constructor(
    code: ContractErrorCode,
    message: string,
    place: {
      readonly type?: string | undefined;
      readonly id?: string | undefined;
      readonly path?: string | undefined;
    } = {},
  ) {
    const where = [place.type, place.id, place.path].filter((part) => part !== undefined).join(' ');
    super(where === '' ? message : `At ${where}: ${message}`);
    this.code = code;
    this.type = place.type;
    this.id = place.id;
    this.path = place.path;
  }
}
