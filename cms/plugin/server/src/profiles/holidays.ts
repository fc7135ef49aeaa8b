/** Days off as announced by the State; years not announced yet are left to the fixed days. */
const announced: Readonly<Record<number, { readonly off: readonly string[]; readonly swapped: readonly string[] }>> = {
  2025: {
    off: [
      '2025-01-01',
      '2025-01-27',
      '2025-01-28',
      '2025-01-29',
      '2025-01-30',
      '2025-01-31',
      '2025-04-07',
      '2025-04-30',
      '2025-05-01',
      '2025-05-02',
      '2025-09-01',
      '2025-09-02',
    ],
    swapped: ['2025-04-26'],
  },
  2026: {
    off: [
      '2026-01-01',
      '2026-01-02',
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-02-19',
      '2026-02-20',
      '2026-04-27',
      '2026-04-30',
      '2026-05-01',
      '2026-08-31',
      '2026-09-01',
      '2026-09-02',
    ],
    swapped: ['2026-01-10', '2026-08-22'],
  },
};

const fixedDays = ['01-01', '04-30', '05-01', '09-02'];

export const holidaysOf = (year: number): readonly string[] =>
  announced[year]?.off ?? fixedDays.map((day) => `${year}-${day}`);

export const swappedWorkingDaysOf = (year: number): readonly string[] => announced[year]?.swapped ?? [];
