/** A day from which a status, and perhaps another name, holds; an empty one for ever before the next. */
export type DayEntry = readonly [day: string, status: number, name?: string];
export type DayRow = readonly [code: string, entries: readonly DayEntry[]];

/** Statuses and names of all procedures by day. */
export interface DaysFile {
  readonly statuses: readonly string[];
  /** Places of the statuses in which a procedure can be used, and of those that are before the first such day. */
  readonly inForce: readonly number[];
  readonly ahead: readonly number[];
  readonly rows: readonly DayRow[];
}

export const isDaysFile = (value: unknown): value is DaysFile =>
  typeof value === 'object' && value !== null && 'rows' in value && Array.isArray(value.rows) && 'ahead' in value;

export interface DayAnswer {
  readonly code: string;
  readonly name: string;
  readonly words: string;
  /** Page of the procedure as it stood on the day. */
  readonly href: string;
}

export interface DayList {
  /** Procedures in force first. */
  readonly rows: readonly DayAnswer[];
  readonly inForce: number;
  /** Procedures that are known on the day, and come into effect after it. */
  readonly ahead: number;
  /** Procedures of which nothing is known on the day. */
  readonly unknown: number;
}

export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The whole list as it stood on a day: the latest entry of each procedure that is not after it. */
export function readDay(file: DaysFile, day: string): DayList {
  const current: DayAnswer[] = [];
  const ahead: DayAnswer[] = [];
  const others: DayAnswer[] = [];
  for (const [code, entries] of file.rows) {
    let held: DayEntry | null = null;
    let name = '';
    for (const entry of entries) {
      if (entry[0] > day) break;
      held = entry;
      name = entry[2] ?? name;
    }
    if (held === null) continue;
    const [since, status] = held;
    const answer = {
      code,
      name,
      words: file.statuses[status] ?? '',
      href: `/thu-tuc/${code}/${since && `ngay/${since}/`}`,
    };
    if (file.inForce.includes(status)) current.push(answer);
    else if (file.ahead.includes(status)) ahead.push(answer);
    else others.push(answer);
  }
  return {
    rows: [...current, ...ahead, ...others],
    inForce: current.length,
    ahead: ahead.length,
    unknown: file.rows.length - current.length - ahead.length - others.length,
  };
}
