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

/** What is printed while nobody has said how the body heads its documents: names that are known, dots for the rest. */
function unsaid(scope: WantedScope, settings: Body, units: readonly Unit[]): Issuer {
  const unit = scope.kind === 'unit' ? units.find(({ code }) => code === scope.unit) : undefined;
  const common = { place: settings.provinceName, authority: 'none' as const, authorityPost: '', filing: 'VT' };
  if (unit === undefined) {
    const names = { parentName: settings.parentName, name: settings.departmentName };
    return { ...common, ...names, reportSymbol: 'BC-…', letterSymbol: '…', signerPost: head, recipients: [] };
  }
  return {
    ...common,
    parentName: settings.departmentName,
    name: unit.name,
    reportSymbol: 'BC-…',
    letterSymbol: '…',
    signerPost: unit.headPost.trim() === '' ? head : unit.headPost,
    recipients: [settings.departmentName],
  };
}

/** How the documents of the body are headed and signed. */
export function issuerOf(
  scope: WantedScope,
  issuers: readonly StoredIssuer[],
  settings: Body,
  units: readonly Unit[],
): Issuer {
  const code = scope.kind === 'unit' ? scope.unit : null;
  return issuers.find(({ unitCode }) => unitCode === code)?.issuer ?? unsaid(scope, settings, units);
}
