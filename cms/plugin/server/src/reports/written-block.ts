import type { NoteSlot, NoteTexts } from '../../../model/reports/notes.ts';
import type { Block } from '../../../model/reports/report.ts';

/** A part that a person writes; null stands for what nobody has written yet. */
export function writtenBlock(notes: NoteTexts, slot: NoteSlot, label = ''): Block {
  const text = notes[slot]?.normalize('NFC').trim() ?? '';
  return { kind: 'written', slot, label, text: text === '' ? null : text };
}
