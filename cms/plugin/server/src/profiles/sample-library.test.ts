import { describe, expect, it } from 'vitest';
import { plainText } from './blocks.ts';
import { layOut } from './lay-out.ts';
import { loadProfile } from './load-profile.ts';
import { drawPicture } from './pictures/draw-picture.ts';
import { profileNames } from './types.ts';

describe('the sample library', () => {
  const newest = new Map(profileNames.map((name) => [name, layOut(loadProfile(name), '2026-11-22')]));
  const khanhHoa = layOut(loadProfile('khanh-hoa'), '2026-11-22');

  it('gives the default profile at least forty articles and the others at least fifteen', () => {
    expect(khanhHoa.articles.length).toBeGreaterThanOrEqual(40);
    for (const content of newest.values()) expect(content.articles.length).toBeGreaterThanOrEqual(15);
  });

  it('shows every state an article can be in and every kind of article', () => {
    expect(new Set(khanhHoa.articles.map((article) => article.status))).toEqual(
      new Set(['draft', 'submitted', 'returned', 'refused', 'published', 'withdrawn']),
    );
    expect(new Set(khanhHoa.articles.map((article) => article.kind))).toEqual(
      new Set(['article', 'bulletin', 'infographic', 'news_brief', 'notice', 'video']),
    );
    const reasons = khanhHoa.articles.flatMap((article) => article.events.map((event) => event.reasonCode));
    expect(reasons).toEqual(expect.arrayContaining(['expired', 'fault', 'needs_edit', 'not_related']));
  });

  it('holds 250 to 600 words in every article, and describes every picture', () => {
    for (const article of khanhHoa.articles) {
      const words = plainText(article.body).split(/\s+/u).length;
      expect(words, `${article.key}: ${words} words`).toBeGreaterThanOrEqual(250);
      expect(words, `${article.key}: ${words} words`).toBeLessThanOrEqual(600);
      expect(
        article.body.some((block) => block.type === 'heading'),
        article.key,
      ).toBe(true);
      if (article.picture !== null) {
        expect(article.picture.alt.length, article.key).toBeGreaterThan(15);
        expect(article.picture.caption.length, article.key).toBeGreaterThan(10);
      }
    }
  });

  it('leaves no placeholder and no markup in a text', () => {
    for (const content of newest.values()) {
      const shown = [
        ...content.articles.flatMap((article) => [article.title, article.summary, plainText(article.body)]),
        ...content.pages.map((page) => plainText(page.body)),
      ];
      expect(shown.filter((text) => /[{}]|\*\*|^#|\]\(/mu.test(text))).toEqual([]);
    }
  });

  it('carries the 93 real procedures as baseline, with odd spellings flagged', () => {
    const real = khanhHoa.procedures.filter((procedure) => procedure.baseline !== null);
    expect(real).toHaveLength(93);
    expect(real.every((procedure) => procedure.versions.length === 1)).toBe(true);
    const flagged = new Map(
      real.map((procedure) => [procedure.code, procedure.sourceDefects.map((defect) => defect.code)]),
    );
    expect(flagged.get('1.012275')).toContain('number_spelling');
    expect(flagged.get('2.000981')).toEqual(['raw_enum', 'fee_in_prose', 'time_unit_doubtful']);
    expect(flagged.get('1.013878')).toContain('trailing_stop');
    expect(flagged.get('1.012278')).toEqual([]);
  });

  it('draws a picture for every article from shapes alone, the same each time', () => {
    for (const { picture, key } of khanhHoa.articles) {
      if (picture === null) continue;
      const svg = drawPicture(picture.spec);
      expect(svg, key).toBe(drawPicture(picture.spec));
      expect(svg, key).not.toMatch(/<text|<image|href|font|NaN|undefined/u);
      expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"'), key).toBe(true);
    }
  });

  it('refuses a profile that does not exist by naming those that do', () => {
    expect(() => loadProfile('ha-noi')).toThrow(
      'No profile is called "ha-noi". Use one of khanh-hoa, hai-duong, hai-phong, kon-tum, hong-ngu.',
    );
  });
});
