import { formatDate } from '@cchc/shared/text';
import { type CalendarFacts, unitStandings } from '../duties/build-calendar.ts';
import { withoutDateWords } from '../duties/duty-words.ts';
import { titleOfDue } from '../duties/falling-due.ts';
import { findDue } from '../duties/find-due.ts';
import { knownUnits } from '../duties/known-units.ts';
import { type Missing, basisWords } from './what-is-missing.ts';

const lowered = (words: string): string => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);

/** What units have not handed in of one due date. */
export function missingOfDeadline(
  facts: CalendarFacts,
  deadlineKey: string,
  month: string | null,
  codes: readonly string[],
): Missing {
  const { ground } = facts;
  const units = knownUnits(ground.units, codes);
  const { deadline, plan, due } = findDue(ground, deadlineKey, month);
  const standings = new Map(unitStandings(deadline, plan, due, facts).map((one) => [one.code, one]));
  return {
    title: titleOfDue(deadline.title, month),
    dueWords: due.status === 'due' ? `hạn ${formatDate(due.date)}` : lowered(withoutDateWords[due.status]),
    publicPath: '/ke-hoach/',
    letter: {
      about: lowered(titleOfDue(deadline.title, month)),
      basis: basisWords(plan, deadline.clause),
      dueDate: due.status === 'due' ? due.date : null,
    },
    units: units.map((unit) => {
      const standing = standings.get(unit.code);
      if (standing === undefined) return { unit, words: 'không thuộc diện thực hiện', isMissing: false };
      // Nobody is reminded of what may have been handed in on paper before anything was kept here.
      const isOpen = standing.isOpen && standing.standing !== 'unrecorded';
      if (!isOpen) return { unit, words: lowered(standing.words), isMissing: false };
      const isPlain = standing.standing === 'no_date' || standing.standing === 'not_determined';
      return { unit, words: isPlain ? 'chưa gửi' : `chưa gửi; ${lowered(standing.words)}`, isMissing: true };
    }),
  };
}
