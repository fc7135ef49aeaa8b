import type { PluginPart } from './plugin-part.ts';

/** Every part of the plugin. The first part's document middleware is the outermost. */
export const parts: readonly PluginPart[] = [];
