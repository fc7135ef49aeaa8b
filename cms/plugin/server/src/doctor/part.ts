import type { Core } from '@strapi/strapi';
import type { PluginPart } from '../plugin-part.ts';
import { requireAdmin } from '../rights/require-admin.ts';
import { closeForeignRoutes } from './close-foreign-routes.ts';
import { UnsafeHostError, diagnoseAccounts, diagnoseHost } from './diagnose.ts';
import { examineAccounts, examineHost } from './examine.ts';

const isProduction = (strapi: Core.Strapi): boolean => strapi.config.get('environment') === 'production';

const allFindings = async (strapi: Core.Strapi) => [
  ...diagnoseHost(await examineHost(strapi)),
  ...diagnoseAccounts(await examineAccounts(strapi)),
];

interface RequestContext {
  readonly state: unknown;
  body: unknown;
}

/** Looks at the host app. In production an unsafe setting ends the start. Stands last: the ledger must be guarded by then. */
export const doctorPart: PluginPart = {
  register: ({ strapi }) => {
    closeForeignRoutes(strapi);
  },
  bootstrap: async ({ strapi }) => {
    const findings = diagnoseHost(await examineHost(strapi));
    if (findings.length === 0) return;
    if (isProduction(strapi)) throw new UnsafeHostError(findings);
    for (const { code, message } of findings) strapi.log.warn(`doctor ${code}: ${message}`);
  },
  services: { doctor: ({ strapi }) => ({ examine: () => allFindings(strapi) }) },
  controllers: {
    doctor: ({ strapi }) => ({
      async examine(ctx: RequestContext): Promise<void> {
        await requireAdmin(strapi, ctx);
        ctx.body = { findings: await allFindings(strapi) };
      },
    }),
  },
  adminRoutes: [
    {
      method: 'GET',
      path: '/doctor',
      handler: 'doctor.examine',
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    },
  ],
};
