import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { snapshotJsonSchema } from '../shared/contract/json-schema.ts';
import { runCommand } from './failure.ts';
import { projectRoot } from './settings.ts';

await runCommand(() => {
  const file = path.join(projectRoot, 'shared/contract/snapshot.schema.json');
  writeFileSync(file, `${JSON.stringify(snapshotJsonSchema(), null, 2)}\n`);
  console.log(`Wrote ${path.relative(projectRoot, file)}.`);
});
