import { checkPort } from './check-machine';
import { readEnvironment } from './environment';
import { describeFailure, exitCodes, printFailure } from './failure';
import { handBackMemory, processMemory } from './hand-back-memory';
import { prepareHost } from './prepare-host';

const endSignals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

async function run(appDir: string): Promise<void> {
  const started = performance.now();
  await checkPort(readEnvironment().port);
  const environment = prepareHost(appDir);
  const { endCms, loadCms } = await import('./boot.js');
  const strapi = await loadCms(appDir);

  let isEnding = false;
  const end = async (): Promise<void> => {
    if (isEnding) return;
    isEnding = true;
    try {
      await endCms(strapi);
      process.exit(0);
    } catch (error) {
      printFailure(describeFailure(error));
      process.exit(exitCodes.defect);
    }
  };
  for (const signal of endSignals) {
    // Strapi's own handler would close the database under queries that still run.
    process.removeAllListeners(signal);
    process.on(signal, () => void end());
  }
  await strapi.listen();
  handBackMemory(strapi.server.httpServer, processMemory);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`CMS: http://localhost:${environment.port}/admin (after ${seconds} s)\n`);
}

/** Starts the CMS. A reason not to start is one sentence, then the same as JSON, and an exit code. */
export function start(appDir: string): void {
  run(appDir).catch((error: unknown) => {
    const failure = describeFailure(error);
    printFailure(failure);
    process.exit(exitCodes[failure.exit]);
  });
}
