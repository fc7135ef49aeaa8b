import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Done } from '../../../../model/desk/index.ts';
import { siteStateOf } from '../../revision/site-state.ts';
import { readState } from '../../revision/state-store.ts';
import type { Person } from '../../rights/actor.ts';
import { type RevisionScope, inRevision } from '../../writing/in-revision.ts';
import { type WritingContext, writeAs } from '../../writing/writing-context.ts';
import { type CountView, viewOf } from '../book/count-context.ts';
import { readBookInside } from '../book/read-book.ts';
import { deskPersonOf } from '../desk-person.ts';
import type { DeskPerson } from '../../../../model/desk/index.ts';

/** What an act of the desk works with: everything as it stands while nobody else can write. */
export interface ActScope {
  readonly strapi: Core.Strapi;
  readonly person: DeskPerson;
  readonly view: CountView;
  readonly revision: RevisionScope;
}

/**
 * Runs an act in one transaction that holds the revision lock from its first statement on. The act judges what it
 * finds then, so that of two people who do the same thing at once the second one is told so.
 */
export async function inAct<T>(strapi: Core.Strapi, person: Person, act: (scope: ActScope) => Promise<T>): Promise<T> {
  return inRevision(strapi, async (revision) => {
    const book = await readBookInside(strapi, revision.trx);
    const view = viewOf(book, siteStateOf(strapi).clock.now());
    return act({ strapi, person: deskPersonOf(person), view, revision });
  });
}

/** Runs a write whose ledger row carries a reason in the person's own words. */
export const withReason = <T>(
  reasonText: string | null,
  context: WritingContext,
  write: () => Promise<T>,
): Promise<T> => writeAs({ ...context, ...(reasonText === null || reasonText === '' ? {} : { reasonText }) }, write);

const writtenSchema = z.object({ documentId: z.string() });

/** The answer of an act: which document it wrote, at which revision. */
export async function doneWith({ revision }: ActScope, written: unknown): Promise<Done> {
  const parsed = writtenSchema.safeParse(written);
  const state = await readState(revision.trx);
  return { documentId: parsed.success ? parsed.data.documentId : null, revision: state.revision };
}
