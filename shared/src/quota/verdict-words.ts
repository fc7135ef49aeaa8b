import type { Verdict } from '../../contract/vocabulary.ts';

/** Words of a verdict (Q9): the same at the desk, in reports and in public. `pending` is completed while a period runs. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  exceeded: 'Vượt',
  met: 'Đạt',
  short: 'Không đạt',
  pending: 'Đang thực hiện',
  exempt: 'Được miễn (không tính)',
  no_target: 'Không giao chỉ tiêu',
  not_applicable: 'Không thuộc diện tính',
};
