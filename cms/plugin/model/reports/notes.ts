import { z } from 'zod';

/** The parts of a report that a person writes, in the order of the outline. */
export const noteSlots = [
  'direction',
  'site',
  'press',
  'social',
  'visual',
  'events',
  'estimate',
  'strengths',
  'weaknesses',
  'causes',
  'tasks',
  'proposals',
] as const;
export const noteSlotSchema = z.enum(noteSlots);
export type NoteSlot = z.infer<typeof noteSlotSchema>;

export const noteSlotWords: Readonly<Record<NoteSlot, string>> = {
  direction: 'I. Công tác chỉ đạo, điều hành – nội dung bổ sung',
  site: 'II.1 Trang thông tin điện tử – nội dung bổ sung',
  press: 'II.2 Báo, đài – nội dung bổ sung',
  social: 'II.3 Mạng xã hội – nội dung bổ sung',
  visual: 'II.4 Trực quan, màn hình LED, loa – nội dung bổ sung',
  events: 'II.5 Hội nghị, tập huấn, lồng ghép – nội dung bổ sung',
  estimate: 'II.6 Ước đến hết kỳ (khi kỳ chưa kết thúc)',
  strengths: 'III. Đánh giá – Ưu điểm',
  weaknesses: 'III. Đánh giá – Tồn tại, hạn chế',
  causes: 'III. Đánh giá – Nguyên nhân',
  tasks: 'IV. Nhiệm vụ trọng tâm',
  proposals: 'V. Kiến nghị',
};

/** Longest text of one part. */
export const longestNote = 6_000;

export const noteTextsSchema = z.partialRecord(noteSlotSchema, z.string().max(longestNote));
export type NoteTexts = z.infer<typeof noteTextsSchema>;

/** What is kept for one period and unit; `edition` counts the times it was saved. */
export const notesSchema = z.strictObject({
  edition: z.int().nonnegative(),
  texts: noteTextsSchema,
  changedAt: z.string().nullable(),
  canWrite: z.boolean(),
});
export type Notes = z.infer<typeof notesSchema>;

export const saveNotesSchema = z.strictObject({
  /** The edition that the person has read; another one in the store is a conflict. */
  seenEdition: z.int().nonnegative(),
  texts: noteTextsSchema,
});
