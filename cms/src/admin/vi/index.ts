import { adminCore } from './admin-core';
import { adminSteps } from './admin-steps';
import { contentManager } from './content-manager';
import { contentManagerSteps } from './content-manager-steps';
import { mediaLibrary } from './media-library';
import { mediaSteps } from './media-steps';

const under = (plugin: string, words: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [`${plugin}.${key}`, text]));

/** Vietnamese for what Strapi leaves in English, by the full key of each text. */
export const vi: Readonly<Record<string, string>> = {
  ...adminCore,
  ...adminSteps,
  ...under('content-manager', contentManager),
  ...under('content-manager', contentManagerSteps),
  ...under('upload', mediaLibrary),
  ...under('upload', mediaSteps),
};
