import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { todayOf } from '../accounts/today-of.ts';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { UnsafeHostError, diagnoseAccounts } from '../doctor/diagnose.ts';
import { examineAccounts } from '../doctor/examine.ts';
import { defaultProfile, layOut, loadProfile } from '../profiles/index.ts';
import { isPostgres } from '../repositories/database.ts';
import { siteStateOf } from '../revision/site-state.ts';
import { ensureRoles } from '../rights/ensure-roles.ts';
import { dataDirOf } from '../uploads/data-folder.ts';
import { type FirstUnits, makeFirstAccounts, makeNamedAdmin } from './first-accounts.ts';
import { markDemonstration } from './mark-demonstration.ts';
import { writeSample } from './sample/write-sample.ts';
import { readSetupMarker, writeSetupMarker } from './setup-marker.ts';
import { beginFirstStart, endFirstStart } from './first-start-mark.ts';
import { writeEmptySettings } from './write-empty-settings.ts';

/** A start that the person who started it has to change. Carries a permanent code. */
export class SetupRefusal extends Error {
  override readonly name = 'SetupRefusal';
  readonly code: 'E_PROFILE_SWITCH' | 'E_SETUP_BROKEN';
  constructor(code: SetupRefusal['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** Accounts in the first start's file sit with the offices of the profile and the first unit that writes. */
function firstUnitsOf(content: ReturnType<typeof layOut>): FirstUnits {
  const { publishingUnit, adminOfficeUnit } = content.settings;
  const offices = new Set([publishingUnit, adminOfficeUnit]);
  const writer = content.units.find(
    (unit) =>
      !offices.has(unit.code) && unit.activity.some(({ to }) => to === null) && unit.kind !== 'department_office',
  );
  return { cdc: publishingUnit, tchc: adminOfficeUnit, unit: writer?.code ?? null };
}

async function fill(strapi: Core.Strapi, profileName: string | null, dataDir: string): Promise<FirstUnits> {
  const say = (line: string): void => {
    strapi.log.info(`setup: ${line}`);
  };
  if (profileName === null) {
    await writeEmptySettings(strapi);
    return { cdc: null, tchc: null, unit: null };
  }
  const content = layOut(loadProfile(profileName), todayOf(strapi));
  await markDemonstration(strapi, true);
  await writeSample(strapi, content, say);
  say(`sample ready in ${dataDir}`);
  return firstUnitsOf(content);
}

/**
 * Brings the database to where people can work: roles on every start, and on the first one the sample of a profile
 * (or empty settings) and the first accounts. Doing it again changes nothing.
 */
export async function runSetup(strapi: Core.Strapi): Promise<void> {
  const configuration = readConfiguration(strapi);
  const dataDir = dataDirOf(strapi, configuration);
  await ensureRoles(strapi);
  const marker = await readSetupMarker(strapi);
  if (marker !== null && !marker.isFinished) {
    throw new SetupRefusal(
      'E_SETUP_BROKEN',
      `The first start was interrupted while it wrote the sample. Nobody has worked here yet: remove ${dataDir} (or empty the PostgreSQL database) and start again.`,
    );
  }
  if (marker !== null) {
    refuseSwitch(marker.profile, configuration);
    await revokeTokens(strapi);
    await refuseUnsafeAccounts(strapi);
    return;
  }
  const profile = configuration.isEmpty ? null : (configuration.profile ?? defaultProfile);
  // A server's database is not the data folder's to clear.
  if (!isPostgres(strapi.db)) await beginFirstStart(dataDir, (await siteStateOf(strapi).read()).epoch);
  await writeSetupMarker(strapi, { profile, isFinished: false, hasSample: profile !== null });
  await strapi.db.query('admin::api-token').deleteMany({});
  const units = await fill(strapi, profile, dataDir);
  if (configuration.adminEmail === null) await makeFirstAccounts(strapi, dataDir, units);
  else await makeNamedAdmin(strapi, configuration.adminEmail);
  await writeSetupMarker(strapi, { profile, isFinished: true, hasSample: profile !== null });
  await endFirstStart(dataDir);
}

/** In production nobody may come in by a door that this plugin does not watch. */
async function refuseUnsafeAccounts(strapi: Core.Strapi): Promise<void> {
  if (strapi.config.get('environment') !== 'production') return;
  const findings = diagnoseAccounts(await examineAccounts(strapi));
  if (findings.length > 0) throw new UnsafeHostError(findings);
}

const tokensSchema = z.array(z.object({ id: z.number(), name: z.string() }));

/**
 * Takes every token of Strapi's own API away: the site has its own, and Strapi brings tokens with full access to a
 * new database. Somebody made what is found later, so it is named.
 */
async function revokeTokens(strapi: Core.Strapi): Promise<void> {
  const tokens = strapi.db.query('admin::api-token');
  const found = tokensSchema.parse(await tokens.findMany({ select: ['id', 'name'] }));
  if (found.length === 0) return;
  await tokens.deleteMany({ where: { id: { $in: found.map(({ id }) => id) } } });
  const names = found.map(({ name }) => name).join(', ');
  strapi.log.warn(`Revoked ${found.length} API tokens (${names}): only the site token opens this server.`);
}

function refuseSwitch(
  held: string | null,
  asked: { readonly profile: string | null; readonly isEmpty: boolean },
): void {
  const wanted = asked.isEmpty ? null : asked.profile;
  // Without a wish the database stays what it is.
  if (!asked.isEmpty && asked.profile === null) return;
  if (wanted === held) return;
  const word = (name: string | null): string => (name === null ? 'no profile (--empty)' : `the profile ${name}`);
  throw new SetupRefusal(
    'E_PROFILE_SWITCH',
    `This database was filled with ${word(held)}; it cannot become ${word(wanted)}. Start without --profile and --empty to go on with it, or set CCHC_DATA_DIR to a new folder.`,
  );
}
