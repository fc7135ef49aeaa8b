import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';

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
