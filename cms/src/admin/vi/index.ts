import { adminCore } from './admin-core';
import { contentManager } from './content-manager';
import { mediaLibrary } from './media-library';

const under = (plugin: string, words: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [`${plugin}.${key}`, text]));

/** Vietnamese for what Strapi leaves in English, by the full key of each text. */
export const vi: Readonly<Record<string, string>> = {
  ...adminCore,
  ...under('content-manager', contentManager),
  ...under('upload', mediaLibrary),
};
