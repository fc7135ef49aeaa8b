import { describe, expect, it } from 'vitest';
import { workingCalendar } from '../working-days/index.ts';
import { timeliness } from './timeliness.ts';

const calendar = workingCalendar({
  holidays: ['2026-04-30', '2026-05-01'],
  swappedWorkingDays: ['2026-05-09'],
  announcedYears: [2026],
});
const judge = (issuedDate: string, publishedOn: string | null, today = '2026-12-31') =>
  timeliness({ issuedDate, publishedOn }, today, calendar);

describe('P9 five working days from signing to publication', () => {
  it.each([
    ['2026-03-02', '2026-03-02', 0, 'in_time', 'the day of signing is day 0'],
    ['2026-03-02', '2026-03-09', 5, 'in_time', 'the fifth working day, over a weekend'],
    ['2026-03-02', '2026-03-10', 6, 'late', 'the sixth'],
    ['2026-03-02', '2026-03-08', 4, 'in_time', 'published on a Sunday'],
    ['2026-04-28', '2026-05-07', 5, 'in_time', 'two holidays between'],
    ['2026-05-04', '2026-05-09', 5, 'in_time', 'a swapped Saturday is worked'],
    ['2026-05-04', '2026-05-11', 6, 'late', 'and so the Monday after is too late'],
    ['2026-03-02', '2026-02-27', 0, 'in_time', 'public before it was signed: no negative days'],
  ])('P9 signed %s, public %s: %i days, %s (%s)', (issued, published, workingDays, result) => {
    expect(judge(issued, published)).toMatchObject({ workingDays, result, isProvisional: false });
  });

  it.each([
    ['2026-03-02', 5, 'waiting'],
    ['2026-03-09', 0, 'waiting'],
    ['2026-03-10', -1, 'overdue'],
  ])('P9 not public yet on %s: %i days left, %s', (today, workingDaysLeft, result) => {
    expect(judge('2026-03-02', null, today)).toMatchObject({ workingDaysLeft, result, due: '2026-03-09' });
  });

  it('P9 a year whose days of rest are not announced makes the figure provisional', () => {
    expect(judge('2026-12-30', '2027-01-04')).toMatchObject({ isProvisional: true });
    expect(judge('2026-12-30', '2026-12-31')).toMatchObject({ isProvisional: true, due: '2027-01-06' });
  });
});
