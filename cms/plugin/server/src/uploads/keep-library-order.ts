import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { personOf } from '../rights/actor.ts';

const routeSchema = z.looseObject({ method: z.string(), path: z.string() });
/** The object itself: Strapi lays the routes that it holds. */
const routerSchema = z.custom<object>((value) => typeof value === 'object' && value !== null);
const configSchema = z.looseObject({ policies: z.array(z.unknown()).default([]) });

/** Asks Strapi's server to fetch an address that somebody typed. Files come from the machine of who uploads them. */
export const fetchesAddress = (route: unknown): boolean =>
  routeSchema.safeParse(route).data?.path.includes('from-url') === true;

/** Moves or names folders that everybody shares; Strapi asks for no more than the right to change one's own files. */
const sharedWrites: ReadonlySet<string> = new Set(['POST /actions/bulk-move', 'POST /folders', 'PUT /folders/:id']);

/** Policy of the routes of shared folders. */
export async function keepsLibrary(
  ctx: { readonly state: { readonly user?: unknown } },
  _config: unknown,
  { strapi }: { readonly strapi: Core.Strapi },
): Promise<boolean> {
  const person = await personOf(strapi, ctx.state.user);
  if (person.isAdmin || person.roles.has('cdc') || person.roles.has('tchc')) return true;
  throw new errors.PolicyError('Thư mục của thư viện do đơn vị tiếp nhận sắp xếp.', { code: 'E_FOLDER_RIGHT' });
}

export function adminRoutesOf(strapi: Core.Strapi): { readonly router: object; readonly routes: readonly unknown[] } {
  const routers: unknown = Reflect.get(strapi.plugin('upload'), 'routes');
  const router = routerSchema.parse(Reflect.get(Object(routers), 'admin'));
  return { router, routes: z.array(z.unknown()).parse(Reflect.get(router, 'routes')) };
}

/** Takes the routes away that fetch addresses, and leaves shared folders to the offices. Runs before routes are laid. */
export function keepLibraryOrder(strapi: Core.Strapi): void {
  const { router, routes } = adminRoutesOf(strapi);
  const kept = routes.filter((route) => !fetchesAddress(route));
  for (const route of kept) {
    const parsed = routeSchema.safeParse(route);
    if (!parsed.success || !sharedWrites.has(`${parsed.data.method} ${parsed.data.path}`)) continue;
    const config = configSchema.parse(parsed.data['config'] ?? {});
    Reflect.set(Object(route), 'config', { ...config, policies: [...config.policies, 'plugin::cchc.keeps-library'] });
  }
  Reflect.set(router, 'routes', kept);
}
