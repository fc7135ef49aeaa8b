// Runs inside the compiled CMS: 60 units, three quotas and many counted items over twelve months, then times the
// matrix of the quota desk as the admin asks for it. Items and fingerprints are laid straight into their tables, as
// the publications of a year would have left them. Prints one line of JSON.
'use strict';
const { Buffer } = require('node:buffer');
const { randomUUID, createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { performance } = require('node:perf_hooks');
const process = require('node:process');

const cms = path.join(__dirname, '..', '..', 'cms');
const { prepareHost } = require(path.join(cms, 'dist', 'src', 'host', 'prepare-host.js'));
const { loadCms, endCms } = require(path.join(cms, 'dist', 'src', 'host', 'boot.js'));
const count = Number(process.argv[2]);
const unitCount = 60;
const year = 2026;
const rounds = 11;

const units = Array.from({ length: unitCount }, (_, index) => (index === 0 ? 'TT-KSBT' : `BV-MAU-${index}`));
const everyUnit = { scope: 'all', except: ['TT-KSBT'] };
const reading = (id, change) => ({
  ...{
    id,
    label: id,
    who: everyUnit,
    kinds: [],
    subject: { scope: 'any' },
    event: 'submitted',
    where: 'here',
    minimum: 1,
  },
  ...change,
});
const quotas = [
  ['moi-don-vi', [reading('gui')]],
  ['cdc', [reading('dang', { who: { scope: 'unit', unit: 'TT-KSBT' }, event: 'published', minimum: 5 })]],
  [
    'noi-bo',
    [reading('noi-bo', { who: { scope: 'all', except: [] }, event: 'published', subject: { scope: 'cchc' } })],
  ],
];

async function writeGround(strapi) {
  const create = (name, data, more = {}) => strapi.documents(`plugin::cchc.${name}`).create({ data, ...more });
  for (const [index, code] of units.entries()) {
    const kind = index === 0 ? 'cdc' : 'hospital';
    const activity = [{ from: '2020-01-01', to: null }];
    await create('unit', { code, name: `Đơn vị ${code}`, shortName: code, kind, sortOrder: index, activity });
  }
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const plan = { key: 'ke-hoach', title: 'Kế hoạch', issuer: 'Sở', periodFrom: from, periodTo: to, summary: '' };
  await create('plan', plan, { status: 'published' });
  for (const [index, [key, readings]] of quotas.entries()) {
    const span = { period: 'month', startDay: 1, validFrom: from, validTo: to };
    const rest = { chosenReading: readings[0].id, visibility: index === 2 ? 'internal' : 'full', sortOrder: index };
    await create('quota', { key, planKey: 'ke-hoach', title: key, ...span, readings, ...rest });
  }
}

const itemOf = (number) => {
  const day = new Date(Date.UTC(year, 0, 1 + ((number * 37) % 330), 3, number % 60)).toISOString();
  const event = (name) => ({ event: name, at: day, origin: 'observed', reasonCode: null });
  return {
    itemId: `bai-${number}`,
    ...{ unit: units[number % unitCount], kind: 'article', categories: [], where: 'here', url: null },
    reformAreas: number % 2 === 0 ? ['procedures'] : [],
    ...{ title: `Bài số ${number} về cải cách hành chính`, slug: `bai-so-${number}` },
    events: [event('submitted'), event('published')],
  };
};

const itemRow = (number, revision) => {
  const value = JSON.stringify(itemOf(number));
  const digest = createHash('sha256').update(value).digest('hex');
  return {
    ...{ document_id: randomUUID().slice(0, 24), item_type: 'quotaItem', item_key: `bai-${number}`, revision, digest },
    ...{ value, source_type: 'article', source_id: `bai-${number}` },
  };
};

const printRow = (number) => {
  const sketch = Buffer.alloc(256);
  // Every tenth text is a copy of an earlier one.
  const text = number % 10 === 9 ? number - 9 : number;
  for (let place = 0; place < 64; place += 1)
    sketch.writeUInt32LE(Math.imul(text + 1, 2654435761 + place * 40503) >>> 0, place * 4);
  return {
    ...{ document_id: randomUUID().slice(0, 24), item_id: `bai-${number}`, version: 1, text_hash: String(number) },
    ...{ words: 90 + (number % 400), sketch: sketch.toString('base64'), address: null, title: `bai so ${number}` },
  };
};

async function lay(strapi, numbers, revision) {
  const { connection } = strapi.db;
  for (let start = 0; start < numbers.length; start += 50) {
    const chunk = numbers.slice(start, start + 50);
    await connection('cchc_public_item').insert(chunk.map((number) => itemRow(number, revision)));
    await connection('cchc_fingerprints').insert(chunk.map(printRow));
  }
  await connection('cchc_state').where({ id: 1 }).update({ revision });
}

async function ask(url, token) {
  const started = performance.now();
  const response = await fetch(`${url}/cchc/quota-desk/matrix?from=${year}-01&to=${year}-12`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { quotas: answered } = await response.json();
  const ms = performance.now() - started;
  const counted = answered[0].rows.flatMap((row) => row.cells).reduce((sum, cell) => sum + cell.counted, 0);
  if (answered[0].rows.length !== unitCount - 1 || answered[0].periods.length !== 12 || counted === 0) {
    throw new Error('The matrix was not answered whole.');
  }
  return ms;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function measure() {
  process.chdir(cms);
  prepareHost(cms);
  const strapi = await loadCms(cms);
  await writeGround(strapi);
  const { revision } = await strapi.db.connection('cchc_state').where({ id: 1 }).first('revision');
  await lay(
    strapi,
    Array.from({ length: count }, (_, number) => number),
    Number(revision) + 1,
  );
  strapi.server.mount();
  await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${strapi.server.httpServer.address().port}`;
  const { accounts } = JSON.parse(readFileSync(path.join(process.env.CCHC_DATA_DIR, 'accounts.json'), 'utf8'));
  const { email, password } = accounts.find(({ role }) => role === 'admin');
  const login = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { token } = (await login.json()).data;
  const first = await ask(url, token);
  const unchanged = [];
  const changed = [];
  for (let round = 0; round < rounds; round += 1) {
    unchanged.push(await ask(url, token));
    await lay(strapi, [count + round], Number(revision) + 2 + round);
    changed.push(await ask(url, token));
  }
  process.stdout.write(`\n${JSON.stringify({ first, unchanged: median(unchanged), changed: median(changed) })}\n`);
  await endCms(strapi);
  process.exit(0);
}

measure().catch((error) => {
  process.stderr.write(`${error.stack ?? error}\n`);
  process.exit(1);
});
