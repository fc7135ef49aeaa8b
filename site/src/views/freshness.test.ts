import { describe, expect, test } from 'vitest';
import {
  freshOfChanges,
  freshOfDecisions,
  freshOfDocuments,
  freshOfLines,
  freshOfPlans,
  freshOfProcedures,
  freshOfUnits,
  newestOf,
} from './freshness.ts';
import {
  channelOf,
  decisionItemOf,
  decisionOf,
  documentOf,
  planOf,
  procedureOf,
  unitOf,
  versionOf,
} from './example-items.ts';
import { procedureChanges } from './recent-changes.ts';
import { siteOf } from './site-of.ts';

const day = '2026-03-15';
const baseline = { asOf: '2026-01-01', sourceName: 'Danh mục mẫu', sourceUrl: null };
const listed = procedureOf('9.900001', { baseline });
const amended = procedureOf('9.900002', {
  baseline,
  versions: [versionOf('2026-03-01', {}, { decisionKey: 'sua', itemId: 'amended-9.900002' })],
});
const announced = procedureOf('9.900003');
const site = siteOf(
  {
    procedure: [listed, amended, announced],
    decision: [
      decisionOf('sua', '2026-02-20', {
        effectiveDate: '2026-03-01',
        firstPublishedAt: '2026-02-21T02:00:00.000Z',
        items: [decisionItemOf('amended', '9.900002')],
      }),
      decisionOf('sap', '2026-03-10', {
        effectiveDate: '2026-04-01',
        firstPublishedAt: '2026-03-11T20:00:00.000Z',
        items: [decisionItemOf('new', '9.900003')],
      }),
    ],
  },
  day,
);

describe('how fresh a list of procedures is', () => {
  test('by first publication, where nothing has changed since', () => {
    expect(freshOfProcedures([listed], site)).toBe('2026-01-05');
  });

  test('by the newest effect of a decision', () => {
    expect(freshOfProcedures([listed, amended], site)).toBe('2026-03-01');
  });

  test('by the day here on which a decision appeared, before its effect', () => {
    expect(freshOfProcedures([listed, amended, announced], site)).toBe('2026-03-12');
    expect(freshOfChanges(procedureChanges(site), site)).toBe('2026-03-12');
  });

  test('never by a day to come, nor by the day on which it is read', () => {
    const later = siteOf({ procedure: [listed, amended] }, '2026-02-25');
    expect(freshOfProcedures([listed, amended], later)).toBe('2026-01-05');
    expect(freshOfProcedures([listed], siteOf({ procedure: [listed] }, '2026-03-16'))).toBe('2026-01-05');
  });

  test('unknown of a list that is empty', () => {
    expect(freshOfProcedures([], site)).toBeUndefined();
  });
});

describe('how fresh other lists are', () => {
  test('decisions: by publication, effect and what they do to others', () => {
    expect(freshOfDecisions(site.decisions, day)).toBe('2026-03-12');
    expect(freshOfDecisions(site.decisions, '2026-04-02')).toBe('2026-04-01');
  });

  test('documents: also by the day on which one expires', () => {
    const document = documentOf('kh', { effectiveDate: '2026-01-10', expiredDate: '2026-03-01' });
    expect(freshOfDocuments([document], '2026-02-28')).toBe('2026-01-10');
    expect(freshOfDocuments([document], day)).toBe('2026-03-01');
  });

  test('units: by what is arranged, the end of one on the day after', () => {
    const merged = unitOf('A', { activity: [{ from: '2020-01-01', to: '2026-02-28' }] });
    expect(freshOfUnits([merged, unitOf('B')], day)).toBe('2026-03-01');
  });

  test('lines: by the newest check', () => {
    const lines = [channelOf({ key: 'a', verifiedOn: '2026-02-02' }), channelOf({ key: 'b', verifiedOn: null })];
    expect(freshOfLines(lines, day)).toBe('2026-02-02');
  });

  test('plans: by the activities under them too', () => {
    const activity = {
      key: 'loa',
      form: 'loudspeaker',
      title: 'Phát thanh',
      unit: 'A',
      number: 1,
      reach: null,
    } as const;
    const activities = [{ ...activity, date: '2026-03-02', evidenceUrl: null }];
    expect(freshOfPlans([planOf()], activities, day)).toBe('2026-03-02');
    expect(freshOfPlans([planOf()], [], day)).toBe(planOf().firstPublishedAt.slice(0, 10));
  });

  test('the newest of several counts, and none of them may be known', () => {
    expect(newestOf([undefined, '2026-01-02', '2026-01-01'])).toBe('2026-01-02');
    expect(newestOf([undefined])).toBeUndefined();
  });
});
