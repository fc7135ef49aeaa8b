/** Path of an entry inside the admin panel. `type` is the name of a content type of the plugin, such as `article`. */
export const adminPathOf = (type: string, documentId: string): string =>
  `/content-manager/collection-types/plugin::cchc.${type}/${documentId}`;
