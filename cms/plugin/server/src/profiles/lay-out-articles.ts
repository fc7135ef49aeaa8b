import type { Instant } from '@cchc/shared/contract';
import { articleTexts } from './articles/index.ts';
import { toBlocks } from './blocks.ts';
import { type SampleWindow, addDays, instantAt } from './sample-window.ts';
import { toSlug } from './to-slug.ts';
import type { SeedArticle, SeedEvent } from './seed-content.ts';
import type { ArticleStatus, ArticleText, Placement, Profile, UnitData, WindowTime } from './types.ts';

const textsById = new Map(articleTexts.map((text) => [text.id, text]));

function textOf(id: string): ArticleText {
  const text = textsById.get(id);
  if (text === undefined) throw new RangeError(`No sample text is called "${id}".`);
  return text;
}

interface Life {
  readonly status: ArticleStatus;
  readonly createdAt: Instant;
  readonly publishedAt: Instant | null;
  readonly events: readonly SeedEvent[];
}

const laterTime = (time: string, hours: number): string => {
  const [hour = '08', minute = '00'] = time.split(':');
  return `${String(Math.min(Number(hour) + hours, 17)).padStart(2, '0')}:${minute}`;
};

const event = (
  name: SeedEvent['event'],
  at: Instant,
  actorRole: SeedEvent['actorRole'],
  rest: Partial<SeedEvent> = {},
): SeedEvent => ({
  event: name,
  at,
  actorRole,
  reasonCode: null,
  comment: null,
  ...rest,
});

/** Publication follows the sending by whole days; when that would not be over by `today`, it follows on the same day. */
function publicationAfter(window: SampleWindow, sent: WindowTime, lag: number): Instant {
  const sentDay = window.workDay(sent);
  if (sentDay === null) throw new RangeError('Nothing can be sent before the month has a day behind it.');
  const wished = addDays(sentDay, lag);
  return instantAt(wished < window.today ? wished : sentDay, laterTime(sent.time, 4));
}

/** An item whose day does not exist yet (first day of a month) stays a draft begun on the last day of the month before. */
const draftLife = (window: SampleWindow, events: readonly SeedEvent[] = []): Life => ({
  status: 'draft',
  createdAt: instantAt(addDays(`${window.currentMonth}-01`, -1), '15:30'),
  publishedAt: null,
  events,
});

function lifeOf(placement: Placement, window: SampleWindow): Life {
  const sentAt = window.at(placement.at);
  if (sentAt === null) return draftLife(window);
  if (placement.status === 'draft') return { status: 'draft', createdAt: sentAt, publishedAt: null, events: [] };

  const isOwn = placement.lag === null;
  const reasons = { reasonCode: placement.reason ?? null, comment: placement.comment ?? null };
  const events: SeedEvent[] = isOwn ? [] : [event('submitted', sentAt, 'unit')];
  const judgedAt = publicationAfter(window, placement.at, 1);
  const ended = (status: ArticleStatus, publishedAt: Instant | null): Life => ({
    status,
    createdAt: sentAt,
    publishedAt,
    events,
  });

  if (placement.status === 'submitted') return ended('submitted', null);
  if (placement.status === 'returned' || placement.status === 'refused') {
    events.push(event(placement.status, judgedAt, 'cdc', reasons));
    return ended(placement.status, null);
  }

  let lastSent = placement.at;
  if (placement.resubmitted !== undefined) {
    const againAt = window.at(placement.resubmitted);
    if (againAt === null)
      throw new RangeError(`The text "${placement.text}" cannot be sent again on a day that does not exist.`);
    events.push(event('returned', judgedAt, 'cdc', reasons), event('resubmitted', againAt, 'unit'));
    lastSent = placement.resubmitted;
  }
  const publishedAt = isOwn ? sentAt : publicationAfter(window, lastSent, placement.lag ?? 1);
  events.push(event('published', publishedAt, 'cdc'));
  if (placement.status === 'withdrawn' && placement.withdrawn !== undefined) {
    const goneAt = window.at(placement.withdrawn.at);
    if (goneAt === null) return ended('published', publishedAt);
    events.push(
      event('withdrawn', goneAt, 'tchc', {
        reasonCode: placement.withdrawn.reason,
        comment: placement.comment ?? null,
      }),
    );
  }
  return ended(placement.status, publishedAt);
}

const fill = (text: string, unit: UnitData, department: string): string =>
  text.replaceAll('{unit}', unit.name).replaceAll('{short}', unit.shortName).replaceAll('{department}', department);

/** Lays every text of the profile into the window, oldest first. */
export function layOutArticles(profile: Profile, window: SampleWindow, department: string): SeedArticle[] {
  const units = new Map(profile.units.map((unit) => [unit.code, unit]));
  const articles = profile.placements.map((placement): SeedArticle => {
    const text = textOf(placement.text);
    const unit = units.get(placement.unit);
    if (unit === undefined) throw new RangeError(`No unit has the code "${placement.unit}".`);
    const say = (words: string): string => fill(words, unit, department).normalize('NFC');
    const life = lifeOf(placement, window);
    const gone = life.events.find((step) => step.event === 'withdrawn' && step.reasonCode === 'expired');
    const title = say(text.title);
    return {
      key: text.id,
      slug: toSlug(title),
      kind: text.kind,
      status: life.status,
      title,
      summary: say(text.summary),
      body: toBlocks(say(text.body)),
      picture:
        text.picture === null
          ? null
          : {
              spec: { motif: text.picture.motif, seed: text.id },
              alt: say(text.picture.alt),
              caption: say(text.picture.caption),
            },
      mainReformArea: text.reformAreas[0] ?? null,
      reformAreas: text.reformAreas,
      categories: text.categories,
      audiences: text.audiences,
      authorUnit: placement.unit,
      coAuthorUnits: placement.coAuthors ?? [],
      mark: text.mark ?? null,
      videoUrl: text.videoUrl ?? null,
      expiresAt: gone?.at ?? null,
      createdAt: life.createdAt,
      firstPublishedAt: life.publishedAt,
      events: life.events,
      en:
        text.en === undefined
          ? null
          : { title: text.en.title, summary: text.en.summary, body: toBlocks(say(text.en.body)) },
    };
  });
  return articles.toSorted((a, b) =>
    a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.key < b.key ? -1 : 1,
  );
}
