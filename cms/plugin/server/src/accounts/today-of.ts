import { civilDateOf } from '@cchc/shared/period';
import type { CivilDate } from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import { siteStateOf } from '../revision/site-state.ts';

/** Today's date in Asia/Ho_Chi_Minh by the domain clock. */
export const todayOf = (strapi: Core.Strapi): CivilDate => civilDateOf(siteStateOf(strapi).clock.now());
