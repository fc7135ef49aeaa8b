import { articleKindSchema, reformAreaSchema } from '@cchc/shared/contract';
import { startOfDay } from '@cchc/shared/period';
import type { CountableItem } from '@cchc/shared/quota';
import type { z } from 'zod';
import type { DeskPerson, DeskWarning, Outlook, outlookRequestSchema } from '../../../../model/desk/index.ts';
import type { Database } from '../../repositories/database.ts';
import { attestedEvent, attestedMoment } from '../acts/attest.ts';
import type { CountView } from '../book/count-context.ts';
import { requireJudge, requireUnit, requireWitness } from '../desk-person.ts';
import { refuseUnknown } from '../refuse-act.ts';
import { readArticleFacts } from '../views/article-facts.ts';
import { closedWarnings, uncountedWarning } from './effect-on-quotas.ts';

type Request = z.output<typeof outlookRequestSchema>;
type Of<Act extends Request['act']> = Extract<Request, { readonly act: Act }>;

/** The same item once TCHC has confirmed it (Q15). */
const confirmed = (item: CountableItem): CountableItem => ({
  ...item,
  events: item.events
    .filter(({ event }) => event !== 'refused')
    .map((event) => (event.event === 'published' ? { ...event, origin: 'attested' } : event)),
});

const ofEvidence = (view: CountView, before: CountableItem | null, after: CountableItem): DeskWarning[] => {
  const uncounted = uncountedWarning(view, after);
  return uncounted === null ? closedWarnings(view, before, after) : [uncounted];
};

function ofDeclaration(view: CountView, request: Of<'declare'>, person: DeskPerson): DeskWarning[] {
  requireUnit(person, request.unitCode);
  const { unitCode: unit, kind, reformAreas, categories, appearedOn } = request;
  const events: CountableItem['events'] = [
    { event: 'published', at: startOfDay(appearedOn), origin: 'attested', reasonCode: null },
  ];
  return ofEvidence(view, null, { itemId: '', unit, kind, reformAreas, categories, where: 'elsewhere', events });
}

function ofConfirmation(view: CountView, { documentId }: Of<'confirm'>, person: DeskPerson): DeskWarning[] {
  requireJudge(person);
  const item = view.book.itemById.get(documentId);
  if (item?.evidence === undefined || item.evidence === null) return refuseUnknown('Không tìm thấy minh chứng này.');
  return ofEvidence(view, item, confirmed(item));
}

/** What the count holds of an article, else what a draft that nobody has sent would be. */
async function readItem(db: Database, view: CountView, itemId: string): Promise<CountableItem | null> {
  const held = view.book.itemById.get(itemId);
  if (held !== undefined) return held;
  const facts = (await readArticleFacts(db, [itemId])).get(itemId);
  const kind = articleKindSchema.safeParse(facts?.kind);
  if (facts === undefined || !kind.success) return null;
  const { unitCode: unit, categories } = facts;
  const reformAreas = reformAreaSchema.options.filter((area) => facts.reformAreas.includes(area));
  return { itemId, unit, kind: kind.data, reformAreas, categories, where: 'here', events: [] };
}

async function ofAttestation(
  db: Database,
  view: CountView,
  request: Of<'attest'>,
  person: DeskPerson,
): Promise<DeskWarning[]> {
  const item = await readItem(db, view, request.itemId);
  if (item === null) return refuseUnknown('Không tìm thấy tin, bài này.');
  requireWitness(person, item.unit, view.book.settings.publishingUnit);
  const { basis } = request;
  const entered: CountableItem['events'][number] = {
    event: attestedEvent(basis),
    at: attestedMoment(request),
    origin: 'attested',
    reasonCode: null,
  };
  return closedWarnings(view, item, { ...item, events: [...item.events, entered] });
}

/** What somebody should know before an act is done. Nothing of it stops the act. */
export async function readOutlook(
  db: Database,
  view: CountView,
  request: Request,
  person: DeskPerson,
): Promise<Outlook> {
  switch (request.act) {
    case 'declare':
      return { warnings: ofDeclaration(view, request, person) };
    case 'confirm':
      return { warnings: ofConfirmation(view, request, person) };
    case 'attest':
      return { warnings: await ofAttestation(db, view, request, person) };
  }
}
