import type { HeaderFile } from './headers.ts';
import type { Redirects } from './redirects.ts';

/** Files that show how to serve a release with nginx or Caddy, by name. Made from the same headers and redirects. */
export function makeDeployExamples(headers: HeaderFile, redirects: Redirects, siteUrl: string): Map<string, string> {
  return new Map([
    ['_deploy/nginx.conf', nginxExample(headers, siteUrl)],
    ['_deploy/nginx-redirects.map', redirectLines(redirects, ';')],
    ['_deploy/Caddyfile', caddyExample(headers, siteUrl)],
    ['_deploy/caddy-redirects.map', redirectLines(redirects, '')],
  ]);
}

const redirectLines = (redirects: Redirects, end: string): string =>
  Object.entries(redirects)
    .map(([from, to]) => `${from} ${to}${end}\n`)
    .join('');

const locationOf = (rule: HeaderFile['rules'][number]): string =>
  rule.isExact ? `= ${rule.prefix}` : `^~ ${rule.prefix}`;

/** Headers of a rule together with those of the rules before it: nginx inherits none into a location that sets any. */
function mergedHeaders(headers: HeaderFile, rule: HeaderFile['rules'][number]): [string, string][] {
  const merged = new Map<string, string>();
  for (const other of headers.rules) {
    const isAbove = other === rule || (!other.isExact && rule.prefix.startsWith(other.prefix));
    if (isAbove) for (const [name, value] of Object.entries(other.headers)) merged.set(name, value);
  }
  return [...merged].filter(([, value]) => value !== '');
}

function nginxExample(headers: HeaderFile, siteUrl: string): string {
  const host = new URL(siteUrl).hostname;
  const locations = headers.rules.map((rule) => {
    const lines = mergedHeaders(headers, rule).map(([name, value]) => `    add_header ${name} "${value}" always;`);
    const isShared = rule.prefix === '/_a/' || rule.prefix === '/_tim/';
    const where = rule.prefix === '/' ? '/' : locationOf(rule);
    const root = isShared ? ['    root /srv/cchc/releases;'] : [];
    return [`  location ${where} {`, ...root, ...lines, '    try_files $uri $uri/index.html =404;', '  }'].join('\n');
  });
  return [
    '# Example for nginx. The data folder is mounted at /srv/cchc; nothing but releases/ is reachable.',
    '# With the output of build:site alone, set every root to that folder.',
    'map $uri $cchc_redirect {',
    '  default "";',
    '  include /srv/cchc/releases/current/_deploy/nginx-redirects.map;',
    '}',
    'server {',
    '  listen 80;',
    `  server_name ${host};`,
    '  root /srv/cchc/releases/current;',
    '  disable_symlinks off;',
    '  autoindex off;',
    '  error_page 404 /404.html;',
    '  gzip on;',
    '  gzip_types text/css text/javascript application/json application/xml application/rss+xml image/svg+xml text/calendar;',
    '  if ($cchc_redirect != "") { return 301 $cchc_redirect; }',
    '  location ~ /\\. { return 404; }',
    '  location ^~ /_deploy/ { return 404; }',
    // The address is matched decoded: without this exclusion a line break in it would begin a header of its own.
    '  location ~ ^(?<directory>/[^.\\x00-\\x20\\x7f]*[^/.\\x00-\\x20\\x7f])$ { return 301 $directory/$is_args$args; }',
    ...locations,
    '}',
    '',
  ].join('\n');
}

function caddyExample(headers: HeaderFile, siteUrl: string): string {
  const blocks = headers.rules.map((rule, index) => {
    const matcher = rule.isExact ? rule.prefix : `${rule.prefix}*`;
    const lines = mergedHeaders(headers, rule).map(([name, value]) => `    ${name} "${value}"`);
    return [`  @rule${index} path ${matcher}`, `  header @rule${index} {`, ...lines, '  }'].join('\n');
  });
  return [
    '# Example for Caddy. The data folder is mounted at /srv/cchc; nothing but releases/ is reachable.',
    '# With the output of build:site alone, set every root to that folder.',
    `${siteUrl} {`,
    '  map {path} {cchc_redirect} {',
    '    import /srv/cchc/releases/current/_deploy/caddy-redirects.map',
    '    default ""',
    '  }',
    '  @moved expression `{cchc_redirect} != ""`',
    '  redir @moved {cchc_redirect} 301',
    '  @hidden path_regexp (^|/)\\.|^/_deploy/',
    '  error @hidden 404',
    '  encode gzip zstd',
    ...blocks,
    '  handle /_a/* {',
    '    root * /srv/cchc/releases',
    '    file_server',
    '  }',
    '  handle /_tim/* {',
    '    root * /srv/cchc/releases',
    '    file_server',
    '  }',
    '  handle {',
    '    root * /srv/cchc/releases/current',
    '    file_server',
    '  }',
    '  handle_errors {',
    '    root * /srv/cchc/releases/current',
    '    rewrite * /404.html',
    '    file_server',
    '  }',
    '}',
    '',
  ].join('\n');
}
