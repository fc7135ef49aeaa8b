/** Places where a test ends the process without a word, to see that the next start goes on from there. */
export const failpoints = ['after-commit', 'after-build', 'before-swap', 'after-swap', 'while-pruning'] as const;
export type Failpoint = (typeof failpoints)[number];

/** Ends this process as `kill -9` would when `CCHC_FAILPOINT` names the place. */
export function passFailpoint(name: Failpoint, chosen: string | undefined = process.env['CCHC_FAILPOINT']): void {
  if (chosen === name) process.kill(process.pid, 'SIGKILL');
}
