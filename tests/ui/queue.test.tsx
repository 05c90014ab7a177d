// @vitest-environment happy-dom
// The panel's first screens: what it says when it cannot read, and the queue.
import { describe, expect, it, vi } from 'vitest';
import { PAGE } from './fixtures';
import { PATIENCE, showPanel } from './show-panel';

const cards = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('[data-post-id]')].map((card) => card.dataset.postId);

describe('without a queue', () => {
  it('asks for a click on the icon where it has no access', async () => {
    const panel = showPanel();
    await panel.sees('Cliquez sur l’icône Relais dans la barre d’outils');
  });

  it('says that it does not know the forum, and reads again on demand', async () => {
    const panel = showPanel(null);
    await panel.sees('Relais ne reconnaît pas ce forum');
    panel.outside.pages.set(1, PAGE);
    panel.click('Relire la page');
    await panel.sees('5 messages attendent');
  });

  it('says that nothing waits', async () => {
    await showPanel({ ...PAGE, items: [] }).sees('Rien n’attend sur cette page');
  });

  it('says when everything has been gone through', async () => {
    const done = PAGE.items.filter(({ standing }) => standing !== 'waiting');
    await showPanel({ ...PAGE, items: done }).sees('Tout est passé en revue');
  });

  it('reads a page whose reader it had to start first', async () => {
    const panel = showPanel(undefined, (outside) => {
      outside.start = 'started';
    });
    panel.outside.changePage(1, PAGE);
    await panel.sees('5 messages attendent');
  });
});

describe('the queue', () => {
  it('says how many wait and how many were read', async () => {
    await showPanel(PAGE).sees('5 messages attendent, 23 lus');
  });

  it('shows the most urgent first, each with urgency, author, date, need and the words that spoke', async () => {
    const panel = showPanel(PAGE);
    await panel.sees('5 messages attendent');
    expect(cards(panel.root).slice(0, 5)).toEqual(['p204', 'p207', 'p198', 'p201', 'p203']);
    const first = panel.root.querySelector('.card')!;
    for (const words of ['brume_du_nord', 'Tout de suite', 'Sevrage dangereux', 'Aujourd’hui, 02:14']) {
      expect(first.textContent).toContain(words);
    }
    expect(first.querySelector('mark')?.textContent).toBe('arrêté net le Xanax et l’alcool');
  });

  it('says "à vérifier" of a post that is only perhaps in need', async () => {
    const panel = showPanel(PAGE);
    await panel.sees('5 messages attendent');
    const unsure = [...panel.root.querySelectorAll('.card')].filter((card) => card.textContent?.includes('à vérifier'));
    expect(unsure.map((card) => card.querySelector('button')?.dataset.postId)).toEqual(['p203']);
  });

  it('folds away what is answered or set aside', async () => {
    const panel = showPanel(PAGE);
    await panel.sees('Déjà répondu (1)');
    const folded = [...panel.root.querySelectorAll('details')];
    expect(folded.map(({ open }) => open)).toEqual([false, false]);
    expect(folded.map((details) => details.querySelector('button')?.dataset.postId)).toEqual(['p188', 'p190']);
  });

  it('follows what the page tells of itself, and no other page', async () => {
    const panel = showPanel(PAGE);
    await panel.sees('5 messages attendent');
    panel.outside.changePage(2, { ...PAGE, items: [] });
    panel.outside.changePage(1, { ...PAGE, items: PAGE.items.slice(0, 1), read: 24 });
    await panel.sees('1 message attend, 24 lus');
  });

  it('is walked with the arrow keys, and Enter is the card’s own', async () => {
    const panel = showPanel(PAGE);
    await panel.sees('5 messages attendent');
    const focused = () => (document.activeElement as HTMLElement).dataset.postId;
    panel.press('ArrowDown');
    expect(focused()).toBe('p204');
    panel.press('ArrowDown');
    expect(focused()).toBe('p207');
    panel.press('End');
    expect(focused()).toBe('p203');
    panel.press('ArrowDown');
    expect(focused()).toBe('p203');
    panel.press('Home');
    panel.press('ArrowUp');
    expect(focused()).toBe('p204');
  });

  it('opens the card of a mark that was clicked in the page', async () => {
    const panel = showPanel(PAGE);
    await panel.sees('5 messages attendent');
    panel.outside.clickMark(1, 'p207');
    await panel.sees('Message de Lune-Rousse');
    expect(panel.outside.asked).toContain('show p207');
  });

  it('opens the card of a mark that was clicked before the panel was there', async () => {
    await showPanel({ ...PAGE, wanted: 'p198' }).sees('Message de karim77');
  });
});

describe('the focus', () => {
  it('is not taken when the panel opens or the tab changes', async () => {
    const panel = showPanel(PAGE);
    await panel.sees('5 messages attendent');
    panel.outside.showTab(2);
    await panel.sees('Relais n’a pas lu cette page');
    expect(document.activeElement).toBe(document.body);
  });

  it('goes to the title of an opened post, and back to the card that was left', async () => {
    const panel = showPanel(PAGE);
    await panel.sees('5 messages attendent');
    panel.click('karim77');
    await vi.waitUntil(() => document.activeElement?.textContent === 'Message de karim77', PATIENCE);
    expect(document.activeElement?.tagName).toBe('H1');
    panel.press('Escape');
    await vi.waitUntil(() => (document.activeElement as HTMLElement).dataset.postId === 'p198', PATIENCE);
    expect(panel.outside.asked).toContain('hide');
  });
});

describe('"Toujours sur ce forum"', () => {
  it('asks the browser in the click, remembers, and is taken back', async () => {
    const panel = showPanel(PAGE);
    await panel.sees('Toujours sur ce forum');
    panel.click('Toujours sur ce forum');
    expect(panel.outside.asked).toContain('consent https://forum.example');
    await panel.sees('Toujours actif sur forum.example');
    expect(panel.outside.asked).toContain('remember https://forum.example');
    panel.click('Ne plus lire ce forum d’office');
    await panel.sees('Toujours sur ce forum');
    expect(panel.outside.asked).toContain('forget https://forum.example');
  });

  it('changes nothing when the moderator says no to the browser', async () => {
    const panel = showPanel(PAGE, (outside) => {
      outside.consents = false;
    });
    await panel.sees('Toujours sur ce forum');
    panel.click('Toujours sur ce forum');
    await panel.sees('L’accès n’a pas été donné');
    expect(panel.outside.asked.some((asked) => asked.startsWith('remember'))).toBe(false);
  });
});
