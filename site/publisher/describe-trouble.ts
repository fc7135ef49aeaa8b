const fullDisk = new Set(['ENOSPC', 'EDQUOT']);
const closedFolder = new Set(['EACCES', 'EROFS', 'EPERM', 'ENOTDIR', 'EEXIST']);

/** One line for whoever looks after the machine: what is wrong, and what becomes of the site. */
export function describeTrouble(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'E_DEFECT';
  const message = error instanceof Error ? error.message : String(error);
  if (fullDisk.has(code)) {
    return 'E_DISK_FULL: the disk of the data folder is full. Free some room; the last release stays and the next one follows by itself.';
  }
  if (closedFolder.has(code)) {
    return `E_DATA_DIR: the releases folder cannot be written (${message}). The last release stays and the next one follows by itself.`;
  }
  if (code === 'E_DEFECT' && error instanceof Error) return `E_DEFECT: ${error.stack ?? message}`;
  return `${code}: ${message} The last release stays.`;
}
