import { readFileSync } from 'node:fs';
import { parseSnapshot } from '@cchc/shared/contract';
import { sha256 } from '../../site/publisher/sha256.ts';
import { putIndex } from '../../site/publisher/search-index/index-folders.ts';
import { compileSite } from '../../site/renderer/compile.ts';
import { loadIndexer } from '../../site/renderer/renderer.ts';

/** Program of `bench search`: builds the index of a snapshot and prints the seconds that it took, and its version. */
const [file = '', folder = '', now = '', siteUrl = ''] = process.argv.slice(2);
const indexOf = await loadIndexer(await compileSite(), siteUrl);
const snapshot = parseSnapshot(JSON.parse(readFileSync(file, 'utf8')), sha256);
const started = performance.now();
const { version, files } = indexOf(snapshot, now);
putIndex(folder, version, files);
console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000, version }));
