import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { askAsCommand } from './cms-access/ask-as-command.ts';
import { type CmsAccess, withCms } from './cms-access/with-cms.ts';
import { CommandFailure, type ExitName, runCommand } from './failure.ts';
import { type Kind, type Preview, type Progress, kinds, previewSchema, progressSchema } from './import/answers.ts';
import { printPreview } from './import/print-preview.ts';
import { type Settings, readSettings } from './settings.ts';

const usage = `Use: npm run import -- <${kinds.join('|')}> <file> [--dry-run] [--json] [--convert] [--publish] [--baseline-as-of <day> --baseline-source <name>] [--decision-number <n> --decision-date <day> --decision-issuer <name>]`;
/** The same limit as the CMS has: a file beyond it is not even read. */
const largestFile = 25 * 1024 * 1024;

const exits: Readonly<Record<string, ExitName>> = Object.fromEntries(
  ['LARGE', 'EMPTY', 'FORMAT', 'DAMAGED', 'ENCRYPTED', 'UNPACKED', 'ROWS', 'COLUMNS'].map((code) => [
    `E_IMPORT_${code}`,
    'refused',
  ]),
);

interface Request {
  readonly kind: Kind;
  readonly file: string;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
  readonly options: Readonly<Record<string, string | boolean>>;
}

const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text);

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        convert: { type: 'boolean', default: false },
        publish: { type: 'boolean', default: false },
        'baseline-as-of': { type: 'string', default: '' },
        'baseline-source': { type: 'string', default: '' },
        'decision-number': { type: 'string', default: '' },
        'decision-date': { type: 'string', default: '' },
        'decision-issuer': { type: 'string', default: '' },
      },
    });
  } catch (error) {
    throw new CommandFailure('usage', 'E_USAGE', `${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
}

function readRequest(): Request {
  const { values, positionals } = parse();
  const [kind, file, ...more] = positionals;
  if (kind === undefined || file === undefined || more.length > 0) throw new CommandFailure('usage', 'E_USAGE', usage);
  if (!isKind(kind)) {
    throw new CommandFailure('usage', 'E_USAGE', `There is no import of “${kind}”. ${usage}`, { path: 'kind' });
  }
  return {
    kind,
    // Paths are meant from where the person typed the command.
    file: path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file),
    isDryRun: values['dry-run'],
    isJson: values.json,
    options: {
      convert: values.convert,
      publish: values.publish,
      baselineAsOf: values['baseline-as-of'],
      baselineSource: values['baseline-source'],
      decisionNumber: values['decision-number'],
      decisionDate: values['decision-date'],
      decisionIssuer: values['decision-issuer'],
    },
  };
}

function readBytes(file: string): Uint8Array<ArrayBuffer> {
  try {
    const { size } = statSync(file);
    if (size <= largestFile) return new Uint8Array(readFileSync(file));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandFailure('usage', 'E_FILE', `The file ${file} cannot be read: ${why}.`, { path: 'file' });
  }
  throw new CommandFailure(
    'refused',
    'E_IMPORT_LARGE',
    `The file ${file} is larger than 25 MB. Split it and try again.`,
    {
      path: 'file',
    },
  );
}

/** The first thing that stops the import, as the failure of the command. */
function refuse({ doubts }: Preview): never {
  const stops = doubts.filter(({ severity }) => severity === 'refuse');
  const [first] = stops;
  const place =
    first === undefined ? '' : `${first.sheet}${first.row === null ? '' : `, dòng ${first.row}`}, ô ${first.cell}`;
  throw new CommandFailure(
    'refused',
    'E_IMPORT_REFUSED',
    `Chưa nhập gì: ${stops.length} chỗ phải sửa trong tệp. Trước hết ${place}: ${first?.message ?? ''}`,
    { path: place, type: first?.code, id: first?.value },
  );
}

const bytesSchema = z.instanceof(Uint8Array);

async function* linesOf(response: Response): AsyncGenerator<Progress> {
  let rest = '';
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece?.done === false; piece = await reader?.read()) {
    const lines = `${rest}${decoder.decode(bytesSchema.parse(piece.value), { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield progressSchema.parse(JSON.parse(line));
  }
}

function formOf({ file, options }: Request, bytes: Uint8Array<ArrayBuffer>, digest: string): FormData {
  const form = new FormData();
  form.set('options', JSON.stringify(options));
  form.set('digest', digest);
  form.set('file', new Blob([bytes]), path.basename(file));
  return form;
}

async function apply(access: CmsAccess, settings: Settings, request: Request, form: FormData): Promise<void> {
  const response = await askAsCommand(access, settings, `/api/cchc/imports/${request.kind}/apply`, exits, form);
  let end: Progress | null = null;
  // A line each tenth of the way.
  let told = 0;
  for await (const progress of linesOf(response)) {
    end = progress;
    if (progress.kind === 'progress' && !request.isJson && progress.done - told >= progress.total / 10) {
      told = progress.done;
      console.error(`${progress.done} / ${progress.total}`);
    }
  }
  if (end?.kind === 'done') {
    if (request.isJson) console.log(JSON.stringify(end));
    else console.log(`Đã nhập. Lần cập nhật ${end.revision}.`);
    return;
  }
  if (end?.kind === 'failed') throw new CommandFailure('refused', end.code, end.message);
  if (end?.kind === 'differs') {
    throw new CommandFailure(
      'refused',
      'E_IMPORT_DIFFERS',
      'Dữ liệu đã thay đổi từ lúc xem trước nên chưa nhập gì. Hãy chạy lại lệnh.',
    );
  }
  throw new CommandFailure(
    'environment',
    'E_CMS',
    'The CMS ended before it said how the import ended. Nothing was written unless it says so on the next run.',
  );
}

/** Previews a file, and applies it unless asked not to. */
await runCommand(async () => {
  const request = readRequest();
  const bytes = readBytes(request.file);
  const settings = readSettings();
  await withCms(settings, async (access) => {
    const address = `/api/cchc/imports/${request.kind}/preview`;
    const answer = await askAsCommand(access, settings, address, exits, formOf(request, bytes, ''));
    const preview = previewSchema.parse(await answer.json());
    if (request.isJson && request.isDryRun) console.log(JSON.stringify(preview, null, 2));
    else if (!request.isJson) printPreview(preview);
    if (preview.counts.refused > 0 || preview.doubts.some(({ severity }) => severity === 'refuse')) refuse(preview);
    if (!request.isDryRun) await apply(access, settings, request, formOf(request, bytes, preview.digest));
  });
});
