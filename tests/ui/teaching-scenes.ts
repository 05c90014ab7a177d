// The pictures of a forum that no engine knows: pointing at a post, what was understood, a guess, a site that has changed.
import type { Page } from 'playwright-core';
import type { TeachingState } from '../../src/browser/teaching-messages';
import { PAGE } from './fixtures';
import type { Scene } from './screenshots';

const POINTING: TeachingState = {
  step: 'post',
  asked: null,
  missed: true,
  found: { author: null, date: null, body: null, editor: null },
  read: 0,
  samples: [],
};

const LINE =
  'Bonsoir à tout le monde. Sixième jour sans alcool, je dors par morceaux, mais le matin je me reconnais un peu.';

const UNDERSTOOD: TeachingState = {
  step: 'parts',
  asked: 'date',
  missed: false,
  found: { author: 'Pas-à-pas Ensemble Pour Toujours', date: null, body: LINE, editor: '' },
  read: 12,
  samples: [
    { author: 'Pas-à-pas Ensemble Pour Toujours', date: '12 mars 2026 à 21:04', line: LINE },
    { author: null, date: null, line: 'Pour moi ça a été dix jours.' },
  ],
};

const shows = (words: string) => (page: Page) => page.getByText(words).first().waitFor();

export const TEACHING_SCENES: Scene[] = [
  {
    name: 'teach-post',
    path: 'sidepanel.html',
    page: null,
    teaching: POINTING,
    steps: shows('Montrez un message'),
  },
  {
    name: 'teach-parts',
    path: 'sidepanel.html',
    page: null,
    teaching: UNDERSTOOD,
    steps: shows('Est-ce bien cela ?'),
  },
  {
    name: 'guessed',
    path: 'sidepanel.html',
    page: { ...PAGE, forum: { ...PAGE.forum, engine: 'guessed' } },
    steps: shows('lecture devinée'),
  },
  {
    name: 'stale',
    path: 'sidepanel.html',
    page: { ...PAGE, forum: { ...PAGE.forum, engine: 'taught' }, read: 0, items: [], stale: true },
    steps: shows('Ce site a changé'),
  },
];
