import type { Core } from '@strapi/strapi';

const contentApi = 'content-api';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Takes the content-API routes away that other plugins bring (files, languages, mail): the site reads the snapshot,
 * and nothing else is read or written from outside. Has to run before Strapi lays its routes.
 */
export function closeForeignRoutes(strapi: Core.Strapi): void {
  for (const [name, plugin] of Object.entries(strapi.plugins)) {
    const routers: unknown = Reflect.get(plugin, 'routes');
    if (name === 'cchc' || !isObject(routers) || !Object.hasOwn(routers, contentApi)) continue;
    Reflect.set(routers, contentApi, { type: contentApi, routes: [] });
  }
}
