import { watch } from 'node:fs';
import path from 'node:path';
import { adminStep, hostStep, pluginStep, siteStep } from './build-steps.ts';
import { runCommand } from './failure.ts';
import { holdDataFolder } from './hold-data-folder.ts';
import { checkDataFolder, checkPort, portalParts, readStartOptions } from './portal.ts';
import { type Step, runStep } from './run-step.ts';
import { projectRoot, readSettings } from './settings.ts';
import { type Part, Supervisor } from './supervise.ts';

const say = (line: string): void => {
  console.log(line);
};
const quietMs = 300;

/** Like start, and builds and restarts what a changed source file touches. */
await runCommand(async () => {
  const options = readStartOptions(process.argv.slice(2));
  const settings = readSettings();
  checkDataFolder(settings.dataDir);
  holdDataFolder(settings.dataDir, settings);
  await checkPort(settings.cmsPort, 'CMS_PORT');
  await checkPort(settings.sitePort, 'SITE_PORT');
  for (const step of [pluginStep, hostStep, siteStep, adminStep]) await runStep(step, say);

  const parts = portalParts(settings, options);
  const supervisor = new Supervisor(path.join(settings.dataDir, 'logs'), say, () => false);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void supervisor.stop());
  for (const part of [parts.siteServer, parts.cms, parts.publisher]) supervisor.start(part);
  say(`Site ${settings.siteUrl}/ · Admin http://localhost:${settings.cmsPort}/admin · watching for changes`);

  const rules: readonly {
    readonly folders: readonly string[];
    readonly steps: readonly Step[];
    readonly parts: readonly Part[];
  }[] = [
    { folders: ['shared/src', 'shared/contract'], steps: [pluginStep, siteStep], parts: [parts.cms, parts.publisher] },
    // The model is what the server registers and the admin shows.
    { folders: ['cms/plugin/model'], steps: [pluginStep, adminStep], parts: [parts.cms] },
    { folders: ['cms/plugin/server/src', 'cms/config', 'cms/src'], steps: [pluginStep, hostStep], parts: [parts.cms] },
    { folders: ['cms/plugin/admin/src'], steps: [pluginStep, adminStep], parts: [parts.cms] },
    { folders: ['site/src', 'site/renderer', 'site/publisher'], steps: [siteStep], parts: [parts.publisher] },
    { folders: ['site/server'], steps: [], parts: [parts.siteServer] },
  ];
  for (const rule of rules) {
    let timer: NodeJS.Timeout | undefined;
    let running = Promise.resolve();
    const rebuild = async (): Promise<void> => {
      try {
        for (const step of rule.steps) await runStep(step, say);
      } catch (error) {
        say(error instanceof Error ? error.message : String(error));
        return;
      }
      for (const part of rule.parts) {
        await supervisor.stopPart(part.name);
        supervisor.start(part);
      }
      say(`Restarted: ${rule.parts.map((part) => part.name).join(', ')}`);
    };
    for (const folder of rule.folders) {
      watch(path.join(projectRoot, folder), { recursive: true }, () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          running = running.then(rebuild);
        }, quietMs);
      });
    }
  }
  await supervisor.ended;
  process.exit(process.exitCode ?? 0);
});
