import { adminStep, hostStep, pluginStep, siteStep } from './build-steps.ts';
import { runCommand } from './failure.ts';
import { runStep } from './run-step.ts';

/** Builds everything that is due, in the order in which the parts need each other. */
await runCommand(async () => {
  const say = (line: string): void => {
    console.log(line);
  };
  for (const step of [pluginStep, hostStep, siteStep, adminStep]) await runStep(step, say);
});
