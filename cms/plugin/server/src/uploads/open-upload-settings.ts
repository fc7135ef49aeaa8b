import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const routeSchema = z.looseObject({ method: z.string(), path: z.string(), config: z.unknown() });
const routesSchema = z.looseObject({ admin: z.looseObject({ routes: z.array(z.unknown()) }) });

/**
 * Lets everybody who is signed in read how uploads are treated, as the media dialog of Strapi does. The permission that
 * Strapi asks for would also let people change it. Has to run before Strapi lays its routes.
 */
export function openUploadSettings(strapi: Core.Strapi): void {
  const routes: unknown = Reflect.get(strapi.plugin('upload'), 'routes');
  const parsed = routesSchema.safeParse(routes);
  if (!parsed.success) return;
  for (const route of parsed.data.admin.routes) {
    const known = routeSchema.safeParse(route);
    if (!known.success || known.data.method !== 'GET' || known.data.path !== '/settings') continue;
    Reflect.set(Object(route), 'config', { policies: ['admin::isAuthenticatedAdmin'] });
  }
}
