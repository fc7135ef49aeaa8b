import { site } from '../data/site-data.ts';
import { deadlineCalendar } from '../views/deadline-calendar.ts';

export const GET = (): Response =>
  new Response(deadlineCalendar(site()), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
