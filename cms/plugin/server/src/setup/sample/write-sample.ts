import type { Core } from '@strapi/strapi';
import type { SeedContent } from '../../profiles/index.ts';
import {
  activityData,
  categoryData,
  deadlineData,
  evidenceData,
  exemptionData,
  fieldData,
  quotaData,
  receiptData,
  settingsData,
  unitData,
} from './catalogue-data.ts';
import { closeMonths } from './close-months.ts';
import { type SampleMoment, createDocument, documentsOf, publishDocument, writeAt } from './document-writer.ts';
import { channelData, documentData, pageData, planData } from './publication-data.ts';
import { uploadPictures } from './upload-pictures.ts';
import { writeArticles } from './write-articles.ts';
import { writeProcedures } from './write-procedures.ts';

type Data = Readonly<Record<string, unknown>>;

/** Everything but the articles: what they refer to, and what stands beside them. */
async function writeCatalogue(strapi: Core.Strapi, content: SeedContent, say: (line: string) => void): Promise<void> {
  const opening: SampleMoment = { at: content.plan.firstPublishedAt, role: 'tchc' };
  const create = (type: string, data: Data): Promise<string> => createDocument(strapi, type, data, opening);
  const publish = async (type: string, data: Data, at: string): Promise<void> => {
    await publishDocument(strapi, type, await create(type, data), { at, role: 'tchc' });
  };

  await create('settings', settingsData(content.settings));
  for (const unit of content.units) await create('unit', unitData(unit));
  for (const field of content.fields) await create('field', fieldData(field));
  for (const category of content.categories) await create('category', categoryData(category));
  await publish('plan', planData(content.plan, content.hidesOriginal), content.plan.firstPublishedAt);
  for (const quota of content.quotas) await create('quota', quotaData(quota));
  for (const deadline of content.deadlines) await create('deadline', deadlineData(deadline));
  for (const exemption of content.exemptions) await create('exemption', exemptionData(exemption));
  for (const channel of content.channels) await publish('channel', channelData(channel), channel.firstPublishedAt);
  for (const document of content.documents) {
    await publish('legal-document', documentData(document), document.firstPublishedAt);
  }
  for (const page of content.pages) await publish('page', pageData(page), page.publishedAt);
  for (const issuer of content.issuers) await create('issuer', { ...issuer, isSample: true });
  for (const activity of content.activities) await create('activity', activityData(activity));
  say('plan, units, channels, documents and pages written');

  await writeProcedures(strapi, content.procedures, content.decisions);
  say(`${content.procedures.length} procedures and ${content.decisions.length} decisions written`);
}

/** Writes the whole sample of a profile. Everything carries `isSample`, and ledger rows of origin `sample`. */
export async function writeSample(
  strapi: Core.Strapi,
  content: SeedContent,
  say: (line: string) => void,
): Promise<void> {
  const pictures = content.articles.flatMap(({ slug, picture }) => (picture === null ? [] : [{ name: slug, picture }]));
  // Drawing keeps one core busy while the database keeps the other.
  const [covers] = await Promise.all([uploadPictures(strapi, pictures, say), writeCatalogue(strapi, content, say)]);
  await writeArticles(strapi, content.articles, covers);
  say(`${content.articles.length} articles written`);
  for (const evidence of content.evidence) {
    const moment = { at: evidence.at, role: 'unit' } as const;
    const documentId = await createDocument(strapi, 'evidence', evidenceData(evidence), moment);
    if (evidence.status === 'confirmed') {
      await writeAt({ ...moment, role: 'tchc' }, () =>
        documentsOf(strapi, 'evidence').update({ documentId, data: { state: 'confirmed' } }),
      );
    }
  }
  for (const { receivedOn, ...receipt } of content.receipts) {
    if (receivedOn === null) continue;
    const at = `${receivedOn}T02:00:00.000Z`;
    await createDocument(strapi, 'receipt', receiptData({ ...receipt, receivedOn }), { at, role: 'tchc' });
  }
  await closeMonths(strapi, content);
  say('earlier months closed');
}
