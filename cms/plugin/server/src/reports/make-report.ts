import type { Unit } from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Report } from '../../../model/reports/report.ts';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { sha256 } from '../ledger/sha256.ts';
import { viewOf } from '../quota-desk/book/count-context.ts';
import { siteStateOf } from '../revision/site-state.ts';
import { composeReport } from './compose-report.ts';
import { issuerOf, readIssuers } from './issuer-of-scope.ts';
import { readRecords } from './read-sources.ts';
import type { ReportRequest } from './report-request.ts';
import { readNotes } from './store-notes.ts';

function requireUnit(units: readonly Unit[], { scope }: ReportRequest): void {
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

/** Reads the records and composes the report that was asked for, by the count of the quota desk. */
export async function makeReport(strapi: Core.Strapi, request: ReportRequest): Promise<Report> {
  const countedAt = momentOf(strapi, request);
  const { book, houseTitles, ...records } = await readRecords(strapi);
  requireUnit(book.units, request);
  const { scope, period } = request;
  const issuers = await readIssuers(strapi);
  const notes = await readNotes(strapi, { scope, period: period.code });
  const { context } = viewOf(book, countedAt);
  return composeReport(
    {
      ...records,
      scope,
      period,
      countedAt,
      revision: book.revision,
      siteUrl: readConfiguration(strapi).siteUrl,
      calendar: book.calendar,
      ...issuerOf(scope, issuers, records.settings, book.units),
      notes: notes.texts,
      units: book.units,
      plans: book.plans,
      deadlines: book.deadlines,
      quotas: book.quotas.map(({ quota, choiceReason }) => ({ ...quota, choiceReason })),
      items: book.items.map((item) => ({
        ...item,
        houseTitle: houseTitles.get(item.itemId) ?? null,
        outlet: item.evidence?.outlet ?? null,
        issueNumber: item.evidence?.issueNumber ?? null,
      })),
      exemptions: context.exemptions,
      openFlags: context.openFlags ?? new Set(),
      closings: book.closings.map(({ closing }) => closing),
      reopenings: new Map(
        book.closings.flatMap(({ closing, reopenedAt }) => (reopenedAt === null ? [] : [[closing.key, reopenedAt]])),
      ),
    },
    sha256,
  );
}
