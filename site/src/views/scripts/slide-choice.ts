const usualSeconds = 12;
const fewestSeconds = 5;
const mostSeconds = 120;

/** Seconds a slide stands, as `giay` asks; what is no number asks for nothing. */
export function slideSeconds(query: URLSearchParams): number {
  const typed = query.get('giay') ?? '';
  const asked = typed === '' ? usualSeconds : Number(typed);
  return Number.isFinite(asked) ? Math.min(mostSeconds, Math.max(fewestSeconds, asked)) : usualSeconds;
}

/** Whose slides a screen asks for: `?don-vi=<slug>&linh-vuc=<slug>`, each as it stands in the address of its page. */
export const askedOf = (query: URLSearchParams): readonly string[] =>
  ['don-vi', 'linh-vuc'].flatMap((name) => query.getAll(name).map((value) => `${name}:${value}`));

/**
 * Slides of a screen, in their order: those for everybody and those it asked for, which take the place of the general
 * ones of their group. Where nothing of a group is there, the general ones stay.
 */
export function chosenSlides<Slide extends { readonly of: string | null; readonly group: string | null }>(
  slides: readonly Slide[],
  asked: readonly string[],
): Slide[] {
  const isAsked = ({ of }: Slide): boolean => of !== null && asked.includes(of);
  const replaced = new Set(slides.filter(isAsked).map(({ group }) => group));
  return slides.filter(
    (slide) => isAsked(slide) || (slide.of === null && (slide.group === null || !replaced.has(slide.group))),
  );
}

/** Whose screen it is, as its head says it; what is asked for and not known is said too, instead of being passed over. */
export function namesOfScreen(asked: readonly string[], known: ReadonlyMap<string, string>): string {
  const names = asked.flatMap((of) => known.get(of) ?? []);
  const unknown = asked.filter((of) => !known.has(of)).map((of) => `“${of.slice(of.indexOf(':') + 1)}”`);
  const complaint =
    unknown.length === 0 ? [] : [`Địa chỉ màn hình ghi ${unknown.join(', ')}: không có đơn vị, lĩnh vực này.`];
  return [...names, ...complaint].join(' · ');
}
