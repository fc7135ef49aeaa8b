import { z } from 'zod';

/** The closed lists of the contract: codes only, words are chosen where they are shown. */

export const articleKindSchema = z.enum(['news_brief', 'article', 'bulletin', 'notice', 'infographic', 'video']);
/** The seven areas of administrative reform. */
export const reformAreaSchema = z.enum([
  'institutions',
  'procedures',
  'organization',
  'civil_service',
  'public_finance',
  'digital_government',
  'direction',
]);
export const audienceSchema = z.enum(['officials', 'citizens']);
export const markSchema = z.enum(['commendation', 'criticism']);
export const unitKindSchema = z.enum([
  'department_office',
  'division',
  'sub_department',
  'cdc',
  'hospital',
  'health_center',
  'specialized_center',
  'health_station',
  'ward',
  'other',
]);
export const unitEventKindSchema = z.enum([
  'founded',
  'renamed',
  'merged',
  'split',
  'dissolved',
  'transferred',
  'readmitted',
]);
export const decisionItemKindSchema = z.enum(['new', 'amended', 'replaced', 'abolished', 'standardized']);
export const procedureLevelSchema = z.enum(['ministry', 'province', 'commune', 'district']);
export const onlineLevelSchema = z.enum(['full', 'partial', 'none']);
export const submissionChannelSchema = z.enum(['in_person', 'online', 'post']);
export const channelKindSchema = z.enum(['phone', 'short_code', 'web', 'email', 'office', 'social']);
export const quotaEventKindSchema = z.enum(['submitted', 'published']);
export const visibilitySchema = z.enum(['full', 'totals', 'internal']);
export const bannerLevelSchema = z.enum(['notice', 'minor', 'major', 'emergency']);
export const activityFormSchema = z.enum([
  'press',
  'broadcast',
  'social',
  'led_screen',
  'loudspeaker',
  'visual',
  'conference',
  'training',
  'integrated',
]);
export const verdictSchema = z.enum(['exceeded', 'met', 'short', 'pending', 'exempt', 'no_target', 'not_applicable']);

/** Ledger events that the count of quotas reads. */
export const countedEventSchema = z.enum([
  'submitted',
  'resubmitted',
  'returned',
  'refused',
  'accepted',
  'published',
  'republished',
  'withdrawn',
  'unit_withdrawn',
  'ruled_out',
  'ruled_in',
]);
/** How the moment of an event is known: server clock, evidence entered by TCHC or CDC, schedule, accepted archive. */
export const eventOriginSchema = z.enum(['observed', 'attested', 'scheduled', 'imported']);
/** Why an item left the site or lost credit. */
export const reasonCodeSchema = z.enum([
  'fault',
  'expired',
  'replaced',
  'unit_request',
  'duplicate',
  'too_short',
  'not_related',
  'needs_edit',
  'other',
]);

export type ArticleKind = z.infer<typeof articleKindSchema>;
export type ReformArea = z.infer<typeof reformAreaSchema>;
export type UnitKind = z.infer<typeof unitKindSchema>;
export type UnitEventKind = z.infer<typeof unitEventKindSchema>;
export type DecisionItemKind = z.infer<typeof decisionItemKindSchema>;
export type QuotaEventKind = z.infer<typeof quotaEventKindSchema>;
export type CountedEvent = z.infer<typeof countedEventSchema>;
export type EventOrigin = z.infer<typeof eventOriginSchema>;
export type ReasonCode = z.infer<typeof reasonCodeSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type Visibility = z.infer<typeof visibilitySchema>;
