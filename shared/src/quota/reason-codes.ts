/** Why an item counts. One code an item: the most telling that applies. */
export const countedReasons = [
  'counted', // The first event of the quota's kind lies in the period; nothing took the credit away.
  'attested', // The same, but the date was entered by TCHC or CDC from evidence.
  'imported', // An item of an archive that TCHC has accepted, on its real date.
  'elsewhere_confirmed', // It appeared elsewhere, and TCHC has confirmed the evidence.
  'returned_in_grace', // Returned for editing; the working days in which it keeps its date are not over.
  'kept_expired', // Withdrawn because it expired: credit and date stay.
  'kept_replaced', // Withdrawn because it was replaced: credit and date stay.
  'flagged', // Suspected duplicate or very short: counts provisionally until TCHC rules.
] as const;
export type CountedReason = (typeof countedReasons)[number];

/** Why an item does not count. */
export const uncountedReasons = [
  'other_kind', // The quota asks for another kind of item.
  'other_subject', // The item is not about what the quota asks for.
  'other_place', // The quota asks for items that appear here, or for items elsewhere, and this is not one.
  'not_submitted', // The quota counts submissions, and the item was never submitted.
  'not_published', // The quota counts publications, and the item was never published.
  'refused', // Refused, and neither accepted nor published since.
  'withdrawn_fault', // Taken down for a fault, and not published again.
  'unit_withdrawn', // Withdrawn by its own unit, and not handed in or published again.
  'returned_not_resubmitted', // Returned for editing, and not resubmitted within the working days of grace.
  'ruled_out', // TCHC has ruled that it does not count.
  'import_not_accepted', // An item of an archive that TCHC has not accepted.
  'awaiting_confirmation', // It appeared elsewhere; TCHC has not confirmed the evidence.
  'unit_not_owing', // Made while the unit was not subject to the quota.
] as const;
export type UncountedReason = (typeof uncountedReasons)[number];

/** Permanent codes, never renamed or reused; the words are chosen where they are shown. */
export type CountReason = CountedReason | UncountedReason;
export const countReasons: readonly CountReason[] = Object.freeze([...countedReasons, ...uncountedReasons]);
