import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Every file of the project: tracked, or new and not ignored. Paths relative to the root, `/` between parts. */
export function projectFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return [...new Set(listed.split('\n').filter((line) => line !== ''))];
}

export const readProjectFile = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');

export interface Import {
  readonly from: string;
  /** As written. */
  readonly specifier: string;
  /** Path inside the project, or null for a package. */
  readonly target: string | null;
}

const importPattern = /(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+|\brequire\s*\(\s*)['"]([^'"\n]+)['"]/g;

/** Imports of a source file, as text: enough to see who leans on whom. */
export function importsOf(file: string): readonly Import[] {
  return [...readProjectFile(file).matchAll(importPattern)].map((match) => {
    const specifier = match[1] ?? '';
    const target = specifier.startsWith('.')
      ? path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier))
      : null;
    return { from: file, specifier, target };
  });
}
