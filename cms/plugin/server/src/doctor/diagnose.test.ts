import { expect, test } from 'vitest';
import { type AccountFacts, type HostFacts, UnsafeHostError, diagnoseAccounts, diagnoseHost } from './diagnose.ts';

const safe: HostFacts = {
  hasUsersPermissions: false,
  foreignContentRoutes: [],
  isTelemetryOn: false,
  checksForUpdates: false,
  hasPaidFeatures: false,
  areUploadsGuarded: true,
  fetchesTypedAddresses: false,
  sendsMail: false,
  mayDropTables: false,
  isLedgerGuarded: true,
  missingTables: [],
  hasRemoteTransfer: false,
  hasMcpServer: false,
  hasAi: false,
  hasPreview: false,
  hasStrictParams: true,
  writesSchemas: false,
  hasPublicOpenApi: false,
  hasSiteToken: true,
  listensBeyondLoopback: false,
};

test('a safe host has no findings', () => {
  expect(diagnoseHost(safe)).toEqual([]);
});

test.each<[string, Partial<HostFacts>]>([
  ['D_PUBLIC_ROLE', { hasUsersPermissions: true }],
  ['D_GENERIC_ROUTES', { foreignContentRoutes: ['GET upload/files'] }],
  ['D_TELEMETRY', { isTelemetryOn: true }],
  ['D_UPDATE_CHECK', { checksForUpdates: true }],
  ['D_PAID_FEATURES', { hasPaidFeatures: true }],
  ['D_UPLOADS', { areUploadsGuarded: false }],
  ['D_UPLOAD_ADDRESS', { fetchesTypedAddresses: true }],
  ['D_MAIL', { sendsMail: true }],
  ['D_FORCE_MIGRATION', { mayDropTables: true }],
  ['D_TRIGGERS', { isLedgerGuarded: false }],
  ['D_TABLES', { missingTables: ['cchc_ledger'] }],
  ['D_TRANSFER', { hasRemoteTransfer: true }],
  ['D_MCP', { hasMcpServer: true }],
  ['D_AI', { hasAi: true }],
  ['D_PREVIEW', { hasPreview: true }],
  ['D_STRICT_PARAMS', { hasStrictParams: false }],
  ['D_SCHEMA_WRITES', { writesSchemas: true }],
  ['D_OPENAPI', { hasPublicOpenApi: true }],
  ['D_SITE_TOKEN', { hasSiteToken: false }],
  ['D_LISTEN', { listensBeyondLoopback: true }],
])('%s is found when it is unsafe, and nothing else is', (code, change) => {
  expect(diagnoseHost({ ...safe, ...change }).map((finding) => finding.code)).toEqual([code]);
});

const kept: AccountFacts = { contentApiTokens: 0, administrators: 1 };

test.each<[readonly string[], Partial<AccountFacts>]>([
  [[], {}],
  [['D_API_TOKENS'], { contentApiTokens: 2 }],
  [['D_NO_ADMIN'], { administrators: 0 }],
])('accounts give %j for %j', (codes, change) => {
  expect(diagnoseAccounts({ ...kept, ...change }).map((finding) => finding.code)).toEqual(codes);
});

test('the refusal to start names every finding', () => {
  const error = new UnsafeHostError(diagnoseHost({ ...safe, hasAi: true, hasMcpServer: true }));
  expect(error.code).toBe('E_HOST_UNSAFE');
  expect(error.message).toContain('D_MCP: ');
  expect(error.message).toContain('D_AI: ');
});
