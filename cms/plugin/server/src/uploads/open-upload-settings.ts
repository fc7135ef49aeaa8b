import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const routeSchema = z.looseObject({ method: z.literal('GET'), path: z.literal('/settings') });
const routesSchema = z.looseObject({ admin: z.looseObject({ routes: z.array(z.unknown()) }) });
const settingsSchema = z.looseObject({});

interface UploadService {
  getSettings(): Promise<unknown>;
}
const serviceSchema = z.custom<UploadService>(
  (value) => typeof value === 'object' && value !== null && 'getSettings' in value,
);

/**
 * Lets everybody who is signed in read how uploads are treated, as the media dialog of Strapi does. The permission that
 * Strapi asks for would also let people change it. Has to run before Strapi lays its routes.
 */
export function openUploadSettings(strapi: Core.Strapi): void {
  const upload = strapi.plugin('upload');
  const parsed = routesSchema.safeParse(Reflect.get(upload, 'routes'));
  if (!parsed.success) return;
  const give = async (ctx: { body: unknown }): Promise<void> => {
    const service: unknown = upload.service('upload');
    const settings = settingsSchema.parse((await serviceSchema.parse(service).getSettings()) ?? {});
    ctx.body = { data: { ...settings, concurrentUploadRequests: 1 } };
  };
  for (const route of parsed.data.admin.routes) {
    if (!routeSchema.safeParse(route).success) continue;
    Reflect.set(Object(route), 'handler', give);
    Reflect.set(Object(route), 'config', { policies: ['admin::isAuthenticatedAdmin'] });
  }
}
