import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { CommandFailure, type ExitName } from '../failure.ts';
import type { Settings } from '../settings.ts';
import type { CmsAccess } from './with-cms.ts';

const failureSchema = z.object({
  error: z.object({ message: z.string(), details: z.object({ code: z.string(), path: z.string().optional() }) }),
});

/** Secret of the data folder that lets commands of this machine ask for what is not public. */
function readCommandToken({ dataDir }: Settings): string {
  const file = path.join(dataDir, 'command-token');
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new CommandFailure(
      'environment',
      'E_COMMAND_TOKEN',
      `The file ${file} cannot be read. Start the portal once with: npm start, and run the command as the same user.`,
      { path: 'CCHC_DATA_DIR' },
    );
  }
}

/**
 * Asks the CMS of this machine for something that is not public, or hands it a form. A refusal becomes a failure in the
 * words of the CMS; `exits` says how each of its codes ends the command.
 */
export async function askAsCommand(
  access: CmsAccess,
  settings: Settings,
  address: string,
  exits: Readonly<Record<string, ExitName>>,
  form?: FormData,
): Promise<Response> {
  const headers = { authorization: `Bearer ${readCommandToken(settings)}` };
  const sent = form === undefined ? {} : { method: 'POST', body: form };
  const response = await fetch(`${access.url}${address}`, { headers, ...sent });
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => null);
  const failure = failureSchema.safeParse(body);
  if (!failure.success) {
    throw new CommandFailure('environment', 'E_CMS', `The CMS answered ${response.status} to ${address}.`);
  }
  const { message, details } = failure.data.error;
  throw new CommandFailure(exits[details.code] ?? 'environment', details.code, message, { path: details.path });
}
