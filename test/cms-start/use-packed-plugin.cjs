// Runs in a process of its own, inside a bare Strapi app that holds the packed plugin and nothing else of this project.
// Prints one JSON line: what setup, a publication and the snapshot gave, and what an anonymous caller was answered.
'use strict';
const process = require('node:process');
const { createRequire } = require('node:module');

const [appDir, strapiHome, token] = process.argv.slice(2);
const { createStrapi } = createRequire(strapiHome)('@strapi/strapi');

async function main() {
  const app = await createStrapi({ appDir, distDir: appDir, serveAdminPanel: false, autoReload: false }).load();
  app.server.mount();
  await new Promise((resolve) => {
    app.server.httpServer.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${app.server.httpServer.address().port}`;
  await app.plugin('cchc').service('setup').run();
  const documents = (name) => app.documents(`plugin::cchc.${name}`);
  await documents('unit').create({
    data: {
      code: 'BV-MAU-A',
      name: 'Bệnh viện Mẫu A',
      shortName: 'BV Mẫu A',
      kind: 'hospital',
      sortOrder: 1,
      activity: [{ from: '2020-01-01', to: null }],
    },
  });
  const draft = await documents('article').create({
    data: {
      title: 'Gói cài đặt chạy trong một Strapi trống',
      kind: 'article',
      summary: 'Bài thử của gói cài đặt.',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Nội dung viết cho kiểm thử.' }] }],
      unitCode: 'BV-MAU-A',
    },
  });
  await documents('article').publish({ documentId: draft.documentId });
  const snapshot = await (
    await fetch(`${origin}/api/cchc/snapshot`, { headers: { authorization: `Bearer ${token}` } })
  ).json();
  const anonymous = {};
  for (const address of [
    '/api/cchc/revision',
    '/api/cchc/snapshot',
    `/api/cchc/media/${'a'.repeat(64)}`,
    '/api/articles',
    '/api/cchc/articles',
    '/cchc/status',
    '/cchc/choices/units',
    '/content-manager/collection-types/plugin::cchc.article',
    '/upload/files',
    '/api/upload/files',
  ]) {
    anonymous[address] = (await fetch(`${origin}${address}`)).status;
  }
  process.stdout.write(`${JSON.stringify({ documentId: draft.documentId, snapshot, anonymous })}\n`);
  process.exit(0);
}

main().catch((error) => {
  process.stderr.write(`${error.stack ?? error}\n`);
  process.exit(1);
});
