/** What the doctor looks at. Everything a host app can set wrong, and what must stand in the database. */
export interface HostFacts {
  readonly hasUsersPermissions: boolean;
  /** Content-API routes that are not this plugin's own, as `GET /api/…`. */
  readonly foreignContentRoutes: readonly string[];
  readonly isTelemetryOn: boolean;
  readonly checksForUpdates: boolean;
  readonly hasPaidFeatures: boolean;
  readonly areUploadsGuarded: boolean;
  readonly fetchesTypedAddresses: boolean;
  readonly sendsMail: boolean;
  readonly mayDropTables: boolean;
  readonly isLedgerGuarded: boolean;
  readonly missingTables: readonly string[];
  readonly hasRemoteTransfer: boolean;
  readonly hasMcpServer: boolean;
  readonly hasAi: boolean;
  readonly hasPreview: boolean;
  readonly hasStrictParams: boolean;
  readonly writesSchemas: boolean;
  readonly hasPublicOpenApi: boolean;
  readonly hasSiteToken: boolean;
  readonly listensBeyondLoopback: boolean;
}

/** Facts that are known only once accounts and tokens have been looked at. */
export interface AccountFacts {
  readonly contentApiTokens: number;
  readonly administrators: number;
}

export interface Finding {
  /** Permanent. */
  readonly code: string;
  readonly message: string;
}

type Check<Facts> = readonly [code: string, isUnsafe: (facts: Facts) => boolean, message: string];

const hostChecks: readonly Check<HostFacts>[] = [
  [
    'D_PUBLIC_ROLE',
    (facts) => facts.hasUsersPermissions,
    'The plugin users-permissions is installed: it opens registration and a public role. Remove it.',
  ],
  [
    'D_GENERIC_ROUTES',
    (facts) => facts.foreignContentRoutes.length > 0,
    'The content API answers routes that are not of this plugin. Close them.',
  ],
  ['D_TELEMETRY', (facts) => facts.isTelemetryOn, 'Telemetry is on. Set STRAPI_TELEMETRY_DISABLED=true.'],
  [
    'D_UPDATE_CHECK',
    (facts) => facts.checksForUpdates,
    'Strapi asks the npm registry for updates. Set server.logger.updates.enabled to false.',
  ],
  ['D_PAID_FEATURES', (facts) => facts.hasPaidFeatures, 'Paid features are on. Set STRAPI_DISABLE_EE=true.'],
  [
    'D_UPLOADS',
    (facts) => !facts.areUploadsGuarded,
    'Uploads do not pass the gate of this plugin. Nothing else may replace the upload service.',
  ],
  [
    'D_UPLOAD_ADDRESS',
    (facts) => facts.fetchesTypedAddresses,
    'Uploads can be fetched from an address that somebody types. Nothing may bring those routes back.',
  ],
  [
    'D_MAIL',
    (facts) => facts.sendsMail,
    'Strapi sends mail by itself, also for people who are not signed in. Nothing may replace the mail provider of this plugin.',
  ],
  [
    'D_FORCE_MIGRATION',
    (facts) => facts.mayDropTables,
    'Strapi may drop tables it does not know. Set database.settings.forceMigration to false.',
  ],
  [
    'D_TRIGGERS',
    (facts) => !facts.isLedgerGuarded,
    'The triggers that keep the ledger append-only are missing. Restart.',
  ],
  ['D_TABLES', (facts) => facts.missingTables.length > 0, 'Tables of the plugin are missing. Restore a backup.'],
  [
    'D_TRANSFER',
    (facts) => facts.hasRemoteTransfer,
    'Remote data transfer is on. Set server.transfer.remote.enabled to false.',
  ],
  ['D_MCP', (facts) => facts.hasMcpServer, 'The MCP server is on. Set server.mcp.enabled to false.'],
  ['D_AI', (facts) => facts.hasAi, 'Strapi AI is on. Set admin.ai.enabled to false.'],
  [
    'D_PREVIEW',
    (facts) => facts.hasPreview,
    'Preview is on without a preview app. Set admin.preview.enabled to false.',
  ],
  [
    'D_STRICT_PARAMS',
    (facts) => !facts.hasStrictParams,
    'Unknown parameters are let through, and can bring drafts. Set api.rest.strictParams and api.documents.strictParams to true.',
  ],
  [
    'D_SCHEMA_WRITES',
    (facts) => facts.writesSchemas,
    'The Content-Type Builder may write schemas. Start without autoReload.',
  ],
  [
    'D_OPENAPI',
    (facts) => facts.hasPublicOpenApi,
    'The OpenAPI description is served. Set server.openapi access to disabled.',
  ],
  ['D_SITE_TOKEN', (facts) => !facts.hasSiteToken, 'There is no site token, so nobody can read the snapshot. Set one.'],
  [
    'D_LISTEN',
    (facts) => facts.listensBeyondLoopback,
    'The server listens on every address. Set server.host to 127.0.0.1 and put a proxy with TLS before it.',
  ],
];

const accountChecks: readonly Check<AccountFacts>[] = [
  [
    'D_API_TOKENS',
    (facts) => facts.contentApiTokens > 0,
    'Content-API tokens exist; the site uses its own token. Delete them in the admin.',
  ],
  [
    'D_NO_ADMIN',
    (facts) => facts.administrators === 0,
    'There is no administrator, so that anybody can register as the first. Create one.',
  ],
];

const run = <Facts>(checks: readonly Check<Facts>[], facts: Facts): readonly Finding[] =>
  checks.filter(([, isUnsafe]) => isUnsafe(facts)).map(([code, , message]) => ({ code, message }));

export const diagnoseHost = (facts: HostFacts): readonly Finding[] => run(hostChecks, facts);
export const diagnoseAccounts = (facts: AccountFacts): readonly Finding[] => run(accountChecks, facts);

/** A host that is not safe to run. Carries a permanent code. */
export class UnsafeHostError extends Error {
  override readonly name = 'UnsafeHostError';
  readonly code = 'E_HOST_UNSAFE';
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    const lines = findings.map(({ code, message }) => `${code}: ${message}`);
    super(`The host app is not safe to run. ${lines.join(' ')}`);
    this.findings = findings;
  }
}
