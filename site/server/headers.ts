import { z } from 'zod';

const valuesSchema = z.record(z.string(), z.string());

/** Response headers by address. For each header the last rule that matches decides; an empty value takes it away. */
export const headerFileSchema = z.strictObject({
  rules: z.array(z.strictObject({ prefix: z.string().startsWith('/'), isExact: z.boolean(), headers: valuesSchema })),
});
export type HeaderFile = z.infer<typeof headerFileSchema>;

export interface HeaderOptions {
  readonly siteUrl: string;
  /** Exact hosts that the state's measuring script needs; they widen the policy. */
  readonly measureHosts: readonly string[];
  /** Sample data is kept out of search engines, feeds and files included. */
  readonly isDemonstration: boolean;
}

/** Names the newest search index that is whole, for pages whose own is still being built. */
export const newestIndexFile = 'moi-nhat.json';

/** The one Trusted Types policy of the site's own scripts. */
export const trustedTypesPolicy = 'cchc';

function contentPolicy(measureHosts: readonly string[]): string {
  const widened = (own: string): string => [own, ...measureHosts].join(' ');
  return [
    "default-src 'none'",
    `script-src ${widened("'self'")}`,
    "style-src 'self'",
    `img-src ${widened("'self'")}`,
    "font-src 'self'",
    `connect-src ${widened("'self'")}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypesPolicy}`,
  ].join('; ');
}

const embedPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  'frame-ancestors *',
].join('; ');

/** The headers of the whole site: the one source of our server and of the nginx and Caddy examples. */
export function makeHeaders(options: HeaderOptions): HeaderFile {
  const isSecure = options.siteUrl.startsWith('https:');
  const everywhere: Record<string, string> = {
    'content-security-policy': contentPolicy(options.measureHosts),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-cache',
    ...(isSecure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
    ...(options.isDemonstration ? { 'x-robots-tag': 'noindex, nofollow' } : {}),
  };
  const forever = { 'cache-control': 'public, max-age=31536000, immutable' };
  const open = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
  const rule = (prefix: string, headers: Record<string, string>, isExact = false): HeaderFile['rules'][number] => ({
    prefix,
    isExact,
    headers,
  });
  return {
    rules: [
      rule('/', everywhere),
      rule('/nhung/', {
        'content-security-policy': embedPolicy,
        'x-frame-options': '',
        // The data of an embed are read by the hospital's own page.
        ...open,
      }),
      // Pictures of the feeds are shown by readers on other sites.
      rule('/_a/', { ...forever, 'cross-origin-resource-policy': 'cross-origin' }),
      rule('/_tim/', forever),
      rule(`/_tim/${newestIndexFile}`, { 'cache-control': 'no-cache' }, true),
      rule('/du-lieu/', open),
      rule('/release.json', { 'cache-control': 'no-store', ...open }, true),
    ],
  };
}

/** Headers of one address. */
export function headersFor(file: HeaderFile, pathname: string): Record<string, string> {
  const chosen = new Map<string, string>();
  for (const { prefix, isExact, headers } of file.rules) {
    if (isExact ? pathname !== prefix : !pathname.startsWith(prefix)) continue;
    for (const [name, value] of Object.entries(headers)) {
      if (value === '') chosen.delete(name);
      else chosen.set(name, value);
    }
  }
  return Object.fromEntries(chosen);
}
