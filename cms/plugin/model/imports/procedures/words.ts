import { foldWords } from '@cchc/shared/text';

export type Level = 'ministry' | 'province' | 'commune' | 'district';
export type SubmissionChannel = 'in_person' | 'online' | 'post';
export type OnlineLevel = 'full' | 'partial' | 'none';

const levels: readonly (readonly [RegExp, Level])[] = [
  [/^(?:cap )?(?:bo|bo nganh|trung uong|ministry)\b/, 'ministry'],
  [/^(?:cap )?(?:tinh|so|province)\b/, 'province'],
  [/^(?:cap )?(?:huyen|quan|district)\b/, 'district'],
  [/^(?:cap )?(?:xa|phuong|commune)\b/, 'commune'],
];

const firstOf = <T>(table: readonly (readonly [RegExp, T])[], text: string): T | null => {
  const folded = foldWords(text);
  return table.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
};

/** "Cấp tỉnh", "Cấp bộ/ngành" … */
export const levelOf = (text: string): Level | null => firstOf(levels, text);

const channels: readonly (readonly [RegExp, SubmissionChannel])[] = [
  [/\b(?:truc tuyen|online|dien tu)\b/, 'online'],
  [/\b(?:buu chinh|buu dien|post)\b/, 'post'],
  [/\b(?:truc tiep|in person)\b/, 'in_person'],
];

/** "Trực tiếp", "Trực tuyến", "Dịch vụ bưu chính". */
export const channelOf = (text: string): SubmissionChannel | null => firstOf(channels, text);

const onlineLevels: readonly (readonly [RegExp, OnlineLevel])[] = [
  [/\btoan trinh\b|^(?:muc do )?4$|^full$/, 'full'],
  [/\bmot phan\b|^(?:muc do )?3$|^partial$/, 'partial'],
  [/\b(?:khong|chua)\b|thong tin truc tuyen|^(?:muc do )?[12]$|^none$/, 'none'],
];

/** "Toàn trình", "Một phần", levels 4 and 3 of before 2022. */
export const onlineLevelOf = (text: string): OnlineLevel | null => firstOf(onlineLevels, text);
