import { calendarOfSettings, vietnamWorkingDays } from '@cchc/shared/working-days';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Report } from '../../../model/reports/report.ts';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { sha256 } from '../ledger/sha256.ts';
import { siteStateOf } from '../revision/site-state.ts';
import { composeReport } from './compose-report.ts';
import { issuerOf, readIssuers } from './issuer-of-scope.ts';
import { type Records, readRecords } from './read-sources.ts';
import type { ReportRequest } from './report-request.ts';
import { readNotes } from './store-notes.ts';

function requireUnit({ units }: Records, { scope }: ReportRequest): void {
  if (scope.kind === 'consolidated' || units.some(({ code }) => code === scope.unit)) return;
  throw new errors.ValidationError(`Không có đơn vị mang mã “${scope.unit}”. Hãy dùng mã trong danh mục đơn vị.`, {
    code: 'E_UNIT_UNKNOWN',
    path: 'unit',
  });
}

function momentOf(strapi: Core.Strapi, { countedAt }: ReportRequest): string {
  const now = siteStateOf(strapi).clock.now();
  if (countedAt === null) return now;
  if (countedAt <= now) return countedAt;
  throw new errors.ValidationError('Thời điểm tính ở tương lai: chưa có số liệu để tính.', {
    code: 'E_COUNTED_AT_AHEAD',
    path: 'countedAt',
  });
}

/** Reads the records and composes the report that was asked for. */
export async function makeReport(strapi: Core.Strapi, request: ReportRequest): Promise<Report> {
  const countedAt = momentOf(strapi, request);
  const records = await readRecords(strapi);
  requireUnit(records, request);
  const { scope, period } = request;
  const issuers = await readIssuers(strapi);
  const notes = await readNotes(strapi, { scope, period: period.code });
  const items = [
    ...records.items.map((item) => ({ ...item, houseTitle: records.houseTitles.get(item.itemId) ?? null })),
    ...records.awaiting.map((item) => ({ ...item, houseTitle: null })),
  ];
  return composeReport(
    {
      ...records,
      scope,
      period,
      countedAt,
      items,
      siteUrl: readConfiguration(strapi).siteUrl,
      calendar: calendarOfSettings(records.settings, vietnamWorkingDays),
      issuer: issuerOf(scope, issuers, records.settings, records.units),
      notes: notes.texts,
    },
    sha256,
  );
}
