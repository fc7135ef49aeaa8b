import { sampleMark } from '../i18n/channel-words.ts';
import type { PostingSheet } from './posting-sheet.ts';

/** How a leaflet is set on paper: points of its type, and which half of it says where to send feedback. */
export interface LeafletType {
  readonly points: number;
  readonly linesIn: 'first' | 'second';
}

/** Square millimetres of a half of the sheet that are for text: the first half also holds the head with its code. */
const roomOfFirst = 15_500;
const roomOfSecond = 21_500;
/** What a letter takes, in square millimetres for type of one point, and what a block leaves empty, in letters. */
const perLetter = 0.0925;
const perBlock = 45;
/** Letters of the name are larger, and stand beside the code. */
const perLetterOfName = 1.8;

const smallest = 10;
const largest = 14;

const lettersOf = (blocks: readonly string[]): number =>
  blocks.reduce((sum, block) => sum + block.length + perBlock, 0);
const fitting = (letters: number, room: number): number =>
  Math.floor(Math.sqrt(room / (perLetter * Math.max(letters, 1))));

/** Type as large as both halves hold what they say; print knows no such measure itself. */
export function leafletType({ procedure, lines }: PostingSheet): LeafletType {
  const { name, essentials, dossier, steps } = procedure;
  const told = essentials.flatMap(({ label, lines: said }) => [
    label,
    ...(said ?? ['Xem trên Cổng Dịch vụ công quốc gia']),
  ]);
  const first = Math.round(name.length * perLetterOfName) + perBlock + lettersOf(told);
  const second = lettersOf([
    ...dossier.flatMap(({ title, items }) => [title ?? '', ...items.map((one) => `${one.name} – 01 bản chính`)]),
    ...(steps ?? '').split('\n'),
  ]);
  const ending = lettersOf([
    'Tiếp nhận phản ánh, kiến nghị',
    ...lines.map(({ label, shown, hours }) => `${label}: ${shown} (${hours[0] ?? ''})${sampleMark}`),
  ]);
  const inFirst = Math.min(fitting(first + ending, roomOfFirst), fitting(second, roomOfSecond));
  const inSecond = Math.min(fitting(first, roomOfFirst), fitting(second + ending, roomOfSecond));
  return {
    points: Math.min(largest, Math.max(smallest, inFirst, inSecond)),
    linesIn: inSecond > inFirst ? 'second' : 'first',
  };
}
