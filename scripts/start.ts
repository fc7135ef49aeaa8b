import path from 'node:path';
import { adminStep, hostStep, pluginStep, siteStep } from './build-steps.ts';
import { CommandFailure, exitCodes, runCommand } from './failure.ts';
import { holdDataFolder } from './hold-data-folder.ts';
import {
  accountsFile,
  answers,
  checkDataFolder,
  checkPort,
  hasRelease,
  portalParts,
  readStartOptions,
} from './portal.ts';
import { runStep } from './run-step.ts';
import { readSettings } from './settings.ts';
import { type Ending, Supervisor } from './supervise.ts';

const say = (line: string): void => {
  console.log(line);
};
const since = (started: number): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;

async function waitFor(url: string, supervisor: Supervisor, what: string, started: number): Promise<void> {
  const state: { ending: Ending | null } = { ending: null };
  void supervisor.ended.then((value) => {
    state.ending = value;
  });
  let nextWord = performance.now() + 10_000;
  while (!(await answers(url))) {
    if (state.ending !== null) return;
    if (performance.now() > nextWord) {
      say(`Still waiting for ${what} (${since(started)}) …`);
      nextWord = performance.now() + 10_000;
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

/** Starts CMS, publisher and site server, and keeps them running until Ctrl-C. */
await runCommand(async () => {
  const started = performance.now();
  const options = readStartOptions(process.argv.slice(2));
  const settings = readSettings();
  checkDataFolder(settings.dataDir);
  holdDataFolder(settings.dataDir, settings);
  await checkPort(settings.cmsPort, 'CMS_PORT');
  await checkPort(settings.sitePort, 'SITE_PORT');

  const parts = portalParts(settings, options);
  const state = { isReady: false, isEnding: false };
  // A wrong setting is said at once, but nothing that befalls the CMS later takes the public site down.
  const isFatal = (exitCode: number): boolean => {
    if (state.isReady) return false;
    if (exitCode === exitCodes.environment) return !hasRelease(settings.dataDir);
    return exitCode === exitCodes.usage || exitCode === exitCodes.contract;
  };
  const supervisor = new Supervisor(path.join(settings.dataDir, 'logs'), say, isFatal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!state.isEnding) say('Ending …');
      state.isEnding = true;
      void supervisor.stop();
    });
  }

  // The last release is served from the first second on; whatever is still to be built comes behind it.
  supervisor.start(parts.siteServer);
  if (hasRelease(settings.dataDir)) {
    await waitFor(`http://127.0.0.1:${settings.sitePort}/release.json`, supervisor, 'the site', started);
    say(`Site (last release): ${settings.siteUrl}/  after ${since(started)}`);
  }
  try {
    for (const step of [pluginStep, hostStep, siteStep, adminStep]) await runStep(step, say);
  } catch (error) {
    await supervisor.stop();
    throw error;
  }
  say('Starting the CMS …');
  supervisor.start(parts.cms);
  supervisor.start(parts.publisher);
  const isReady = (async () => {
    await waitFor(`http://127.0.0.1:${settings.cmsPort}/_health`, supervisor, 'the CMS', started);
    await waitFor(
      `http://127.0.0.1:${settings.sitePort}/release.json`,
      supervisor,
      'the first release of the site',
      started,
    );
    return null;
  })();
  const early = await Promise.race([supervisor.ended, isReady]);
  if (early === null) {
    state.isReady = true;
    say('');
    say(`Site:   ${settings.siteUrl}/`);
    say(`Admin:  http://localhost:${settings.cmsPort}/admin`);
    const accounts = accountsFile(settings.dataDir);
    if (accounts !== null) say(`Accounts for the first sign-in: ${accounts}`);
    say(`Ready after ${since(started)}. Logs: ${path.join(settings.dataDir, 'logs')}. Ctrl-C ends everything.`);
  }
  const ending = await supervisor.ended;
  if (ending.kind === 'fatal') {
    await supervisor.stop();
    const lines = ending.lines.filter((line) => line.trim() !== '');
    const last = lines.at(-1) ?? '';
    let code = 'E_PART';
    let message = last;
    try {
      const parsed: unknown = JSON.parse(last);
      if (typeof parsed === 'object' && parsed !== null && 'code' in parsed && 'message' in parsed) {
        code = String(parsed.code);
        message = String(parsed.message);
      }
    } catch {
      message = lines.slice(-8).join('\n');
    }
    const exit =
      ending.exitCode === exitCodes.usage
        ? 'usage'
        : ending.exitCode === exitCodes.contract
          ? 'contract'
          : 'environment';
    throw new CommandFailure(exit, code, message, { path: ending.part });
  }
});
