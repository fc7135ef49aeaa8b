import type { ActivitySum, ActivityView } from '../../../model/duties/index.ts';

type Entry = Pick<ActivityView, 'form' | 'number' | 'reach' | 'state'>;

/** Confirmed entries added up by form, in the order of `forms`; forms without an entry are left out. */
export function sumActivities(forms: readonly ActivitySum['form'][], entries: readonly Entry[]): ActivitySum[] {
  return forms.flatMap((form) => {
    const ofForm = entries.filter((entry) => entry.form === form);
    if (ofForm.length === 0) return [];
    const confirmed = ofForm.filter(({ state }) => state === 'confirmed');
    return [
      {
        form,
        entries: confirmed.length,
        number: confirmed.reduce((sum, entry) => sum + entry.number, 0),
        reach: confirmed.reduce((sum, entry) => sum + (entry.reach ?? 0), 0),
        unmeasured: confirmed.filter(({ reach }) => reach === null).length,
        waiting: ofForm.length - confirmed.length,
      },
    ];
  });
}
