import { accountsPart } from './accounts/part.ts';
import { decisionsPart } from './decisions/part.ts';
import { doctorPart } from './doctor/part.ts';
import { dutiesPart } from './duties/part.ts';
import { corePart } from './part.ts';
import { hotlinesPart } from './hotlines/part.ts';
import { fieldsPart } from './fields/part.ts';
import { importsPart } from './imports/part.ts';
import type { PluginPart } from './plugin-part.ts';
import { remindersPart } from './reminders/part.ts';
import { reportsPart } from './reports/part.ts';
import { quotaDeskPart } from './quota-desk/part.ts';
import { rightsPart } from './rights/part.ts';
import { schedulesPart } from './schedules/part.ts';
import { setupPart } from './setup/part.ts';
import { uploadsPart } from './uploads/part.ts';

/** Every part of the plugin. The first part's document middleware is the outermost. */
export const parts: readonly PluginPart[] = [
  rightsPart,
  uploadsPart,
  corePart,
  accountsPart,
  setupPart,
  fieldsPart,
  reportsPart,
  doctorPart,
  schedulesPart,
  dutiesPart,
  remindersPart,
  quotaDeskPart,
  importsPart,
  decisionsPart,
  hotlinesPart,
];
