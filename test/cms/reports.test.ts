import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowTotals } from '../../cms/plugin/admin/src/desk/matrix-totals.ts';
import { matrixSchema } from '../../cms/plugin/model/desk/index.ts';
import { notesSchema } from '../../cms/plugin/model/reports/notes.ts';
import { reportChoicesSchema } from '../../cms/plugin/model/reports/choices.ts';
import { type Report, reportSchema } from '../../cms/plugin/model/reports/report.ts';
import { write } from './content.ts';
import { deskPeople, submission, writeDeskGround } from './desk-ground.ts';
import { type DeskPeople, makeDeskPeople, outcomeOf } from './desk-people.ts';
import { readLedger, verify } from './ledger-reader.ts';
import { type Cms, ask, siteToken, startCms } from './strapi-harness.ts';
import { wordText } from './word-text.ts';

let cms: Cms;
let people: DeskPeople;
const root = '/cchc/reports';
const canary = 'CHIMHOANGYEN';
const commandToken = 'a-command-token-of-more-than-thirty-two-characters';

const view = async (who: string, query: string): Promise<Report> =>
  reportSchema.parse(await (await people.get(who, `${root}/view?${query}`)).json());
const codeOf = async (who: string, address: string): Promise<string> =>
  (await outcomeOf(await people.get(who, `${root}${address}`))).code;
const notesOf = async (who: string, query: string) =>
  notesSchema.parse(await (await people.get(who, `${root}/notes?${query}`)).json());
const save = async (who: string, query: string, seenEdition: number, texts: object) =>
  outcomeOf(await people.put(who, `${root}/notes?${query}`, { seenEdition, texts }));
const bytesOf = async (who: string, query: string): Promise<Buffer> =>
  Buffer.from(await (await people.get(who, `${root}/file?${query}`)).arrayBuffer());

beforeAll(async () => {
  cms = await startCms({ now: '2026-03-28T09:00:00+07:00' });
  await writeDeskGround(cms.strapi);
  await write(cms.strapi, 'issuer', 'create', {
    data: {
      parentName: 'UBND tỉnh Mẫu',
      name: 'Sở Y tế',
      place: 'Tỉnh Mẫu',
      reportSymbol: 'BC-SYT',
      letterSymbol: 'SYT-TCHC',
      signerPost: 'Giám đốc',
    },
  });
  const author = { name: 'tacgia', role: 'unit', unitCode: 'TT-KSBT' } as const;
  people = (await makeDeskPeople(cms, [...deskPeople, author]))(cms);
  for (const [number, unitCode] of [
    [1, 'BV-MAU-A'],
    [2, 'BV-MAU-A'],
  ] as const) {
    const documentId = await write(cms.strapi, 'article', 'create', { data: submission(number, unitCode) });
    expect((await people.post('donvia', `/cchc/articles/${documentId}/submit`)).ok).toBe(true);
    if (number === 1) await write(cms.strapi, 'article', 'publish', { documentId });
  }
  writeFileSync(path.join(cms.dataDir, 'command-token'), `${commandToken}\n`, { mode: 0o600 });
});
afterAll(() => cms.stop());

describe('what is told', () => {
  test('the figures are those of the quota desk, quotas for the house alone included', async () => {
    const { quotas } = await view('tchc', 'period=2026-03');
    const matrix = matrixSchema.parse(
      await (await people.get('tchc', '/cchc/quota-desk/matrix?from=2026-03&to=2026-03')).json(),
    );
    const ofDesk = matrix.quotas.map(({ key, rows }) => [
      key,
      rows.map(({ unit, cells }) => [
        unit,
        cells[0]?.verdict,
        cells[0]?.counted,
        cells[0]?.missing,
        cells[0]?.provisional,
      ]),
    ]);
    const ofReport = quotas.map(({ key, verdicts }) => [
      key,
      verdicts.map(({ unit, verdict, counted, missing, provisional }) => [
        unit,
        verdict,
        counted,
        missing,
        provisional,
      ]),
    ]);
    expect(ofReport).toEqual(ofDesk);
  });

  test.each(['2026', '2026-Q1', '2026-H1'])(
    'the sums of %s before its end are those of the quota desk',
    async (code) => {
      const { quotas, period } = await view('tchc', `period=${code}`);
      const [from, to] = [period.from.slice(0, 7), period.to.slice(0, 7)];
      const matrix = matrixSchema.parse(
        await (await people.get('tchc', `/cchc/quota-desk/matrix?from=${from}&to=${to}`)).json(),
      );
      const ofDesk = matrix.quotas.map(({ key, rows, periods }) => [
        key,
        rows.map(({ unit, cells }) => ({ unit, ...rowTotals(cells, periods) })),
      ]);
      const ofReport = quotas.map(({ key, totals }) => [
        key,
        totals.map(({ unit, counted, minimum, periodsMet, periodsShort }) => ({
          ...{ unit, counted, minimum, met: periodsMet, due: periodsMet + periodsShort },
        })),
      ]);
      expect(ofReport).toEqual(ofDesk);
    },
  );

  test('items that the public cannot read are named inside, with their reason', async () => {
    const { items } = await view('lanhdao', 'period=2026-03');
    expect(items.map(({ title, hasAppeared }) => [title, hasAppeared]).sort()).toEqual([
      ['Bài số 1', true],
      ['Bài số 2', false],
    ]);
  });

  test('a body that has said nothing of its documents is headed by what is known, and the reader is told', async () => {
    const { issuer, isIssuerAssumed } = await view('donvia', 'period=2026-03&unit=BV-MAU-A');
    expect(issuer).toMatchObject({
      ...{ parentName: 'Sở Y tế', name: 'Bệnh viện Mẫu A', place: 'Tỉnh Mẫu' },
      ...{ reportSymbol: 'BC-BVMA', letterSymbol: 'BVMA' },
    });
    expect(isIssuerAssumed).toBe(true);
    const whole = await view('tchc', 'period=2026-03');
    expect(whole.issuer).toMatchObject({ name: 'Sở Y tế', authority: 'none' });
    expect(whole.isIssuerAssumed).toBe(false);
  });

  test('a file is offered under a name of plain letters', async () => {
    const named = async (query: string): Promise<string | null> =>
      (await people.get('tchc', `${root}/file?${query}`)).headers.get('content-disposition');
    expect(await named('period=2026-03@15&unit=BV-MAU-A&format=docx')).toBe(
      'attachment; filename="bao-cao-bv-mau-a-2026-03-ky-15.docx"',
    );
  });

  test('evidence and activities are told with outlet and number', async () => {
    await write(cms.strapi, 'evidence', 'create', {
      data: {
        ...{ title: 'Một cửa trên báo', unitCode: 'BV-MAU-A', kind: 'article', appearedOn: '2026-03-12' },
        ...{ outlet: 'Báo Mẫu', issueNumber: '12', url: 'https://bao-mau.example/1', state: 'confirmed' },
      },
    });
    await write(cms.strapi, 'activity', 'create', {
      data: {
        ...{ title: 'Phóng sự một cửa', form: 'broadcast', heldOn: '2026-03-08', unitCode: 'BV-MAU-A', number: 1 },
        ...{ issueNumber: '7', evidenceUrl: 'https://dai-mau.example/7', state: 'confirmed' },
      },
    });
    const { chapters, items } = await view('tchc', 'period=2026-03');
    expect(chapters[1]?.sections[1]?.blocks[1]).toEqual({
      kind: 'list',
      lines: [
        'Phóng sự một cửa, số 7, ngày 08/03/2026, Bệnh viện Mẫu A: số lượng 01; https://dai-mau.example/7',
        'Một cửa trên báo (Bệnh viện Mẫu A), đăng tại Báo Mẫu, số 12, ngày 12/03/2026: https://bao-mau.example/1',
      ],
    });
    expect(items.find(({ title }) => title === 'Một cửa trên báo')).toMatchObject({ outlet: 'Báo Mẫu, số 12' });
  });

  test('counted up to an earlier moment, what came later is not known', async () => {
    const { quotas } = await view('tchc', 'period=2026-03&countedAt=2026-03-01T08:00:00%2B07:00');
    expect(quotas[0]?.verdicts.map(({ counted }) => counted)).toEqual([0, 0]);
  });

  test('a file counted up to the moment of the preview is the report that was shown', async () => {
    const shown = await view('tchc', 'period=2026-03');
    const query = new URLSearchParams({ period: '2026-03', countedAt: shown.countedAt });
    expect(await view('tchc', query.toString())).toEqual(shown);
    const document = await bytesOf('tchc', `${query.toString()}&format=docx`);
    expect(wordText(document)).toContain(`Mã kiểm tra số liệu: ${shown.digest.slice(0, 8)}`);
    expect((await bytesOf('tchc', `${query.toString()}&format=json`)).toString('utf8')).toContain(shown.digest);
  });

  test.each(['docx', 'xlsx', 'csv', 'json'])('%s has the same bytes for the same moment', async (format) => {
    const query = `period=2026-03&format=${format}&countedAt=2026-03-28T08:00:00%2B07:00`;
    expect((await bytesOf('tchc', query)).equals(await bytesOf('cdc', query))).toBe(true);
  });
});

describe('who may read', () => {
  test('offices and leaders read all, a unit its own report', async () => {
    for (const who of ['quantri', 'tchc', 'cdc', 'lanhdao']) {
      expect(await codeOf(who, '/view?period=2026-03'), who).toBe('ok');
      expect(await codeOf(who, '/file?period=2026-03&unit=BV-MAU-A&format=csv'), who).toBe('ok');
    }
    expect(await codeOf('donvia', '/file?period=2026-03&unit=BV-MAU-A&format=docx')).toBe('ok');
    for (const address of ['/view', '/file', '/paragraph', '/notes']) {
      expect(await codeOf('donvia', `${address}?period=2026-03&format=csv`), address).toBe('E_REPORT_UNIT');
      expect(await codeOf('donvib', `${address}?period=2026-03&unit=BV-MAU-A&format=csv`)).toBe('E_REPORT_UNIT');
    }
  });

  test('who only writes for the unit that posts for all does not read what others have sent', async () => {
    for (const address of ['/view', '/file', '/paragraph', '/notes']) {
      expect(await codeOf('tacgia', `${address}?period=2026-03&unit=TT-KSBT&format=csv`), address).toBe(
        'E_REPORT_UNIT',
      );
      expect(await codeOf('cdc', `${address}?period=2026-03&unit=TT-KSBT&format=csv`), address).toBe('ok');
    }
    const choices = reportChoicesSchema.parse(await (await people.get('tacgia', `${root}/choices`)).json());
    expect(choices.units).toEqual([]);
  });

  test('only what may be read is offered', async () => {
    const choices = async (who: string) =>
      reportChoicesSchema.parse(await (await people.get(who, `${root}/choices`)).json());
    expect(await choices('donvia')).toMatchObject({
      canConsolidate: false,
      units: [{ code: 'BV-MAU-A', name: 'Bệnh viện Mẫu A' }],
      period: '2026-02',
    });
    expect((await choices('lanhdao')).canConsolidate).toBe(true);
  });

  test.each([
    ['period=2026-13', 'E_PERIOD'],
    ['period=', 'E_PERIOD'],
    ['period=1000-01-01..2999-01-01', 'E_PERIOD_LONG'],
    ['period=2026-03&unit=KHONG-CO', 'E_UNIT_UNKNOWN'],
    ['period=2026-03&countedAt=hom-nay', 'E_COUNTED_AT'],
    ['period=2026-03&countedAt=2026-04-01T00:00:00%2B07:00', 'E_COUNTED_AT_AHEAD'],
    ['period=2026-03&period=2026-04', 'E_REQUEST'],
  ])('%s is refused in words: %s', async (query, code) => {
    expect(await codeOf('tchc', `/view?${query}`)).toBe(code);
  });

  test('a format that there is not is refused in words', async () => {
    expect(await codeOf('tchc', '/file?period=2026-03&format=pdf')).toBe('E_FORMAT');
  });
});

describe('hand-written parts', () => {
  test('are kept for the period and the body, stand in the report, and are recorded', async () => {
    expect(await save('tchc', 'period=2026-03', 0, { tasks: ` ${canary} Tập huấn. ` })).toMatchObject({ code: 'ok' });
    expect(await notesOf('lanhdao', 'period=2026-03')).toMatchObject({
      edition: 1,
      canWrite: false,
      texts: { tasks: `${canary} Tập huấn.` },
    });
    expect((await view('tchc', 'period=2026-03')).chapters[3]?.blocks.at(-1)).toMatchObject({
      kind: 'written',
      text: `${canary} Tập huấn.`,
    });
    expect((await notesOf('tchc', 'period=2026-04')).texts).toEqual({});
    const [last] = (await readLedger(cms.strapi)).slice(-1);
    expect(last).toMatchObject({ subjectType: 'report-note', event: 'declared' });
    expect((await verify(cms.strapi)).faults).toEqual([]);
  });

  test('that somebody else has saved meanwhile are never written over', async () => {
    const query = 'period=2026-02';
    expect((await save('tchc', query, 0, { tasks: 'Một.' })).code).toBe('ok');
    const refused = await save('quantri', query, 0, { tasks: 'Hai.' });
    expect(refused.code).toBe('E_NOTES_CONFLICT');
    expect(refused.message).toContain('Nội dung bạn gõ vẫn còn trên màn hình');
    expect((await notesOf('tchc', query)).texts).toEqual({ tasks: 'Một.' });
    expect((await save('quantri', query, 1, { tasks: 'Hai.' })).code).toBe('ok');
  });

  test('of two that save at once one is told of the other', async () => {
    const query = 'period=2026-01';
    const codes = await Promise.all(['tchc', 'quantri'].map((who) => save(who, query, 0, { tasks: who })));
    expect(codes.map(({ code }) => code).sort()).toEqual(['E_NOTES_CONFLICT', 'ok']);
  });

  test('belong to who reports', async () => {
    const unit = 'period=2026-03&unit=BV-MAU-A';
    expect((await save('donvia', unit, 0, { tasks: 'Của A.' })).code).toBe('ok');
    expect((await save('donvib', unit, 1, { tasks: 'Của B.' })).code).toBe('E_REPORT_UNIT');
    expect((await save('lanhdao', 'period=2026-03', 1, {})).code).toBe('E_REPORT_NOTES');
    expect((await save('cdc', 'period=2026-03', 1, {})).code).toBe('E_REPORT_NOTES');
    expect((await save('cdc', 'period=2026-03&unit=TT-KSBT', 0, { tasks: 'Của CDC.' })).code).toBe('ok');
  });

  test('that do not fit are refused', async () => {
    expect((await save('tchc', 'period=2026-03', 1, { khac: 'x' })).code).toBe('E_NOTES');
    expect((await save('tchc', 'period=2026-03', 1, { tasks: 'x'.repeat(6_001) })).code).toBe('E_NOTES');
  });

  test('never reach the public', async () => {
    expect(await (await ask(cms, '/api/cchc/snapshot')).text()).not.toContain(canary);
  });
});

describe('the door of the command', () => {
  const address = '/api/cchc/report?period=2026-03&format=csv';
  const knock = (headers: Record<string, string>) => fetch(`${cms.url}${address}`, { headers });

  test.each([
    ['nobody', {}, 401],
    ['the site', { authorization: `Bearer ${siteToken}` }, 403],
    ['a wrong token', { authorization: `Bearer ${commandToken}x` }, 403],
    ['a proxy', { authorization: `Bearer ${commandToken}`, 'x-forwarded-for': '203.0.113.7' }, 403],
    ['a proxy that says so otherwise', { authorization: `Bearer ${commandToken}`, forwarded: 'for=203.0.113.7' }, 403],
    ['the command', { authorization: `Bearer ${commandToken}` }, 200],
  ])('for %s', async (_who, headers, status) => {
    const response = await knock({ ...headers });
    expect(response.status).toBe(status);
    const text = await response.text();
    expect(text.includes('Bài số 2')).toBe(status === 200);
  });

  test('the command token opens nothing else', async () => {
    for (const other of ['/api/cchc/snapshot', '/api/cchc/revision']) {
      const response = await ask(cms, other, { headers: { authorization: `Bearer ${commandToken}` } });
      expect(response.status, other).toBe(403);
    }
    const response = await fetch(`${cms.url}/cchc/reports/view?period=2026-03`, {
      headers: { authorization: `Bearer ${commandToken}` },
    });
    expect(response.status).toBe(401);
  });

  test('refusals carry their code', async () => {
    const headers = { authorization: `Bearer ${commandToken}` };
    const response = await fetch(`${cms.url}/api/cchc/report?period=2026-03&unit=X&format=csv`, { headers });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: {
        message: 'There is no unit with the code “X”. Use a code of the list of units, like BV-MAU-A.',
        details: { code: 'E_UNIT_UNKNOWN', path: 'unit' },
      },
    });
  });
});
