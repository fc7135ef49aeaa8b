import type { Core } from '@strapi/strapi';
import { recordFileChanges } from './document-hooks/record-file-changes.ts';
import { recordWrites } from './document-hooks/record-writes.ts';
import { siteController } from './http/site-controller.ts';
import { statusController } from './http/status-controller.ts';
import type { PluginPart } from './plugin-part.ts';
import { siteStateOf } from './revision/site-state.ts';
import { translateRefusals } from './sentences/translate-refusals.ts';
import { prepareDatabase } from './start/prepare-database.ts';
import { type Pace, politePace, steadyPace } from './start/pace.ts';
import { reconcile } from './start/reconcile.ts';
import { writeLabels } from './start/write-labels.ts';
import { verifySite } from './verification/verify-site.ts';
import { problemOf } from './writing/refuse-faults.ts';

const open = { auth: false };
const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };

/** With more documents than this the start does not wait until all of them have been looked at. */
const waitedFor = 2_000;

async function reconcileAndLog(strapi: Core.Strapi, pace: Pace): Promise<void> {
  const { events, changes, faults } = await reconcile(strapi, pace);
  if (events > 0 || changes > 0) {
    strapi.log.warn(`Found at start: ${events} events outside the plugin, ${changes} public items brought up to date.`);
  }
  for (const fault of faults) {
    const { path, message } = problemOf(fault);
    strapi.log.warn(`E_CONTRACT: ${fault.sourceType} ${fault.sourceId} ${path}: ${message}`);
  }
}

/** How to end what still runs for a Strapi. */
const backgroundChecks = new WeakMap<object, () => Promise<void>>();

async function reconcileAtStart(strapi: Core.Strapi): Promise<void> {
  const articles = await strapi.db.query('plugin::cchc.article').count();
  if (articles <= waitedFor) return reconcileAndLog(strapi, steadyPace);
  let isWanted = true;
  const pace = politePace(strapi.server.httpServer, () => isWanted);
  const work = reconcileAndLog(strapi, pace).catch((error: unknown) => {
    strapi.log.error(`The check at start stopped: ${String(error)}`);
  });
  backgroundChecks.set(strapi, () => {
    isWanted = false;
    return work;
  });
}

async function endBackgroundCheck(strapi: Core.Strapi): Promise<void> {
  await backgroundChecks.get(strapi)?.();
}

/** Ledger, revision, public items and what the site reads of them. */
export const corePart: PluginPart = {
  register: ({ strapi }) => {
    recordWrites(strapi);
    translateRefusals(strapi);
  },
  bootstrap: async ({ strapi }) => {
    await prepareDatabase(strapi);
    recordFileChanges(strapi);
    await reconcileAtStart(strapi);
    await writeLabels(strapi);
  },
  destroy: async ({ strapi }) => {
    siteStateOf(strapi).release();
    await endBackgroundCheck(strapi);
  },
  services: {
    verify: ({ strapi }) => ({ run: () => verifySite(strapi) }),
    clock: ({ strapi }) => ({ now: () => siteStateOf(strapi).clock.now() }),
    reconcile: ({ strapi }) => ({ run: () => reconcile(strapi) }),
  },
  controllers: { site: siteController, status: statusController },
  contentRoutes: [
    { method: 'GET', path: '/revision', handler: 'site.revision', config: open },
    { method: 'GET', path: '/snapshot', handler: 'site.snapshot', config: open },
    { method: 'GET', path: '/media/:sha256', handler: 'site.media', config: open },
    { method: 'POST', path: '/receipts', handler: 'site.receipt', config: open },
    { method: 'POST', path: '/refusals', handler: 'site.refusal', config: open },
  ],
  adminRoutes: [
    { method: 'GET', path: '/receipt/:type/:documentId', handler: 'status.receipt', config: signedIn },
    { method: 'GET', path: '/status', handler: 'status.status', config: signedIn },
  ],
};
