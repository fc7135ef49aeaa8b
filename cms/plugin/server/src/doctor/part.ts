import type { Core } from '@strapi/strapi';
import { readSiteToken } from '../http/read-site-token.ts';
import { judgeToken } from '../http/site-token.ts';
import type { PluginPart } from '../plugin-part.ts';
import { verifySite } from '../verification/verify-site.ts';
import { requireAdmin } from '../rights/require-admin.ts';
import { closeForeignRoutes } from './close-foreign-routes.ts';
import { UnsafeHostError, diagnoseAccounts, diagnoseHost } from './diagnose.ts';
import { examineAccounts, examineHost } from './examine.ts';
import { answerForgottenPasswords, silenceMail } from './silence-mail.ts';

const isProduction = (strapi: Core.Strapi): boolean => strapi.config.get('environment') === 'production';

const allFindings = async (strapi: Core.Strapi) => [
  ...diagnoseHost(await examineHost(strapi)),
  ...diagnoseAccounts(await examineAccounts(strapi)),
];

interface SiteContext {
  get(name: string): string;
  status: number;
  body: unknown;
}

interface RequestContext {
  readonly state: unknown;
  body: unknown;
}

/** Looks at the host app. In production an unsafe setting ends the start. Stands last: the ledger must be guarded by then. */
export const doctorPart: PluginPart = {
  register: ({ strapi }) => {
    closeForeignRoutes(strapi);
    answerForgottenPasswords(strapi);
  },
  bootstrap: async ({ strapi }) => {
    silenceMail(strapi);
    const findings = diagnoseHost(await examineHost(strapi));
    if (findings.length === 0) return;
    if (isProduction(strapi)) throw new UnsafeHostError(findings);
    for (const { code, message } of findings) strapi.log.warn(`doctor ${code}: ${message}`);
  },
  services: { doctor: ({ strapi }) => ({ examine: () => allFindings(strapi) }) },
  controllers: {
    verification: ({ strapi }) => ({
      async verify(ctx: SiteContext): Promise<void> {
        const verdict = judgeToken(ctx.get('authorization'), readSiteToken(strapi));
        if (verdict === 'granted') {
          ctx.body = await verifySite(strapi);
          return;
        }
        ctx.status = verdict === 'missing' ? 401 : 403;
        const name = verdict === 'missing' ? 'UnauthorizedError' : 'ForbiddenError';
        const message = 'Send the site token: Authorization: Bearer <token>.';
        ctx.body = { data: null, error: { status: ctx.status, name, message, details: { code: 'E_TOKEN' } } };
      },
    }),
    doctor: ({ strapi }) => ({
      async examine(ctx: RequestContext): Promise<void> {
        await requireAdmin(strapi, ctx);
        ctx.body = { findings: await allFindings(strapi) };
      },
    }),
  },
  contentRoutes: [{ method: 'GET', path: '/verification', handler: 'verification.verify', config: { auth: false } }],
  adminRoutes: [
    {
      method: 'GET',
      path: '/doctor',
      handler: 'doctor.examine',
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    },
  ],
};
