import { AsyncLocalStorage } from 'node:async_hooks';
import { type Instant, type ReasonCode, instantSchema } from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Origin } from '../ledger/ledger-row.ts';

/** What a caller says about the writes that it is about to make. */
export interface WritingContext {
  /** Given only for what is not observed now: attested, imported, sample, scheduled. */
  readonly origin?: Origin;
  readonly occurredAt?: Instant;
  readonly reasonCode?: ReasonCode;
  readonly reasonText?: string;
  readonly actorRole?: string;
  readonly actorId?: number;
  /** The moment for which the rules of publication are asked, when that is not now. */
  readonly rulesAt?: Instant;
  /** Rows of a decision that the caller writes together and then publishes with it, all in one transaction. */
  readonly isPartOfSheet?: boolean;
}

const storage = new AsyncLocalStorage<WritingContext>();
const datedOrigins = new Set<Origin>(['attested', 'import', 'sample', 'scheduled', 'system']);

/** Runs `write`; every ledger row written meanwhile carries what `context` says. */
export function writeAs<T>(context: WritingContext, write: () => Promise<T>): Promise<T> {
  if (context.occurredAt !== undefined) {
    instantSchema.parse(context.occurredAt);
    if (context.origin === undefined || !datedOrigins.has(context.origin)) {
      throw new Error('A moment other than now needs an origin: attested, import, sample or scheduled.');
    }
  }
  return storage.run({ ...storage.getStore(), ...context }, write);
}

export const writingContext = (): WritingContext => storage.getStore() ?? {};

const userSchema = z.object({ id: z.number().int(), roles: z.array(z.object({ code: z.string() })).default([]) });

export interface Actor {
  readonly actorRole: string | null;
  readonly actorId: number | null;
  readonly origin: Origin;
}

/** Who acts: the one named by the caller, else the user of the request, else the system itself. */
export function currentActor(strapi: Core.Strapi): Actor {
  const context = writingContext();
  const request: unknown = strapi.requestContext.get();
  const parsed = z.object({ state: z.object({ user: userSchema }) }).safeParse(request);
  const user = parsed.success ? parsed.data.state.user : null;
  return {
    actorRole: context.actorRole ?? user?.roles[0]?.code ?? 'system',
    actorId: context.actorId ?? user?.id ?? null,
    origin: context.origin ?? (user === null ? (request === undefined ? 'system' : 'api') : 'cms'),
  };
}
