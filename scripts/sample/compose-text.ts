import { headings, objects, openings, purposes, subjects, titleStarts, verbs } from './phrases.ts';
import type { Random } from './random.ts';

export interface ComposedText {
  readonly title: string;
  readonly summary: string;
  readonly bodyHtml: string;
  readonly words: number;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
const syllables = (text: string): number => text.split(' ').length;

function sentence(random: Random): string {
  const core = `${random.pickZipf(subjects)} ${random.pickZipf(verbs)} ${random.pickZipf(objects)}`;
  const opened = random.next() < 0.45 ? `${random.pickZipf(openings)}, ${core}` : capital(core);
  const tail = random.next() < 0.6 ? `, ${random.pickZipf(purposes)}` : '';
  return `${opened}${tail}.`;
}

function paragraph(random: Random): string {
  return Array.from({ length: random.whole(2, 5) }, () => sentence(random)).join(' ');
}

function bulletList(random: Random): string[] {
  return Array.from({ length: random.whole(3, 5) }, () => `${capital(random.pick(verbs))} ${random.pickZipf(objects)}`);
}

/** One article's words: paragraphs, headings and a list now and then, until `length` syllables are reached. */
export function composeText(random: Random, length: number, unitName: string): ComposedText {
  const title = `${random.pick(titleStarts)} ${random.pickZipf(objects)} tại ${unitName}`;
  const parts: string[] = [];
  let words = 0;
  while (words < length) {
    if (parts.length > 0 && random.next() < 0.2) parts.push(`<h2>${random.pick(headings)}</h2>`);
    const text = paragraph(random);
    parts.push(`<p>${text}</p>`);
    words += syllables(text);
    if (random.next() < 0.08) {
      const points = bulletList(random);
      parts.push(`<ul>${points.map((point) => `<li>${point}.</li>`).join('')}</ul>`);
      words += syllables(points.join(' '));
    }
  }
  return { title, summary: `${sentence(random)} ${sentence(random)}`, bodyHtml: parts.join(''), words };
}
