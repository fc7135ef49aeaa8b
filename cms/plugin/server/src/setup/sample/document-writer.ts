import type { Instant } from '@cchc/shared/contract';
import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { type WritingContext, writeAs } from '../../writing/writing-context.ts';

type Data = Readonly<Record<string, unknown>>;

interface DocumentService {
  create(params: { readonly data: Data }): Promise<unknown>;
  update(params: { readonly documentId: string; readonly data: Data; readonly status?: 'draft' }): Promise<unknown>;
  publish(params: { readonly documentId: string }): Promise<unknown>;
  unpublish(params: { readonly documentId: string }): Promise<unknown>;
  delete(params: { readonly documentId: string }): Promise<unknown>;
}
const serviceSchema = z.custom<DocumentService>(
  (value) => (typeof value === 'object' && value !== null) || typeof value === 'function',
);
const writtenSchema = z.object({ documentId: z.string() });

/** Who did something in the sample, and when. */
export interface SampleMoment {
  readonly at: Instant;
  readonly role?: 'unit' | 'cdc' | 'tchc';
  readonly reasonCode?: WritingContext['reasonCode'];
  readonly comment?: string | null;
}

/** The Document Service of one type of this plugin, addressed by its short name. */
export function documentsOf(strapi: Core.Strapi, type: string): DocumentService {
  const uid = `plugin::cchc.${type}`;
  const service: unknown = strapi.documents(knownUid(strapi, uid));
  return serviceSchema.parse(service);
}

const isKnownUid = (strapi: Core.Strapi, uid: string): uid is UID.ContentType =>
  Object.hasOwn(strapi.contentTypes, uid);

function knownUid(strapi: Core.Strapi, uid: string): UID.ContentType {
  if (!isKnownUid(strapi, uid)) throw new Error(`Expected the content type ${uid} to be registered.`);
  return uid;
}

/** Runs a write as something that happened at a moment of the sample. */
export const writeAt = <T>(moment: SampleMoment, write: () => Promise<T>): Promise<T> =>
  writeAs(
    {
      origin: 'sample',
      occurredAt: moment.at,
      actorRole: moment.role ?? 'system',
      ...(moment.reasonCode === undefined ? {} : { reasonCode: moment.reasonCode }),
      ...(moment.comment === undefined || moment.comment === null ? {} : { reasonText: moment.comment }),
    },
    write,
  );

/** Makes a document and returns its id. */
export async function createDocument(
  strapi: Core.Strapi,
  type: string,
  data: Data,
  moment: SampleMoment,
): Promise<string> {
  const made: unknown = await writeAt(moment, () => documentsOf(strapi, type).create({ data }));
  return writtenSchema.parse(made).documentId;
}

export async function publishDocument(
  strapi: Core.Strapi,
  type: string,
  documentId: string,
  moment: SampleMoment,
): Promise<void> {
  await writeAt(moment, () => documentsOf(strapi, type).publish({ documentId }));
}
