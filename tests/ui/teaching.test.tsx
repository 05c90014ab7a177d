// @vitest-environment happy-dom
// The panel where no engine knows the page: teaching it, reading it as one text, and saying how a page was read.
import { beforeEach, describe, expect, it } from 'vitest';
import type { TeachingState } from '../../src/browser/teaching-messages';
import { PAGE } from './fixtures';
import { type ShownPanel, showPanel } from './show-panel';

const POINTING: TeachingState = {
  step: 'post',
  asked: null,
  missed: false,
  found: { author: null, date: null, body: null, editor: null },
  read: 0,
  samples: [],
};

const UNDERSTOOD: TeachingState = {
  ...POINTING,
  step: 'parts',
  found: { author: 'Marinette', date: null, body: 'Sixième jour sans alcool', editor: '' },
  read: 4,
  samples: [
    { author: 'Marinette', date: '12 mars', line: 'Sixième jour sans alcool' },
    { author: null, date: null, line: 'Bravo à toi' },
  ],
};

const read = (engine: string, more: { stale?: boolean; read?: number } = {}) => ({
  ...PAGE,
  forum: { ...PAGE.forum, engine },
  ...more,
});

let panel: ShownPanel;

describe('a page that no engine knows', () => {
  beforeEach(async () => {
    panel = showPanel(null);
    await panel.sees('Relais ne reconnaît pas ce forum');
  });

  it('can be taught: the panel asks for one post, then says what it understood', async () => {
    panel.click('Apprendre ce forum à Relais');
    expect(panel.outside.teaching.asked).toEqual(['start']);
    panel.outside.teaching.tell(1, POINTING);
    await panel.sees('Montrez un message');
    panel.outside.teaching.tell(1, UNDERSTOOD);
    await panel.sees('Relais lit 4 messages.');
    expect(panel.text()).toContain('Marinette · 12 mars');
    expect(panel.text()).toContain('Membre sans pseudo');
    expect(panel.text()).toContain('Encadrée dans la page.');
    expect(panel.text()).toContain('Pas trouvée. Sans date, Relais lit quand même.');
    panel.click('Montrer : Date');
    panel.click('C’est bon, retenir ce forum');
    await panel.sees('C’est retenu.');
    expect(panel.outside.teaching.asked).toEqual(['start', 'date', 'keep']);
  });

  it('says so when a click hits nothing, and when nothing could be kept', async () => {
    panel.outside.teaching.tell(1, { ...POINTING, missed: true });
    await panel.sees('Rien ne se répète autour de cet endroit.');
    panel.outside.teaching.keeps = false;
    panel.outside.teaching.tell(1, UNDERSTOOD);
    await panel.sees('Est-ce bien cela ?');
    panel.click('C’est bon, retenir ce forum');
    await panel.sees('Rien n’a été retenu');
  });

  it('is left by Escape, and belongs to its tab alone', async () => {
    panel.outside.teaching.tell(2, POINTING);
    panel.outside.teaching.tell(1, POINTING);
    await panel.sees('Montrez un message');
    panel.press('Escape');
    expect(panel.outside.teaching.asked).toEqual(['stop']);
    panel.outside.teaching.tell(1, null);
    await panel.sees('Relais ne reconnaît pas ce forum');
  });

  it('says so when the page has gone meanwhile', async () => {
    panel.outside.teaching.tell(1, POINTING);
    await panel.sees('Montrez un message');
    panel.outside.teaching.answers = false;
    panel.click('← Arrêter');
    await panel.sees('La page ne répond pas.');
    expect(panel.text()).toContain('Relais ne reconnaît pas ce forum');
  });

  it('can be read as one text, or says that there is none', async () => {
    panel.click('Lire cette page comme un seul texte');
    panel.outside.teaching.hasText = false;
    panel.click('Lire cette page comme un seul texte');
    await panel.sees('Relais n’a pas trouvé de texte à lire');
    expect(panel.outside.teaching.asked).toEqual(['one text', 'one text']);
  });
});

describe('a page that was read', () => {
  it('by a guess is marked as such, and can be corrected', async () => {
    panel = showPanel(read('guessed'));
    await panel.sees('lecture devinée');
    panel.click('Corriger : apprendre ce forum');
    expect(panel.outside.teaching.asked).toEqual(['start']);
  });

  it('as it was taught says so', async () => {
    panel = showPanel(read('taught'));
    await panel.sees('Lu comme vous l’avez appris à Relais.');
  });

  it('and has changed since it was taught says so in plain words, and can be taught again', async () => {
    panel = showPanel({ ...read('taught', { stale: true, read: 0 }), items: [] });
    await panel.sees('Ce site a changé');
    expect(panel.text()).not.toContain('Rien n’attend sur cette page');
    panel.click('Apprendre à nouveau ce forum');
    expect(panel.outside.teaching.asked).toEqual(['start']);
  });

  it('by an engine that knows it says nothing of this', async () => {
    panel = showPanel(PAGE);
    await panel.sees(
      '4 messages attendent'.replace('4', String(PAGE.items.filter((i) => i.standing === 'waiting').length)),
    );
    expect(panel.text()).not.toMatch(/devinée|appris|Apprendre/);
  });
});
