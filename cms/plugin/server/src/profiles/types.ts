import type {
  Activity,
  ArticleKind,
  Category,
  Channel,
  Deadline,
  Plan,
  Quota,
  ReasonCode,
  ReformArea,
  Settings,
  Unit,
} from '@cchc/shared/contract';
import type { PictureSpec } from './pictures/draw-picture.ts';

export const profileNames = ['khanh-hoa', 'hai-duong', 'hai-phong', 'kon-tum', 'hong-ngu'] as const;
export type ProfileName = (typeof profileNames)[number];

/** A day of the sample window: `month` 0 is the month in progress, -1 to -3 are the complete ones, 1 is the next. */
export interface WindowDay {
  readonly month: number;
  readonly day: number;
}

/** A moment of the sample window, in Asia/Ho_Chi_Minh. `time` is `HH:MM`. */
export interface WindowTime extends WindowDay {
  readonly time: string;
}

export type ArticleStatus = 'draft' | 'submitted' | 'returned' | 'refused' | 'published' | 'withdrawn';

/** A text of the sample library. `{unit}` stands for the name of the author unit, `{department}` for the department. */
export interface ArticleText {
  readonly id: string;
  readonly kind: ArticleKind;
  readonly title: string;
  readonly summary: string;
  /** Small markup, see `toBlocks`. */
  readonly body: string;
  readonly picture: { readonly motif: PictureSpec['motif']; readonly alt: string; readonly caption: string } | null;
  readonly reformAreas: readonly ReformArea[];
  readonly categories: readonly string[];
  readonly audiences: readonly ('officials' | 'citizens')[];
  readonly mark?: 'commendation' | 'criticism';
  readonly videoUrl?: string;
  readonly en?: { readonly title: string; readonly summary: string; readonly body: string };
}

/** What happens to a text in a profile: who wrote it, when it was sent, what became of it. */
export interface Placement {
  readonly text: string;
  readonly unit: string;
  readonly coAuthors?: readonly string[];
  /** When the unit sent it; for the publishing unit's own items, when it was published. */
  readonly at: WindowTime;
  readonly status: ArticleStatus;
  /** Days from sending to publication; default 1. Null: published at once by its own unit, never sent. */
  readonly lag?: number | null;
  /** Sent back once and sent again on this day before it was published. */
  readonly resubmitted?: WindowTime;
  /** For items taken down: why and when. */
  readonly withdrawn?: { readonly reason: 'expired' | 'fault'; readonly at: WindowTime };
  readonly reason?: ReasonCode;
  readonly comment?: string;
}

export interface UnitData {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: Unit['kind'];
  readonly parent?: string;
  readonly functions: string;
  readonly headPost: string;
  /** First day of activity; absent = long before the sample. */
  readonly activeFrom?: WindowDay;
  readonly activeTo?: WindowDay;
  readonly events?: readonly {
    readonly on: WindowDay;
    readonly kind: Unit['events'][number]['kind'];
    readonly units: readonly string[];
    readonly formerName: string | null;
    readonly document: string | null;
  }[];
  readonly en?: Unit['en'];
}

/** A rule of a deadline whose dates are `MM-DD` of the plan's year. */
export type DeadlineRuleData =
  | { readonly kind: 'none'; readonly note: string }
  | { readonly kind: 'term'; readonly days: number }
  | { readonly kind: 'on'; readonly monthDay: string }
  | { readonly kind: 'before'; readonly monthDay: string }
  | { readonly kind: 'monthly'; readonly dayOfMonth: number; readonly exclusive: boolean };

export interface DeadlineData extends Omit<Deadline, 'planKey' | 'rule'> {
  readonly rule: DeadlineRuleData;
}

export type QuotaData = Omit<Quota, 'planKey' | 'validFrom' | 'validTo'>;

export interface PlanData {
  readonly key: string;
  /** Title of the sample without its year, e.g. `Kế hoạch tuyên truyền … năm`. */
  readonly title: string;
  readonly builtOn: string;
  readonly issuer: string;
  /** `MM-DD` on which the sample is issued when the window allows it. */
  readonly issued: string;
  readonly span: 'year' | 'half';
  readonly summary: string;
  readonly original: { readonly title: string; readonly dates: string };
  /** True when the title of the original names an institution that must not be shown. Absent = false. */
  readonly hidesOriginal?: boolean;
  readonly tasks: readonly Plan['tasks'][number][];
  readonly indicators: readonly Plan['indicators'][number][];
}

export interface PageText {
  readonly slug: string;
  readonly section: 'about' | 'accessibility' | 'guide';
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly isPinned: boolean;
  readonly en?: { readonly title: string; readonly summary: string; readonly body: string };
}

export interface ActivityData extends Omit<Activity, 'date'> {
  readonly on: WindowDay;
}

/** An item that appeared elsewhere and is claimed with evidence. */
export interface EvidenceData {
  readonly key: string;
  readonly unit: string;
  readonly kind: ArticleKind;
  readonly title: string;
  readonly url: string;
  readonly reformAreas: readonly ReformArea[];
  readonly at: WindowTime;
  readonly status: 'declared' | 'confirmed';
}

/** A plan or report received from a unit for one deadline; `on` counts from the plan's issue or the window; null = not received. */
export interface ReceiptData {
  readonly deadlineKey: string;
  readonly unit: string;
  readonly on: WindowDay | { readonly daysAfterIssue: number } | null;
}

export interface ProfileSettings {
  readonly departmentName: string;
  readonly parentName: string;
  readonly provinceName: string;
  readonly publisherCode: string;
  readonly publishingUnit: string;
  readonly adminOfficeUnit: string;
  readonly slogans: readonly string[];
  readonly links: Settings['links'];
  readonly feedbackLegalBasis: string;
  readonly feedbackSteps: readonly string[];
  readonly functionsEn: string;
  readonly departmentNameEn: string;
}

/** Everything a plan says, as data. Dates are relative until `layOut` lays them around a day. */
export interface Profile {
  readonly name: ProfileName;
  readonly label: string;
  readonly settings: ProfileSettings;
  readonly units: readonly UnitData[];
  readonly categories: readonly Category[];
  readonly plan: PlanData;
  readonly quotas: readonly QuotaData[];
  readonly deadlines: readonly DeadlineData[];
  readonly exemptions: readonly {
    readonly key: string;
    readonly quotaKey: string | null;
    readonly unit: string;
    readonly month: number;
    readonly reasonCode: string;
    readonly document: string | null;
  }[];
  readonly channels: readonly Omit<Channel, 'firstPublishedAt'>[];
  /** Name of the plan under which the cited documents are filed. */
  readonly documentsOf: string;
  /** Fields whose real procedures the profile lists; null = all. */
  readonly procedureFields: readonly string[] | null;
  /** Whether the units of the profile receive the files of these procedures; a hospital only shows them. */
  readonly receivesFiles: boolean;
  readonly pages: readonly PageText[];
  readonly activities: readonly ActivityData[];
  readonly evidence: readonly EvidenceData[];
  readonly receipts: readonly ReceiptData[];
  readonly placements: readonly Placement[];
}
