import { Bell, Calendar, ChartBubble, Pencil, Phone } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { pluginId, uidOf } from '../plugin-id';
import { deskHref } from '../desk/desk-address';
import { homeWords } from '../words/home-words';

const label = (name: string, defaultMessage: string) => ({ id: `${pluginId}.home.${name}`, defaultMessage });
const articles = label('articles', homeWords.articles.title);
const progress = label('progress', homeWords.progress.title);
const openDesk = label('progress.all', homeWords.progress.all);
const waiting = label('waiting', homeWords.waiting.title);
const due = label('due', homeWords.due.title);
const hotlines = label('hotlines', homeWords.hotlines.title);

/** Names of the widgets, for the table of translations. */
export const homeLabels = [articles, progress, openDesk, waiting, due, hotlines] as const;

type Widget = Extract<Parameters<StrapiApp['widgets']['register']>[0], readonly unknown[]>[number];

/** What a person sees first: where to write, who is behind, what waits, what falls due. */
export const homeWidgets: Widget[] = [
  {
    id: 'articles',
    pluginId,
    icon: Pencil,
    title: articles,
    permissions: [{ action: 'plugin::content-manager.explorer.create', subject: uidOf('article') }],
    component: () => import('./own-articles-widget').then((module) => module.OwnArticlesWidget),
  },
  {
    id: 'progress',
    pluginId,
    icon: ChartBubble,
    title: progress,
    permissions: [{ action: 'plugin::cchc.operations.read', subject: null }],
    link: {
      label: openDesk,
      href: deskHref({}),
    },
    component: () => import('./progress-widget').then((module) => module.ProgressWidget),
  },
  {
    id: 'waiting',
    pluginId,
    icon: Bell,
    title: waiting,
    component: () => import('./waiting-widget').then((module) => module.WaitingWidget),
  },
  {
    id: 'due',
    pluginId,
    icon: Calendar,
    title: due,
    component: () => import('./due-widget').then((module) => module.DueWidget),
  },
  {
    id: 'hotlines',
    pluginId,
    icon: Phone,
    title: hotlines,
    permissions: [{ action: 'plugin::content-manager.explorer.update', subject: uidOf('channel') }],
    component: () => import('./hotlines-widget').then((module) => module.HotlinesWidget),
  },
];
