import { runCommand } from './failure.ts';
import { readArguments } from './sample/read-arguments.ts';
import { writeSample } from './sample/write-sample.ts';

await runCommand(async () => {
  const { size, out } = readArguments(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  const { items, digest } = await writeSample(size, out);
  console.log(`Wrote ${out}: ${items} items for ${size.day}, digest ${digest}.`);
});
