import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { CommandFailure } from '../failure.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function onPath(): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    for (const name of names) {
      const file = path.join(folder, name);
      if (existsSync(file)) return file;
    }
  }
  return null;
}

/** Browser for the tests: `CHROMIUM_PATH`, else one on PATH, else Debian's package where this is root. */
export function findBrowser(say: (line: string) => void): string {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    throw new CommandFailure('environment', 'E_BROWSER', `CHROMIUM_PATH points to ${given}, which does not exist.`, {
      path: 'CHROMIUM_PATH',
    });
  }
  const found = onPath();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say("Installing Debian's chromium for the browser tests …");
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    try {
      execFileSync('apt-get', ['update', '-qq'], options);
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
    } catch {
      // Said below in one sentence, whatever the reason.
    }
    const installed = onPath();
    if (installed !== null) return installed;
  }
  throw new CommandFailure(
    'environment',
    'E_BROWSER',
    'No Chromium was found for the browser tests. Install it with: apt-get install chromium. Or set CHROMIUM_PATH, or leave these tests out with CCHC_TEST_SKIP=browser.',
  );
}
