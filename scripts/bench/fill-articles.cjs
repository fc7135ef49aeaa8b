// Runs inside the compiled CMS: publishes articles through the Document Service, as the admin does, many at a time.
'use strict';
const path = require('node:path');
const process = require('node:process');

const cms = path.join(__dirname, '..', '..', 'cms');
const { loadCms, endCms } = require(path.join(cms, 'dist', 'src', 'host', 'boot.js'));
const [from, to] = process.argv.slice(2).map(Number);
const batch = 250;
const letters = 'ABCDEGHIKLMNOPQRSTUV';

const sentence =
  'Người dân nộp hồ sơ trực tuyến, theo dõi việc giải quyết và nhận kết quả tại nhà qua bưu chính công ích.';
const paragraphs = Array.from({ length: 25 }, () => ({
  type: 'paragraph',
  children: [{ type: 'text', text: sentence }],
}));

async function fill() {
  process.chdir(cms);
  const strapi = await loadCms(cms);
  const documents = (name) => strapi.documents(`plugin::cchc.${name}`);
  if (from === 0) {
    for (const [index, letter] of [...letters].entries()) {
      await documents('unit').create({
        data: {
          code: `BV-MAU-${letter}`,
          name: `Bệnh viện Mẫu ${letter}`,
          shortName: `BV Mẫu ${letter}`,
          kind: 'hospital',
          sortOrder: index + 1,
          activity: [{ from: '2020-01-01', to: null }],
        },
      });
    }
  }
  for (let start = from; start < to; start += batch) {
    await strapi.db.transaction(async () => {
      for (let number = start; number < Math.min(to, start + batch); number += 1) {
        await documents('article').create({
          data: {
            title: `Bài số ${number} về cải cách hành chính`,
            kind: 'article',
            summary: 'Bài viết để đo tốc độ.',
            body: paragraphs,
            unitCode: `BV-MAU-${letters[number % letters.length]}`,
          },
          status: 'published',
        });
      }
    });
  }
  await endCms(strapi);
  process.exit(0);
}

fill().catch((error) => {
  process.stderr.write(`${error.stack ?? error}\n`);
  process.exit(1);
});
