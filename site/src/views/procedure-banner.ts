import type { CivilDate } from '@cchc/shared/contract';
import {
  type ProcedureState,
  actsAgainstRows,
  statusOn,
  successorsInForce,
  successorsOf,
  upcomingChanges,
} from '@cchc/shared/procedure';
import type { SiteData } from '../data/open-site.ts';
import { formatDate } from '../i18n/dates.ts';
import {
  type DecisionLink,
  type ProcedureLink,
  decisionLink,
  documentPath,
  procedureIndexOf,
  procedureLink,
} from './procedure-index.ts';

/** What must be read before anything else on the page of a procedure. */
export interface ProcedureBanner {
  readonly level: 'ended' | 'ahead' | 'info';
  readonly text: string;
  readonly decision: DecisionLink | null;
  /** Legal document that abolishes. */
  readonly document: { readonly number: string; readonly href: string | null } | null;
  /** Procedures to use instead. */
  readonly successors: readonly ProcedureLink[];
}

const plain = (level: ProcedureBanner['level'], text: string): ProcedureBanner => ({
  level,
  text,
  decision: null,
  document: null,
  successors: [],
});

function replacedBanner(code: string, state: ProcedureState & { status: 'replaced' }, day: CivilDate, site: SiteData) {
  const index = procedureIndexOf(site);
  const current = successorsInForce(code, day, index);
  const successors = current.length > 0 ? current : successorsOf(code, day, index);
  return {
    ...plain('ended', `Thủ tục này được thay thế từ ngày ${formatDate(state.since)}.`),
    decision: decisionLink(state.row.decisionKey, site),
    successors: successors.map((successor) => procedureLink(successor, day, site)),
  };
}

function abolishedBanner(state: ProcedureState & { status: 'abolished' }, site: SiteData): ProcedureBanner {
  return {
    ...plain('ended', `Thủ tục này bị bãi bỏ từ ngày ${formatDate(state.since)}.`),
    decision: decisionLink(state.row.decisionKey, site),
    document:
      state.legalDocument === null
        ? null
        : { number: state.legalDocument, href: documentPath(state.legalDocument, site) },
  };
}

function stateBanner(code: string, state: ProcedureState, day: CivilDate, site: SiteData): ProcedureBanner | null {
  switch (state.status) {
    case 'replaced':
      return replacedBanner(code, state, day, site);
    case 'abolished':
      return abolishedBanner(state, site);
    case 'annulled': {
      const text = `Từ ngày ${formatDate(state.since)} không còn căn cứ công bố thủ tục này: mọi quyết định về thủ tục đã bị thay thế hoặc hủy bỏ.`;
      const ending = actsAgainstRows(code, day, procedureIndexOf(site)).findLast(
        (act) => act.effectiveDate === state.since,
      );
      return {
        ...plain('ended', text),
        decision: ending === undefined ? null : decisionLink(ending.decisionKey, site),
      };
    }
    case 'upcoming':
      return {
        ...plain('ahead', `Thủ tục này sắp có hiệu lực từ ngày ${formatDate(state.since)}.`),
        decision: decisionLink(state.row.decisionKey, site),
      };
    case 'unknown_before_baseline':
      return plain(
        'info',
        state.baseline === null
          ? 'Chưa có dữ liệu về hiệu lực của thủ tục này.'
          : `Chưa có dữ liệu về hiệu lực của thủ tục này trước ngày ${formatDate(state.baseline)}.`,
      );
    case 'new':
    case 'amended':
    case 'standardized':
    case 'listed':
      return null;
  }
}

const comingWords: Readonly<Record<ProcedureState['status'], string>> = {
  new: 'được công bố mới ban hành',
  amended: 'được sửa đổi, bổ sung',
  standardized: 'được chuẩn hóa',
  replaced: 'được thay thế',
  abolished: 'bị bãi bỏ',
  listed: 'được công khai trên Cổng DVCQG',
  annulled: 'không còn căn cứ công bố',
  upcoming: 'sắp có hiệu lực',
  unknown_before_baseline: 'chưa có dữ liệu',
};

/** Banners of a procedure on a day: its end or its beginning first, then every change that is already decided. */
export function procedureBanners(code: string, day: CivilDate, site: SiteData): readonly ProcedureBanner[] {
  const index = procedureIndexOf(site);
  const state = statusOn(code, day, index);
  const now = stateBanner(code, state, day, site);
  const ahead = upcomingChanges(code, day, index)
    .filter((period) => !(state.status === 'upcoming' && period.from === state.since))
    .map((period): ProcedureBanner => {
      const coming = period.state;
      return {
        ...plain(
          'ahead',
          `Sắp có hiệu lực: từ ngày ${formatDate(period.from)}, thủ tục này ${comingWords[coming.status]}.`,
        ),
        decision: 'row' in coming ? decisionLink(coming.row.decisionKey, site) : null,
        successors:
          coming.status === 'replaced' ? coming.successors.map((one) => procedureLink(one, period.from, site)) : [],
      };
    });
  return now === null ? ahead : [now, ...ahead];
}
