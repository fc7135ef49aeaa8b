import { afterAll, beforeAll, expect, test } from 'vitest';
import { write, writeGround } from './content.ts';
import { readLedger, readSnapshot, valueOf, verify } from './ledger-reader.ts';
import { type Cms, startCms } from './strapi-harness.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
  await writeGround(cms.strapi);
  await write(cms.strapi, 'field', 'create', { data: { code: 'kham-benh', name: 'Khám bệnh', sortOrder: 1 } });
});
afterAll(() => cms.stop());

const procedureData = (code: string, change: Readonly<Record<string, unknown>> = {}) => ({
  code,
  name: `Thủ tục mẫu ${code}`,
  fieldCode: 'kham-benh',
  steps: 'Bước 1.',
  ...change,
});
const baseline = { baselineAsOf: '2026-01-01', baselineSource: 'Cổng Dịch vụ công quốc gia' };

const decisionData = (number: string, change: Readonly<Record<string, unknown>> = {}) => ({
  number,
  title: `Quyết định mẫu ${number}`,
  issuer: 'Ủy ban nhân dân tỉnh Mẫu',
  issuerCode: 'ubnd-mau',
  issuedDate: '2026-02-01',
  effectiveDate: '2026-02-10',
  isComplete: true,
  isSample: true,
  ...change,
});

test('a published procedure starts with the version of its baseline', async () => {
  await write(cms.strapi, 'procedure', 'create', { data: procedureData('9.900001', baseline), status: 'published' });
  expect(valueOf(await readSnapshot(cms), 'procedure', '9.900001')).toMatchObject({
    baseline: { asOf: '2026-01-01' },
    versions: [
      { id: '9.900001@2026-01-01', validFrom: '2026-01-01', decisionKey: null, content: { steps: 'Bước 1.' } },
    ],
  });
});

test('other content without a decision is a named correction, and never a silent change', async () => {
  const documentId = await write(cms.strapi, 'procedure', 'create', {
    data: procedureData('9.900002', baseline),
    status: 'published',
  });
  const change = { documentId, data: { steps: 'Bước 1, đã sửa.' }, status: 'published' };
  await expect(write(cms.strapi, 'procedure', 'update', change)).rejects.toThrow(
    'Nội dung khác với phiên bản đang công khai.',
  );
  await write(cms.strapi, 'procedure', 'update', {
    ...change,
    data: { ...change.data, correctionReason: 'Gõ nhầm' },
  });
  expect(valueOf(await readSnapshot(cms), 'procedure', '9.900002')).toMatchObject({
    versions: [{ id: '9.900002@2026-01-01', content: { steps: 'Bước 1, đã sửa.' } }],
  });
  expect((await readLedger(cms.strapi)).slice(-2).map((row) => row.event)).toEqual(['republished', 'corrected']);
});

test('a published decision writes one version for each amended procedure, and leaves the earlier one', async () => {
  const documentId = await write(cms.strapi, 'procedure', 'create', {
    data: procedureData('9.900003', baseline),
    status: 'published',
  });
  await write(cms.strapi, 'procedure', 'update', { documentId, data: { steps: 'Bước 1 theo quyết định.' } });
  const decision = await write(cms.strapi, 'decision', 'create', { data: decisionData('MẪU-01/QĐ-UBND') });
  await write(cms.strapi, 'decision-item', 'create', {
    data: { decisionDocumentId: decision, itemId: '1', sortOrder: 1, kind: 'amended', procedureCode: '9.900003' },
  });
  await write(cms.strapi, 'decision', 'publish', { documentId: decision });
  const snapshot = await readSnapshot(cms);
  expect(valueOf(snapshot, 'decision', 'mau-01-qd-ubnd-2026-ubnd-mau')).toMatchObject({
    items: [{ id: '1', kind: 'amended' }],
  });
  expect(valueOf(snapshot, 'procedure', '9.900003')).toMatchObject({
    versions: [
      { validFrom: '2026-01-01', content: { steps: 'Bước 1.' } },
      {
        validFrom: '2026-02-10',
        decisionKey: 'mau-01-qd-ubnd-2026-ubnd-mau',
        content: { steps: 'Bước 1 theo quyết định.' },
      },
    ],
  });
});

test('an error of entry stops a decision, a defect of the signed text waits for a word', async () => {
  const decision = await write(cms.strapi, 'decision', 'create', {
    data: decisionData('MẪU-02/QĐ-UBND', { statedCounts: { abolished: 2 } }),
  });
  const item = {
    decisionDocumentId: decision,
    itemId: '1',
    sortOrder: 1,
    kind: 'abolished',
    legalDocument: 'Luật Mẫu',
  };
  await write(cms.strapi, 'decision-item', 'create', { data: { ...item, procedureCode: '9.999999' } });
  await expect(write(cms.strapi, 'decision', 'publish', { documentId: decision })).rejects.toThrow(
    'Dòng 1: Chưa có thủ tục mã 9.999999 trong hệ thống.',
  );
  await write(cms.strapi, 'procedure', 'create', { data: procedureData('9.999999', baseline), status: 'published' });
  await expect(write(cms.strapi, 'decision', 'publish', { documentId: decision })).rejects.toThrow(
    'Trích yếu ghi 2 nhưng danh mục có 1.',
  );
  await write(cms.strapi, 'decision', 'update', {
    documentId: decision,
    data: { acknowledgedDefects: ['D_COUNT_DIFFERS'], acknowledgementReason: 'Đúng như văn bản đã ký' },
    status: 'published',
  });
  expect((await readLedger(cms.strapi)).slice(-2).map((row) => row.event)).toEqual([
    'published',
    'decision_acknowledged',
  ]);
  expect((await verify(cms.strapi)).faults).toEqual([]);
});
