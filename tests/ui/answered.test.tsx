// @vitest-environment happy-dom
// What the team has answered: folded away with its reason, never a life in danger, and put back by the moderator.
import { expect, it } from 'vitest';
import { ANSWERED_PAGE } from './answered-page';
import { showPanel } from './show-panel';

const FOLDED = 'Déjà répondu par l’équipe (2)';
const idsIn = (root: ParentNode | null) =>
  [...(root?.querySelectorAll<HTMLElement>('[data-post-id]') ?? [])].map((card) => card.dataset.postId);

it('The queue counts only who waits, and folds what the team answered', async () => {
  const panel = showPanel(ANSWERED_PAGE);
  await panel.sees('3 messages attendent, 23 lus');
  const folded = panel.button(FOLDED).closest('details')!;
  expect(folded.open).toBe(false);
  expect(idsIn(folded)).toEqual(['p198', 'p203']);
});

it('A life in danger stays in sight, with a note and its reason', async () => {
  const panel = showPanel(ANSWERED_PAGE);
  await panel.sees('3 messages attendent');
  const card = panel.root.querySelector('.group .card')!;
  expect(idsIn(card)).toEqual(['p204']);
  expect(card.textContent).toContain('Lila du palier (équipe) écrit juste après ce message.');
  expect(card.textContent).toContain('Il reste ici parce qu’une vie peut être en danger');
  // A danger that is only red.
  expect(idsIn(panel.root).slice(0, 3)).toEqual(['p204', 'p207', 'p201']);
});

it('Each rule says itself, also where the answer has no author', async () => {
  const panel = showPanel(ANSWERED_PAGE);
  await panel.sees('Lila du palier (équipe) s’adresse ensuite à cette personne par son nom.');
  await panel.sees('Quelqu’un (équipe) cite ce message plus loin.');
});

it('The moderator puts an answered post back to wait', async () => {
  const panel = showPanel(ANSWERED_PAGE);
  await panel.sees('3 messages attendent');
  panel.click('karim77');
  await panel.sees('Quelqu’un (équipe) cite ce message');
  panel.click('Remettre dans la file');
  await panel.sees('4 messages attendent');
  expect(panel.text()).not.toContain('Quelqu’un (équipe)');
  expect(panel.text()).toContain('Déjà répondu par l’équipe (1)');
  expect(panel.outside.asked.some((asked) => asked.includes('p198') && asked.includes('waiting'))).toBe(true);
});
