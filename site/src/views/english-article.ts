import type { Article } from '@cchc/shared/contract';
import type { Named } from '../data/cards.ts';
import { columnWidth, wasEdited } from '../data/article-page.ts';
import type { SiteData } from '../data/open-site.ts';
import { localIso } from '../i18n/dates.ts';
import { cleanHtml } from '../rich-text/gate.ts';
import { type PictureView, pictureView } from '../rich-text/picture.ts';
import { type InEnglish, englishDay, englishUnitPath } from './english.ts';

interface EnglishMoment {
  readonly day: string;
  readonly dateTime: string;
}

interface EnglishNamed extends Named {
  readonly isEnglish: boolean;
}

/** An article as its English page shows it. */
export interface EnglishArticle {
  readonly title: string;
  readonly summary: string;
  readonly published: EnglishMoment;
  /** A later edit, as the Vietnamese page tells it. */
  readonly updated: EnglishMoment | null;
  /** Units with an English name by it, the others by their own. */
  readonly units: readonly EnglishNamed[];
  /** Its words are those of the Vietnamese page. */
  readonly cover: (PictureView & { readonly caption: string }) | null;
  readonly body: string;
}

const momentOf = (instant: string): EnglishMoment => ({ day: englishDay(instant), dateTime: localIso(instant) });

export function englishArticle(site: SiteData, article: InEnglish<Article>): EnglishArticle {
  const { cover, en } = article;
  const picture = cover === null ? null : pictureView(cover, columnWidth);
  return {
    title: en.title,
    summary: en.summary,
    published: momentOf(article.firstPublishedAt),
    updated: wasEdited(article) ? momentOf(article.updatedAt) : null,
    units: [article.authorUnit, ...article.coAuthorUnits].flatMap((code): readonly EnglishNamed[] => {
      const unit = site.unitByCode.get(code);
      if (unit === undefined) return [];
      return unit.en === null
        ? [{ name: unit.name, href: `/don-vi/${unit.slug}/`, isEnglish: false }]
        : [{ name: unit.en.name, href: englishUnitPath(unit.slug), isEnglish: true }];
    }),
    cover: picture === null ? null : { ...picture, caption: cover?.caption ?? '' },
    body: cleanHtml(en.bodyHtml, article.media, 'en'),
  };
}
