import type { Settings, Unit } from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type Issuer, issuerSchema, signingAuthoritySchema } from '../../../model/reports/issuer.ts';
import { tidy } from '../presenters/presented-item.ts';
import { readRows } from '../repositories/read-documents.ts';
import { textList, textOr, textOrNull } from '../repositories/stored-fields.ts';
import type { WantedScope } from './report-sources.ts';

const storedSchema = z.object({
  unitCode: textOrNull,
  parentName: textOr,
  name: textOr,
  place: textOr,
  reportSymbol: textOr,
  letterSymbol: textOr,
  authority: signingAuthoritySchema.catch('none'),
  authorityPost: textOr,
  signerPost: textOr,
  recipients: textList,
  filing: textOr,
});

export interface StoredIssuer {
  /** Null for the body that leads. */
  readonly unitCode: string | null;
  readonly issuer: Issuer;
}

export async function readIssuers(strapi: Core.Strapi): Promise<StoredIssuer[]> {
  const rows = await readRows(strapi.db, 'issuer', {});
  return rows.map((row) => {
    const { unitCode, ...issuer } = storedSchema.parse(row);
    return { unitCode, issuer: issuerSchema.parse(tidy(issuer)) };
  });
}

type Body = Pick<Settings, 'departmentName' | 'parentName' | 'provinceName'>;

const head = 'Thủ trưởng đơn vị';

/** Without what is said of a name in brackets. */
const bare = (name: string): string => name.replaceAll(/\s*\([^)]*\)/g, '').trim();

/** `SYT` for `Sở Y tế`: the first letters of the words of a name. */
const initials = (name: string): string =>
  bare(name)
    .split(/[\s–-]+/)
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{L}|\p{N}/u.test(letter))
    .join('')
    .toLocaleUpperCase('vi');

/**
 * What is printed while nobody has said how the body heads its documents: names that are known, and symbols by the
 * first letters of the name, as they are usually formed. A guess, which who signs has to check.
 */
function assumed(scope: WantedScope, lead: Issuer | undefined, settings: Body, units: readonly Unit[]): Issuer {
  const unit = scope.kind === 'unit' ? units.find(({ code }) => code === scope.unit) : undefined;
  const department = lead?.name ?? settings.departmentName;
  const place = lead?.place ?? bare(settings.provinceName);
  const common = { place, authority: 'none' as const, authorityPost: '', filing: 'VT' };
  if (unit === undefined) {
    const symbol = initials(department);
    return {
      ...common,
      parentName: settings.parentName,
      name: department,
      reportSymbol: `BC-${symbol}`,
      letterSymbol: `${symbol}-TCHC`,
      signerPost: head,
      recipients: [],
    };
  }
  const symbol = initials(unit.name);
  return {
    ...common,
    parentName: department,
    name: unit.name,
    reportSymbol: `BC-${symbol}`,
    letterSymbol: symbol,
    signerPost: unit.headPost.trim() === '' ? head : unit.headPost,
    recipients: [department],
  };
}

/** How the documents of the body are headed and signed, and whether that had to be assumed. */
export function issuerOf(
  scope: WantedScope,
  issuers: readonly StoredIssuer[],
  settings: Body,
  units: readonly Unit[],
): { readonly issuer: Issuer; readonly isIssuerAssumed: boolean } {
  const issuerOfCode = (code: string | null) => issuers.find(({ unitCode }) => unitCode === code)?.issuer;
  const said = issuerOfCode(scope.kind === 'unit' ? scope.unit : null);
  if (said !== undefined) return { issuer: said, isIssuerAssumed: false };
  return { issuer: assumed(scope, issuerOfCode(null), settings, units), isIssuerAssumed: true };
}
