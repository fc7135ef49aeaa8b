/** Largest type beside the smaller side of the screen: a slogan shall not become one word a line. */
const largestShare = 0.08;
const steps = 9;

/** Part of the type around it below which nobody could read a slide across the hall. */
const leastPart = 0.4;

/**
 * Sets the type of a slide as large as its place on the screen holds, and smaller than the type around it only where a
 * notice of many words would be cut off. Words stay whole unless even that has no room for them.
 */
export function fitSlide(slide: HTMLElement): void {
  const { style, classList } = slide;
  style.fontSize = '';
  classList.remove('dense');
  const smallest = parseFloat(getComputedStyle(slide).fontSize);
  const isWhole = (size: number): boolean => {
    style.fontSize = `${size}px`;
    return slide.scrollHeight <= slide.clientHeight && slide.scrollWidth <= slide.clientWidth;
  };
  const isDense = !isWhole(smallest);
  if (isDense) classList.add('dense');
  const isFull = isDense && !isWhole(smallest);
  let fits = isFull ? smallest * leastPart : smallest;
  let tooLarge = isFull ? smallest : Math.max(smallest, Math.min(innerWidth, innerHeight) * largestShare);
  if (isWhole(tooLarge)) return;
  for (let step = 0; step < steps; step += 1) {
    const middle = (fits + tooLarge) / 2;
    if (isWhole(middle)) fits = middle;
    else tooLarge = middle;
  }
  style.fontSize = `${fits}px`;
}
