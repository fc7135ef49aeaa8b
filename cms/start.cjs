'use strict';
// Entry of the CMS process. Only what must work before anything is compiled stands here.
const { existsSync } = require('node:fs');
const path = require('node:path');
const process = require('node:process');

// Strapi declares itself under development as soon as it is loaded, unless somebody decided before.
process.env.NODE_ENV ||= 'production';

const compiled = path.join(__dirname, 'dist', 'src', 'host', 'start.js');
if (existsSync(compiled)) {
  require(compiled).start(__dirname);
} else {
  const message = 'The CMS is not compiled. Compile it with: npm run build';
  process.stderr.write(`${message}\n${JSON.stringify({ code: 'E_CMS_BUILD', message })}\n`);
  process.exitCode = 6;
}
