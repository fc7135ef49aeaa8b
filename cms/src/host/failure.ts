import { SettingError } from './environment';

/** Numbers seen from outside; the same as those of the commands. */
export const exitCodes = { defect: 1, usage: 2, environment: 6 } as const;
export type ExitName = keyof typeof exitCodes;

/** A reason not to start, with a permanent code. `message` says what happened and what to do. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
  readonly exit: ExitName;
  readonly code: string;
  readonly path: string | undefined;

  constructor(exit: ExitName, code: string, message: string, at?: string) {
    super(message);
    this.exit = exit;
    this.code = code;
    this.path = at;
  }
}

const writtenCode = /^(E_[A-Z_]+): /;

/** The code of an error: its own, else the one that its message begins with. */
const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  return 'code' in error && typeof error.code === 'string' ? error.code : writtenCode.exec(error.message)?.[1];
};

/** Errors of the plugin that no restart mends carry a code that begins with E_. */
const settingCodes = new Set(['E_PROFILE_SWITCH', 'E_CLOCK_REAL_DATA', 'E_HOST_UNSAFE', 'E_SETTING']);

/** What to tell about an error that ended the start. */
export function describeFailure(error: unknown): StartFailure {
  if (error instanceof StartFailure) return error;
  if (error instanceof SettingError) return new StartFailure('usage', 'E_SETTING', error.message, error.variable);
  const code = codeOf(error);
  const message = error instanceof Error ? error.message.replace(writtenCode, '') : String(error);
  if (code !== undefined && settingCodes.has(code)) return new StartFailure('usage', code, message);
  if (code?.startsWith('E_') === true) return new StartFailure('environment', code, message);
  if (code === 'ENOSPC' || code === 'SQLITE_FULL' || code === 'EDQUOT') {
    return new StartFailure('environment', 'E_DISK_FULL', 'The disk is full. Free some room and start again.');
  }
  if (code === 'ECONNREFUSED' || code === '28P01' || code === '3D000' || code === 'ENOTFOUND') {
    return new StartFailure(
      'environment',
      'E_DATABASE',
      `The database cannot be reached: ${message || code}. Check that PostgreSQL runs and that DATABASE_URL is right.`,
      'DATABASE_URL',
    );
  }
  return new StartFailure('defect', 'E_DEFECT', error instanceof Error ? (error.stack ?? message) : message);
}

/** Prints the sentence and, as the last line, the same as JSON. */
export function printFailure(failure: StartFailure): void {
  const line = JSON.stringify({ code: failure.code, message: failure.message.split('\n')[0], path: failure.path });
  process.stderr.write(`${failure.message}\n${line}\n`);
}
