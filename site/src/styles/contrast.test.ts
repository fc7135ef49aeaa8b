import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** Colours of a block of tokens, by name. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return new Map(
    Array.from(block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g), ([, name = '', value = '']) => [name, value]),
  );
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((from) => Number.parseInt(colour.slice(from, from + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const light = tokensOf(':root');
const themes = [
  ['light', light],
  ['dark', new Map([...light, ...tokensOf(":root[data-theme='dark']")])],
] as const;
const texts = ['ink', 'soft', 'link', 'accent', 'good', 'warn', 'bad'];
const grounds = ['ground', 'surface', 'tint', 'warm'];
const pairs = themes.flatMap(([theme, tokens]) => [
  ...texts.flatMap((text) => grounds.map((ground) => [theme, text, ground, 4.5, tokens] as const)),
  ...['brand', 'brand-deep'].flatMap((ground) =>
    ['on-brand', 'on-brand-soft'].map((text) => [theme, text, ground, 4.5, tokens] as const),
  ),
  ...['ground', 'surface'].map((ground) => [theme, 'edge', ground, 3, tokens] as const),
  ...grounds.map((ground) => [theme, 'focus', ground, 3, tokens] as const),
]);

describe('colours', () => {
  it.each(pairs)('%s: %s on %s reaches %f : 1', (_theme, text, ground, least, tokens) => {
    expect(contrast(tokens.get(text) ?? '#808080', tokens.get(ground) ?? '#808080')).toBeGreaterThanOrEqual(least);
  });

  it('are the same in dark by wish of the device and by choice', () => {
    expect([...tokensOf(":root:not([data-theme='light'])")]).toEqual([...tokensOf(":root[data-theme='dark']")]);
  });
});
