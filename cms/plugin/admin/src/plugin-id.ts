export const pluginId = 'cchc';
/** UID of a content type of this plugin. */
export const uidOf = (name: string): string => `plugin::${pluginId}.${name}`;
