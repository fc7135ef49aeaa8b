import type { Core } from '@strapi/strapi';
import { z } from 'zod';

interface Clock {
  now(): string;
}
const clockSchema = z.custom<Clock>(
  (value) => typeof value === 'object' && value !== null && 'now' in value && typeof value.now === 'function',
  { error: 'expected the clock of the plugin' },
);
const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The domain clock of the running plugin. */
export const clockOf = (strapi: Core.Strapi): Clock => {
  const clock: unknown = strapi.plugin('cchc').service('clock');
  return clockSchema.parse(clock);
};

/** Today's date in Asia/Ho_Chi_Minh by the domain clock. */
export const todayOf = (strapi: Core.Strapi): string => dayFormat.format(new Date(clockOf(strapi).now()));
