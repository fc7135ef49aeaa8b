/** How a command ends. The numbers are seen from outside and never change. */
export const exitCodes = {
  ok: 0,
  defect: 1,
  usage: 2,
  refused: 3,
  contract: 4,
  gate: 5,
  environment: 6,
} as const;
export type ExitName = keyof typeof exitCodes;

export interface FailurePlace {
  readonly path?: string | undefined;
  readonly type?: string | undefined;
  readonly id?: string | undefined;
}

/** A failure with a permanent code. `message` says what happened, why, and what to do. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly exit: ExitName;
  readonly code: string;
  readonly place: FailurePlace;

  constructor(exit: ExitName, code: string, message: string, place: FailurePlace = {}) {
    super(message);
    this.exit = exit;
    this.code = code;
    this.place = place;
  }
}

interface CodedError extends Error {
  readonly code: string;
}
const isCoded = (error: unknown): error is CodedError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

/** Operating-system errors that say something about the machine, not about the program. */
const environmentCodes = new Set([
  'EADDRINUSE',
  'EACCES',
  'EROFS',
  'ENOSPC',
  'EFBIG',
  'ECONNREFUSED',
  'EDQUOT',
  'EPERM',
]);

function describe(error: unknown): CommandFailure {
  if (error instanceof CommandFailure) return error;
  if (error instanceof Error && error.name === 'ContractError' && isCoded(error)) {
    const place = error as FailurePlace;
    return new CommandFailure('contract', error.code, error.message, {
      path: place.path,
      type: place.type,
      id: place.id,
    });
  }
  if (isCoded(error) && environmentCodes.has(error.code)) {
    return new CommandFailure('environment', `E_${error.code}`, error.message);
  }
  // Arguments that nobody knows.
  if (isCoded(error) && error.code.startsWith('ERR_PARSE_ARGS')) {
    return new CommandFailure('usage', 'E_USAGE', `${error.message} The commands are listed in README.md.`);
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new CommandFailure('defect', 'E_DEFECT', message);
}

/**
 * Runs a command to its end. A failure prints its sentence and, as the last line on stderr, one JSON object
 * `{code, message, path?, type?, id?}`, and sets the exit code.
 */
export async function runCommand(main: () => Promise<void> | void): Promise<void> {
  try {
    await main();
  } catch (error) {
    const failure = describe(error);
    console.error(failure.message);
    console.error(JSON.stringify({ code: failure.code, message: failure.message.split('\n')[0], ...failure.place }));
    process.exitCode = exitCodes[failure.exit];
  }
}
