import { existsSync } from 'node:fs';
import path from 'node:path';
import { CommandFailure, runCommand } from './failure.ts';
import { runProgram } from './run-step.ts';
import { projectRoot } from './settings.ts';

const checks: readonly (readonly [string, ...string[]])[] = [
  ['tsc', '-p', 'tsconfig.json'],
  ['tsc', '-p', 'shared/tsconfig.json'],
  ['tsc', '-p', 'cms/tsconfig.json', '--noEmit'],
  ['tsc', '-p', 'cms/plugin/server/tsconfig.json', '--noEmit'],
  ['tsc', '-p', 'cms/plugin/admin/tsconfig.json', '--noEmit'],
  ['astro', 'check', '--root', 'site', '--minimumFailingSeverity', 'warning'],
];

/** Checks the types of every part. */
await runCommand(async () => {
  for (const command of checks) {
    const project = command[2];
    if (project !== undefined && project.endsWith('.json') && !existsSync(path.join(projectRoot, project))) {
      throw new CommandFailure('defect', 'E_TYPES', `${project} is missing.`, { path: project });
    }
    const result = await runProgram(command, { cwd: projectRoot });
    if (result.code !== 0) {
      throw new CommandFailure('defect', 'E_TYPES', `${result.output}\n${command.join(' ')} found errors.`);
    }
    console.log(`${command.join(' ')}: no errors`);
  }
});
