import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** Plainly fictitious content for tests, complete enough to be published. */

export const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

export const settingsData = {
  siteName: 'Chuyên trang Cải cách hành chính',
  departmentName: 'Sở Y tế tỉnh Mẫu',
  parentName: 'Ủy ban nhân dân tỉnh Mẫu',
  publisherCode: 'so-y-te-mau',
  provinceName: 'Tỉnh Mẫu',
  procedurePortalUrl: 'https://dichvucong.gov.vn/',
  isDemonstration: true,
  returnGraceDays: 5,
  minimumWords: 10,
};

export const unitData = (code: string, name: string) => ({
  code,
  name,
  shortName: name,
  kind: 'hospital',
  sortOrder: 1,
  activity: [{ from: '2020-01-01', to: null }],
});

export const articleData = (title: string, change: Readonly<Record<string, unknown>> = {}) => ({
  title,
  kind: 'article',
  summary: `Tóm tắt của ${title}`,
  body: [paragraph(`Nội dung của ${title}, viết cho kiểm thử.`)],
  unitCode: 'BV-MAU-A',
  reformAreas: ['procedures'],
  mainReformArea: 'procedures',
  audiences: ['citizens'],
  categories: ['tin-cchc'],
  ...change,
});

export type Action = 'create' | 'update' | 'publish' | 'unpublish' | 'delete' | 'clone' | 'discardDraft';

const resultSchema = z.looseObject({ documentId: z.string() });

/** One write through the Document Service, as every surface of Strapi makes it. Returns the documentId. */
export async function write(
  strapi: Core.Strapi,
  singular: string,
  action: Action,
  params: Readonly<Record<string, unknown>>,
): Promise<string> {
  const service: unknown = strapi.documents(`plugin::cchc.${singular}`);
  const method = z.record(z.string(), z.unknown()).parse(Object(service))[action];
  const call = z.custom<(params: unknown) => Promise<unknown>>((value) => typeof value === 'function').parse(method);
  const result = await call(params);
  const parsed = resultSchema.safeParse(result);
  return parsed.success ? parsed.data.documentId : z.string().parse(params['documentId']);
}

/** Settings, two units and a chuyên mục: what every publication refers to. */
export async function writeGround(strapi: Core.Strapi): Promise<void> {
  await write(strapi, 'settings', 'create', { data: settingsData });
  await write(strapi, 'unit', 'create', { data: unitData('BV-MAU-A', 'Bệnh viện Mẫu A') });
  await write(strapi, 'unit', 'create', { data: unitData('BV-MAU-B', 'Bệnh viện Mẫu B') });
  await write(strapi, 'category', 'create', { data: { slug: 'tin-cchc', name: 'Tin CCHC', sortOrder: 1 } });
}
