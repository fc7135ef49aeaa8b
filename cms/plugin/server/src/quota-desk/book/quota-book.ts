import type { Closing, Deadline, Exemption, Instant, Plan, Quota, Settings, Unit } from '@cchc/shared/contract';
import type { CountableItem, ItemFingerprint } from '@cchc/shared/quota';
import type { WorkingCalendar } from '@cchc/shared/working-days';

/** A quota with what only the house may know of it. */
export interface BookQuota {
  readonly documentId: string;
  readonly quota: Quota;
  readonly choiceReason: string | null;
}

export interface BookExemption {
  readonly documentId: string;
  readonly exemption: Exemption;
  readonly reasonText: string | null;
}

export interface BookClosing {
  readonly documentId: string;
  readonly closing: Closing;
  readonly reopenReason: string | null;
  /** Null = not reopened, or the ledger does not say when. */
  readonly reopenedAt: Instant | null;
}

/** What the count needs of a plan, published or not. */
export type BookPlan = Pick<Plan, 'key' | 'title' | 'number' | 'issuedDate' | 'periodFrom' | 'periodTo' | 'isSample'>;

/** What leads to an item that appeared elsewhere. */
export interface BookEvidence {
  readonly state: string;
  readonly privateFile: string | null;
  /** Paper, station or site, and its number, as far as they were entered. */
  readonly outlet: string | null;
  readonly issueNumber: string | null;
  /** Changes with everything that the evidence says. */
  readonly version: string;
}

/** An item with what leads to it. Title and slug of an article are known only while it is public. */
export interface BookItem extends CountableItem {
  readonly type: 'article' | 'evidence';
  readonly title: string | null;
  readonly slug: string | null;
  readonly url: string | null;
  readonly evidence: BookEvidence | null;
}

/** A record that does not parse and is therefore left out of the count. */
export interface Unreadable {
  readonly singular: string;
  readonly name: string;
}

/**
 * Everything that the count of quotas rests on, as of one revision: also what is not public (quotas for the house
 * alone, evidence that waits, titles aside).
 */
export interface QuotaBook {
  readonly epoch: string;
  readonly revision: number;
  readonly units: readonly Unit[];
  readonly plans: readonly BookPlan[];
  readonly deadlines: readonly Deadline[];
  readonly quotas: readonly BookQuota[];
  readonly exemptions: readonly BookExemption[];
  readonly closings: readonly BookClosing[];
  readonly items: readonly BookItem[];
  readonly itemById: ReadonlyMap<string, BookItem>;
  readonly fingerprints: ReadonlyMap<string, ItemFingerprint>;
  readonly settings: Pick<
    Settings,
    'publishingUnit' | 'adminOfficeUnit' | 'returnGraceDays' | 'minimumWords' | 'links'
  >;
  /** Links that each unit has to carry on its own site. */
  readonly unitLinks: readonly { readonly label: string; readonly url: string }[];
  readonly calendar: WorkingCalendar;
  readonly unreadable: readonly Unreadable[];
}
