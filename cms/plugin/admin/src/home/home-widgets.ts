import { Bell, Calendar, ChartBubble } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { pluginId } from '../plugin-id';
import { deskHref } from '../desk/desk-address';
import { homeWords } from '../words/home-words';

type Widget = Extract<Parameters<StrapiApp['widgets']['register']>[0], readonly unknown[]>[number];

/** What a person sees first: who is behind, what falls due, what waits. */
export const homeWidgets: Widget[] = [
  {
    id: 'progress',
    pluginId,
    icon: ChartBubble,
    title: { id: `${pluginId}.home.progress`, defaultMessage: homeWords.progress.title },
    link: {
      label: { id: `${pluginId}.home.progress.all`, defaultMessage: homeWords.progress.all },
      href: deskHref({}),
    },
    component: () => import('./progress-widget').then((module) => module.ProgressWidget),
  },
  {
    id: 'waiting',
    pluginId,
    icon: Bell,
    title: { id: `${pluginId}.home.waiting`, defaultMessage: homeWords.waiting.title },
    component: () => import('./waiting-widget').then((module) => module.WaitingWidget),
  },
  {
    id: 'due',
    pluginId,
    icon: Calendar,
    title: { id: `${pluginId}.home.due`, defaultMessage: homeWords.due.title },
    component: () => import('./due-widget').then((module) => module.DueWidget),
  },
];
