import { fold } from '@cchc/shared/text';

const onset = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?';
const nucleus =
  '(?:uyeu|uye|uya|uyu|uoi|uou|uay|ieu|yeu|oai|oao|oay|oeo|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|ua|ue|ui|uo|uu|uy|ye|[aeiouy])';
const coda = '(?:ch|ng|nh|[cmnpt])?';
const pattern = new RegExp(`^${onset}${nucleus}${coda}$`);

/** Whether a word has the shape of a Vietnamese syllable, whatever its marks. */
export const isSyllable = (word: string): boolean => pattern.test(fold(word));
