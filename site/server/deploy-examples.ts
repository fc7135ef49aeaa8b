import { contentTypeOf, contentTypes } from './content-type.ts';
import type { HeaderFile } from './headers.ts';
import type { Redirects } from './redirects.ts';
import { closedNames } from './resolve-path.ts';

/** Files that show how to serve a release with nginx or Caddy, by name. Made from the same headers and redirects. */
export function makeDeployExamples(headers: HeaderFile, redirects: Redirects, siteUrl: string): Map<string, string> {
  return new Map([
    ['_deploy/nginx.conf', nginxExample(headers, siteUrl)],
    ['_deploy/nginx-redirects.map', nginxRedirects(redirects)],
    ['_deploy/Caddyfile', caddyExample(headers, siteUrl)],
    ['_deploy/caddy-redirects.map', caddyRedirects(redirects)],
  ]);
}

/** Old addresses as our own server takes them: with their last slash and without. */
const moves = (redirects: Redirects): readonly (readonly [from: string, to: string])[] =>
  Object.entries(redirects).flatMap(([from, to]) =>
    [from, from.replace(/\/$/, '')].map((address) => [address, encodeURI(to)] as const),
  );

const caddyRedirects = (redirects: Redirects): string =>
  moves(redirects)
    .map(([from, to]) => `${from} ${to}\n`)
    .join('');

/** A map of nginx takes small and capital letters for one, and refuses to start with an address that stands twice. */
function nginxRedirects(redirects: Redirects): string {
  const named = new Map<string, string>();
  for (const [from, to] of moves(redirects)) {
    const name = from.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    if (!named.has(name)) named.set(name, `${from} ${to};\n`);
  }
  return [...named.values()].join('');
}

const closed = `^/(${[...closedNames].map((name) => name.replaceAll('.', '\\.')).join('|')})(/|$)`;
/** Files that no release holds. */
const madeFiles = '^/(thu-tuc/.+/ban-in\\.pdf|tin-tuc/[^/]+/phat-thanh\\.txt|(.+/)?anh-chia-se\\.png)$';
const aboutMade = [
  '# PDFs of sheets, texts for loudspeakers and pictures of shared links are made by the portal itself when they are asked',
  '# for (SITE_PORT). It sends the same headers: each is to arrive once.',
];
const aboutMap = [
  '# The map of old addresses is read when the server starts: reload it once a day, or an old address leads nowhere.',
];

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

/** nginx's own list knows neither CSV nor calendars, and names no letters: Vietnamese would be read as Latin. */
function nginxTypes(): readonly string[] {
  const byType = new Map<string, string[]>();
  for (const [extension, type] of Object.entries(contentTypes)) {
    const name = type.split(';', 1)[0] ?? type;
    byType.set(name, [...(byType.get(name) ?? []), extension.slice(1)]);
  }
  const texts = Object.values(contentTypes).flatMap((type) =>
    type.endsWith('; charset=utf-8') && !type.startsWith('text/html') ? [type.split(';', 1)[0] ?? ''] : [],
  );
  return [
    '  types {',
    ...Array.from(byType, ([type, extensions]) => `    ${type} ${extensions.join(' ')};`),
    '  }',
    '  default_type application/octet-stream;',
    '  charset utf-8;',
    `  charset_types ${[...new Set(texts)].join(' ')};`,
  ];
}

const everywhere = (headers: HeaderFile): HeaderFile['rules'] => headers.rules.filter((rule) => rule.prefix === '/');
const namesOf = (headers: HeaderFile): readonly string[] =>
  everywhere(headers).flatMap((rule) => Object.keys(rule.headers));

function nginxExample(headers: HeaderFile, siteUrl: string): string {
  const host = new URL(siteUrl).hostname;
  const headerLines = (rule: HeaderFile['rules'][number], indent: string): readonly string[] =>
    mergedHeaders(headers, rule).map(([name, value]) => `${indent}add_header ${name} "${value}" always;`);
  const locations = headers.rules.map((rule) => {
    // The headers of the whole site stand in the server, so that redirects carry them too.
    const lines = rule.prefix === '/' ? [] : headerLines(rule, '    ');
    const isShared = rule.prefix.startsWith('/_a/') || rule.prefix.startsWith('/_tim/');
    const where = rule.prefix === '/' ? '/' : locationOf(rule);
    const root = isShared ? ['    root /srv/cchc/releases;'] : [];
    return [`  location ${where} {`, ...root, ...lines, '    try_files $uri $uri/index.html =404;', '  }'].join('\n');
  });
  return [
    '# Example for nginx, to be included in its http block. The data folder is mounted at /srv/cchc; nothing but releases/',
    '# is reachable. With the output of build:site alone, set every root to that folder.',
    ...aboutMap,
    '# Addresses are longer than the entries that nginx makes room for by itself.',
    'map_hash_bucket_size 512;',
    'map_hash_max_size 65536;',
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
    '  absolute_redirect off;',
    '  error_page 404 /404.html;',
    ...nginxTypes(),
    '  gzip on;',
    '  gzip_types text/css text/javascript text/csv application/json application/ld+json application/xml application/rss+xml image/svg+xml text/calendar;',
    ...everywhere(headers).flatMap((rule) => headerLines(rule, '  ')),
    // Not as locations: those of a part of the site are chosen first, and half an index or picture would be served.
    '  if ($uri ~ "/\\.") { return 404; }',
    `  if ($uri ~ "${closed}") { return 404; }`,
    '  if ($cchc_redirect != "") { return 301 $cchc_redirect$is_args$args; }',
    // Only a page that is there is redirected to: nothing that somebody typed gets into the path.
    '  set $cchc_page "";',
    '  if (-f $document_root$uri/index.html) { set $cchc_page $uri; }',
    '  if ($cchc_page ~ [^/]$) { return 301 $cchc_page/$is_args$args; }',
    ...aboutMade.map((line) => `  ${line}`),
    `  location ~ ${madeFiles} {`,
    '    proxy_pass http://127.0.0.1:4321;',
    ...namesOf(headers).map((name) => `    proxy_hide_header ${name};`),
    '  }',
    ...locations,
    '}',
    '',
  ].join('\n');
}

/** Caddy asks the machine what a file is, and machines differ. Feeds say that they are feeds. */
function caddyTypes(): readonly string[] {
  const endings = [...Object.keys(contentTypes), '/rss.xml', '/feed.json'];
  return endings.flatMap((ending, index) => [
    `    @type${index} path *${ending}`,
    `    header @type${index} content-type "${contentTypeOf(`x${ending}`)}"`,
  ]);
}

/**
 * Everything stands in a route, which Caddy takes in the order in which it is written: by itself it would serve a file
 * before it refuses it, and let the headers of the whole site win over those of a part.
 */
function caddyExample(headers: HeaderFile, siteUrl: string): string {
  const blocks = headers.rules.map((rule, index) => {
    const matcher = rule.isExact ? rule.prefix : `${rule.prefix}*`;
    const lines = Object.entries(rule.headers).map(([name, value]) =>
      value === '' ? `      -${name}` : `      ${name} "${value}"`,
    );
    return [`    @rule${index} path ${matcher}`, `    header @rule${index} {`, ...lines, '    }'].join('\n');
  });
  return [
    '# Example for Caddy. The data folder is mounted at /srv/cchc; nothing but releases/ is reachable.',
    '# With the output of build:site alone, set every root to that folder.',
    ...aboutMap,
    `${siteUrl} {`,
    '  map {path} {cchc_redirect} {',
    '    import /srv/cchc/releases/current/_deploy/caddy-redirects.map',
    '    default ""',
    '  }',
    '  map {query} {cchc_query} {',
    '    ~^(.+)$ "?${1}"',
    '    default ""',
    '  }',
    '  route {',
    '    header -server',
    ...blocks,
    '    @written not method GET HEAD',
    '    error @written 405',
    `    @hidden path_regexp (^|/)\\.|${closed}`,
    '    error @hidden 404',
    // No such address is ours, and redirected it would name another host.
    '    @doubled expression `{path}.contains("//")`',
    '    error @doubled 404',
    '    root * /srv/cchc/releases/current',
    '    @moved expression `{cchc_redirect} != ""`',
    '    redir @moved {cchc_redirect}{cchc_query} 301',
    '    @page {',
    '      not path */',
    '      file {path}/index.html',
    '    }',
    '    redir @page {path}/{cchc_query} 301',
    ...aboutMade.map((line) => `    ${line}`),
    `    @made path_regexp ${madeFiles}`,
    '    reverse_proxy @made 127.0.0.1:4321 {',
    ...namesOf(headers).map((name) => `      header_down -${name}`),
    '    }',
    ...caddyTypes(),
    '    encode gzip zstd',
    '    @shared path /_a/* /_tim/*',
    '    root @shared /srv/cchc/releases',
    '    file_server {',
    '      disable_canonical_uris',
    '    }',
    '  }',
    '  handle_errors {',
    '    header {',
    '      -server',
    '      cache-control "no-cache"',
    '      content-type "text/html; charset=utf-8"',
    '    }',
    '    encode gzip zstd',
    '    root * /srv/cchc/releases/current',
    '    rewrite * /404.html',
    '    file_server',
    '  }',
    '}',
    '',
  ].join('\n');
}
