/** Index of the slide to show next, wrapping round; -1 when none may be shown. */
export function slideAfter(current: number, mayShow: readonly boolean[]): number {
  for (let step = 1; step <= mayShow.length; step += 1) {
    const next = (Math.max(current, -1) + step) % mayShow.length;
    if (mayShow[next] === true) return next;
  }
  return -1;
}
