import type { Core } from '@strapi/strapi';

type Step = (context: { strapi: Core.Strapi }) => void | Promise<void>;
type Factory = (context: { strapi: Core.Strapi }) => object;

export interface AdminRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly handler: string;
  readonly config: Readonly<Record<string, unknown>>;
}

/**
 * What one folder adds to the plugin. `index.ts` only lists the parts; their order in `parts.ts` is the order of
 * registration, and so of document middlewares: the first one is the outermost.
 */
export interface PluginPart {
  readonly register?: Step;
  readonly bootstrap?: Step;
  readonly destroy?: Step;
  readonly services?: Readonly<Record<string, Factory>>;
  readonly controllers?: Readonly<Record<string, Factory>>;
  readonly policies?: Readonly<Record<string, unknown>>;
  /** Routes of the admin panel, under `/cchc`. */
  readonly adminRoutes?: readonly AdminRoute[];
  /** Routes of the content API, under `/api/cchc`. */
  readonly contentRoutes?: readonly AdminRoute[];
}
