import type {
  Activity,
  ArticleKind,
  Category,
  Channel,
  CivilDate,
  CountedEvent,
  Deadline,
  Decision,
  Exemption,
  Field,
  Instant,
  LegalDocument,
  Plan,
  Procedure,
  Quota,
  ReasonCode,
  ReformArea,
  Settings,
  Unit,
} from '@cchc/shared/contract';
import type { Block } from './blocks.ts';
import type { SeedIssuer } from './issuers.ts';
import type { PictureSpec } from './pictures/draw-picture.ts';
import type { ArticleStatus, EvidenceData, PageText, ProfileName } from './types.ts';

/** One step of an article's life for the ledger, oldest first. */
export interface SeedEvent {
  readonly event: CountedEvent;
  readonly at: Instant;
  readonly actorRole: 'unit' | 'cdc' | 'tchc';
  readonly reasonCode: ReasonCode | null;
  readonly comment: string | null;
}

export interface SeedEnglish {
  readonly title: string;
  readonly summary: string;
  readonly body: readonly Block[];
}

export interface SeedPicture {
  readonly spec: PictureSpec;
  readonly alt: string;
  readonly caption: string;
}

/** An article to create. `status` is its last state, `events` say how it came there. */
export interface SeedArticle {
  readonly key: string;
  readonly slug: string;
  readonly kind: ArticleKind;
  readonly status: ArticleStatus;
  readonly title: string;
  readonly summary: string;
  readonly body: readonly Block[];
  readonly picture: SeedPicture | null;
  readonly mainReformArea: ReformArea | null;
  readonly reformAreas: readonly ReformArea[];
  readonly categories: readonly string[];
  readonly audiences: readonly ('officials' | 'citizens')[];
  readonly authorUnit: string;
  readonly coAuthorUnits: readonly string[];
  readonly mark: 'commendation' | 'criticism' | null;
  readonly videoUrl: string | null;
  readonly expiresAt: Instant | null;
  readonly createdAt: Instant;
  readonly firstPublishedAt: Instant | null;
  readonly events: readonly SeedEvent[];
  readonly en: SeedEnglish | null;
}

export interface SeedPage {
  readonly slug: string;
  readonly section: PageText['section'];
  readonly title: string;
  readonly summary: string;
  readonly body: readonly Block[];
  readonly order: number;
  readonly isPinned: boolean;
  readonly publishedAt: Instant;
  readonly en: SeedEnglish | null;
}

export interface SeedEvidence extends Omit<EvidenceData, 'at'> {
  readonly at: Instant;
}

export interface SeedReceipt {
  readonly deadlineKey: string;
  readonly unit: string;
  /** Month of a monthly duty that the receipt is for; null for every other duty. */
  readonly period: string | null;
  readonly receivedOn: CivilDate | null;
}

/** A period to close: figures are computed by the quota rules when the sample is written. */
export interface SeedClosing {
  readonly quotaKey: string;
  readonly period: string;
  readonly closedAt: Instant;
}

/** The whole sample of one profile, laid around `today`. Every value fits the contract. */
export interface SeedContent {
  readonly profile: ProfileName;
  readonly today: CivilDate;
  /** First day of the sample window. */
  readonly windowFrom: CivilDate;
  /** Complete months, oldest first, e.g. `2026-08`. */
  readonly completeMonths: readonly string[];
  readonly currentMonth: string;
  readonly settings: Settings;
  readonly units: readonly Unit[];
  readonly fields: readonly Field[];
  readonly categories: readonly Category[];
  readonly plan: Plan;
  /** True when the original of the plan is kept in the record alone. */
  readonly hidesOriginal: boolean;
  readonly deadlines: readonly Deadline[];
  readonly quotas: readonly Quota[];
  readonly exemptions: readonly Exemption[];
  readonly closings: readonly SeedClosing[];
  readonly receipts: readonly SeedReceipt[];
  readonly evidence: readonly SeedEvidence[];
  readonly documents: readonly LegalDocument[];
  readonly channels: readonly Channel[];
  readonly procedures: readonly Procedure[];
  readonly decisions: readonly Decision[];
  readonly pages: readonly SeedPage[];
  readonly activities: readonly Activity[];
  readonly issuers: readonly SeedIssuer[];
  readonly articles: readonly SeedArticle[];
}
