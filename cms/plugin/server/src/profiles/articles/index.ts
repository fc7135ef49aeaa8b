import type { ArticleText } from '../types.ts';
import { counterTexts } from './counter-service.ts';
import { dailyPracticeTexts } from './daily-practice.ts';
import { digitalTexts } from './digital.ts';
import { guidanceTexts } from './guidance.ts';
import { dailyHealthTexts } from './health-daily.ts';
import { hygieneTexts } from './health-hygiene.ts';
import { safetyTexts } from './health-safety.ts';
import { peopleTexts } from './people-and-units.ts';
import { practiceTexts } from './practice.ts';

/** The sample library: texts written for this purpose, shared by the profiles that they fit. */
export const articleTexts: readonly ArticleText[] = [
  ...hygieneTexts,
  ...dailyHealthTexts,
  ...safetyTexts,
  ...counterTexts,
  ...digitalTexts,
  ...peopleTexts,
  ...guidanceTexts,
  ...practiceTexts,
  ...dailyPracticeTexts,
];
