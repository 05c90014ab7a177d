// @vitest-environment happy-dom
// A post that no reply fits: the panel says so, and offers blocks to begin with.
import { expect, it } from 'vitest';
import { LIBRARY, PAGE } from './fixtures';
import { showPanel } from './show-panel';

it('begins a draft with blocks that suppose nothing', async () => {
  const [model] = LIBRARY.replies;
  LIBRARY.replies.push({
    ...model!,
    id: 'beginning/avec-un-proche',
    title: 'De quoi commencer',
    needs: [],
    voices: ['relative'],
    blocks: [{ kind: 'acknowledge', sentences: [{ parts: ['Merci d’en parler ici.'], sources: [] }] }],
  });
  const panel = showPanel(PAGE);
  await panel.sees('5 messages attendent');
  panel.click('Pas-à-pas Ensemble Pour Toujours 1978');
  await panel.sees('Aucune réponse toute faite');
  await panel.sees('De quoi commencer');
  panel.click('Partir de cette réponse');
  await panel.sees('Votre réponse à Pas-à-pas');
  expect(panel.root.querySelector('textarea')?.value).toContain('Merci d’en parler ici.');
});
