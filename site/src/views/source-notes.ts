import type { Procedure, ProcedureVersion } from '@cchc/shared/contract';
import { sourceDefectWord } from '../i18n/procedure-words.ts';

/** Notes on values that are shown as their source wrote them, by the place on the page beside which each stands. */
export type SourceNotes = Readonly<Record<string, readonly string[]>>;

const ofVersion = /^versions\.(\d+)\.content\.(.+)$/;

function valueAt(content: unknown, path: string): unknown {
  let value: unknown = content;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return value;
}

/** Path inside the content of the version shown; null where the defect is not one of it. */
function pathIn(path: string, version: ProcedureVersion, procedure: Procedure): string | null {
  const match = ofVersion.exec(path);
  if (match !== null) return procedure.versions[Number(match[1])] === version ? (match[2] ?? null) : null;
  // A path without a version is one of the source; an amendment that wrote another value has mended it.
  const first = procedure.versions[0];
  const isSame = JSON.stringify(valueAt(first?.content, path)) === JSON.stringify(valueAt(version.content, path));
  return isSame ? path : null;
}

/** Times, fees and notes of a channel have a cell of their own; elsewhere a note stands beside its whole part. */
const placeOf = (path: string): string => (/^methods\.\d+\.\w+$/.test(path) ? path : (path.split('.', 1)[0] ?? path));

/** Real defects of a source are kept and flagged where they stand (P7). */
export function sourceNotes(procedure: Procedure, version: ProcedureVersion | null): SourceNotes {
  const notes: Record<string, string[]> = {};
  if (version === null) return notes;
  for (const { code, path } of procedure.sourceDefects) {
    const inside = pathIn(path, version, procedure);
    if (inside === null) continue;
    const place = placeOf(inside);
    const list = (notes[place] ??= []);
    const words = sourceDefectWord(code);
    if (!list.includes(words)) list.push(words);
  }
  return notes;
}
