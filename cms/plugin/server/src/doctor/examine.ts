import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { typeDefinitions } from '../../../model/index.ts';
import { readSiteToken } from '../http/read-site-token.ts';
import { isLedgerGuarded } from '../ledger/guard-ledger.ts';
import { areUploadsGuarded } from '../uploads/guard-uploads.ts';
import { adminRoutesOf, fetchesAddress } from '../uploads/keep-library-order.ts';
import type { AccountFacts, HostFacts } from './diagnose.ts';
import { isMailSilent } from './silence-mail.ts';

const routesSchema = z.array(z.looseObject({ method: z.string(), path: z.string() }));
const routerSchema = z.looseObject({ type: z.literal('content-api'), routes: routesSchema });

/** Content-API routes of everything that is not this plugin. */
function foreignContentRoutes(strapi: Core.Strapi): readonly string[] {
  const owners = [...Object.entries(strapi.plugins), ...Object.entries(strapi.apis)].filter(
    ([name]) => name !== 'cchc',
  );
  return owners.flatMap(([name, owner]) => {
    const routers: unknown = Reflect.get(owner, 'routes');
    if (typeof routers !== 'object' || routers === null) return [];
    return Object.values(routers).flatMap((router: unknown) => {
      const parsed = routerSchema.safeParse(router);
      return parsed.success ? parsed.data.routes.map(({ method, path }) => `${method} ${name}${path}`) : [];
    });
  });
}

async function missingTables(strapi: Core.Strapi): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const { table } of typeDefinitions) {
    if (!(await strapi.db.getSchemaConnection().hasTable(table))) missing.push(table);
  }
  return missing;
}

const settingsSchema = z.looseObject({ forceMigration: z.boolean().optional() });
const telemetrySchema = z.looseObject({ isDisabled: z.boolean() });
const isTrue = (strapi: Core.Strapi, key: string): boolean => strapi.config.get(key) === true;
const isNotFalse = (strapi: Core.Strapi, key: string): boolean => strapi.config.get(key) !== false;
const loopback = new Set(['127.0.0.1', 'localhost', '::1']);

/** Gathers what the doctor judges, from the running Strapi. */
export async function examineHost(strapi: Core.Strapi): Promise<HostFacts> {
  const databaseSettings = settingsSchema.safeParse(strapi.config.get('database.settings', {}));
  const openApi = ['content-api', 'admin'].map((part) =>
    strapi.config.get(`server.openapi.${part}.access`, 'disabled'),
  );
  return {
    hasUsersPermissions: Object.hasOwn(strapi.plugins, 'users-permissions'),
    foreignContentRoutes: foreignContentRoutes(strapi),
    isTelemetryOn: !telemetrySchema.parse(strapi.telemetry).isDisabled,
    checksForUpdates: isNotFalse(strapi, 'server.logger.updates.enabled'),
    hasPaidFeatures: strapi.EE === true,
    areUploadsGuarded: areUploadsGuarded(strapi),
    fetchesTypedAddresses: adminRoutesOf(strapi).routes.some(fetchesAddress),
    sendsMail: !isMailSilent(strapi),
    mayDropTables: !(databaseSettings.success && databaseSettings.data.forceMigration === false),
    isLedgerGuarded: await isLedgerGuarded(strapi.db),
    missingTables: await missingTables(strapi),
    hasRemoteTransfer: isNotFalse(strapi, 'server.transfer.remote.enabled'),
    hasMcpServer: isTrue(strapi, 'server.mcp.enabled'),
    hasAi: isNotFalse(strapi, 'admin.ai.enabled'),
    hasPreview: isTrue(strapi, 'admin.preview.enabled'),
    hasStrictParams: isTrue(strapi, 'api.rest.strictParams') && isTrue(strapi, 'api.documents.strictParams'),
    writesSchemas: isTrue(strapi, 'autoReload'),
    hasPublicOpenApi: openApi.some((access) => access !== 'disabled'),
    hasSiteToken: readSiteToken(strapi) !== null,
    listensBeyondLoopback: !loopback.has(strapi.config.get('server.host', '')),
  };
}

export async function examineAccounts(strapi: Core.Strapi): Promise<AccountFacts> {
  return {
    contentApiTokens: await strapi.db.query('admin::api-token').count({}),
    administrators: await strapi.db.query('admin::user').count({ where: { isActive: true } }),
  };
}
