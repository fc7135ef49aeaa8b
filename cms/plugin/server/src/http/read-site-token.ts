import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { dataDirOf } from '../uploads/data-folder.ts';

/** How long a token that was read from its file is taken for the one that stands there. */
const rereadAfterMilliseconds = 1_000;

interface ReadToken {
  readonly token: string | null;
  readonly readAt: number;
}
const read = new WeakMap<object, ReadToken>();

function readFile(file: string): string | null {
  try {
    const token = readFileSync(file, 'utf8').trim();
    return token === '' ? null : token;
  } catch {
    // A token that cannot be read lets nobody in.
    return null;
  }
}

/**
 * The token that the site has to show: the configured one, else the one in `site-token` of the data folder, which may
 * be replaced while this process runs. Null = nobody may read.
 */
export function readSiteToken(strapi: Core.Strapi): string | null {
  const configuration = readConfiguration(strapi);
  if (configuration.siteToken !== null) return configuration.siteToken;
  const held = read.get(strapi);
  const now = performance.now();
  if (held !== undefined && now - held.readAt < rereadAfterMilliseconds) return held.token;
  const token = readFile(path.join(dataDirOf(strapi, configuration), 'site-token'));
  read.set(strapi, { token, readAt: now });
  return token;
}
