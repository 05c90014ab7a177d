// @vitest-environment happy-dom
// One post in the panel: its words, why it waits, the emergency lines, and the replies.
import { describe, expect, it } from 'vitest';
import { PAGE } from './fixtures';
import { type ShownPanel, showPanel } from './show-panel';
import { speak } from './texts';

async function open(author: string, page = PAGE): Promise<ShownPanel> {
  const panel = showPanel(page);
  await panel.sees('5 messages attendent');
  panel.click(author);
  await panel.sees(`Message de ${author}`);
  return panel;
}

describe('the post', () => {
  it('marks the words that spoke, those that count in part faintly', async () => {
    const panel = await open('Lune-Rousse');
    const marks = [...panel.root.querySelectorAll('.post-words mark')].map((mark) => [
      mark.textContent,
      mark.className,
    ]);
    expect(marks).toEqual([
      ['plus envie de me réveiller', 'marked'],
      ['j’ai rien prévu', 'faint'],
    ]);
  });

  it('says in plain words why words count in part', async () => {
    const panel = await open('Lune-Rousse');
    expect(panel.text()).toContain('j’ai rien prévu (nié)');
  });

  it('shows the needs that are sure, and folds away those to be checked', async () => {
    const panel = await open('karim77');
    const folded = panel.button('À vérifier (1)').closest('details')!;
    expect(folded.open).toBe(false);
    expect(folded.textContent).toContain('Trouver des soins');
    expect(panel.root.querySelector('.needs')?.textContent).toContain('Un refus de soin');
  });

  it('is shortened to what counts when it is long, and shown whole on demand', async () => {
    const author = 'Pas-à-pas Ensemble Pour Toujours 1978';
    const panel = await open(author);
    const words = () => panel.root.querySelector('.post-words')!.textContent!;
    expect(words()).toContain('[…]');
    expect(words()).toContain('Il a rebu');
    panel.click('Lire tout le message');
    await panel.sees('Bonsoir à vous');
    expect(words()).toBe(PAGE.items.find(({ post }) => post.author === author)!.post.text);
  });

  it('is shown in the page, set aside or settled on a click', async () => {
    const panel = await open('karim77');
    panel.click('Voir dans la page');
    expect(panel.outside.asked).toContain('show p198');
    panel.click('C’est répondu');
    await panel.sees('Noté comme répondu.');
    await panel.sees('4 messages attendent');
    await panel.sees('Déjà répondu (2)');
    expect(panel.outside.asked).toContain('settled p198');
  });

  it('stays where it is when the page does not answer', async () => {
    const panel = await open('karim77');
    panel.outside.pages.delete(1);
    panel.click('Mettre de côté');
    await panel.sees('La page ne répond pas');
    expect(panel.text()).toContain('Message de karim77');
  });
});

describe('the emergency route', () => {
  it('comes before the post’s own words, with the day on which a line was seen', async () => {
    const panel = await open('brume_du_nord');
    const text = panel.text();
    expect(text).toContain('15 Samu, jour et nuit');
    expect(text).toContain('vu le 22 nov. 2026');
    expect(text.indexOf('D’abord, les secours')).toBeLessThan(text.indexOf('J’ai arrêté net'));
  });

  it('tells a line that was not seen for a year to be checked', async () => {
    const panel = await open('Lune-Rousse');
    expect(panel.text()).toMatch(/3114 prévention du suicide, jour et nuit \(vu le 2 janv\. 2025, à vérifier\)/);
    expect(panel.text()).toContain('15 Samu, jour et nuit (vu le 22 nov. 2026)');
  });

  it('is absent where there is no danger', async () => {
    expect((await open('karim77')).text()).not.toContain('secours');
  });
});

describe('the replies', () => {
  it('say why, read without a greeting, and open the section that they rest on', async () => {
    const panel = await open('karim77');
    const first = panel.root.querySelector('.suggestion')!;
    expect(first.textContent).toContain('Répond à «\u00a0Un refus de soin\u00a0».');
    expect(first.textContent).toContain('Se voir refuser ce qui vous paraît nécessaire, c’est rude.');
    expect(first.textContent).not.toContain('Bonjour');
    const source = first.querySelector<HTMLDetailsElement>('.source')!;
    expect(source.querySelector('summary')?.textContent).toContain('La Relation Soigné Soignant');
    expect(source.textContent).toContain('Le dialogue appartient aux deux.');
  });

  it('say so when none fits', async () => {
    const panel = await open('Pas-à-pas Ensemble Pour Toujours 1978');
    expect(panel.text()).toContain('Aucune réponse toute faite');
    panel.click('Écrire avec mes mots');
    await panel.sees('Votre réponse à Pas-à-pas');
  });

  it('give a draft of the passages that were ticked', async () => {
    const panel = await open('karim77');
    const boxes = [...panel.root.querySelectorAll<HTMLInputElement>('.passage input')];
    boxes[2]!.click();
    await panel.sees('Rédiger avec 1 passage');
    boxes[0]!.click();
    await panel.sees('Rédiger avec 2 passages');
    panel.click('Rédiger avec 2 passages');
    await panel.sees('Votre réponse à karim77');
    expect(panel.root.querySelector('textarea')?.value).toBe(
      'Bonjour karim77,\n\nSe voir refuser ce qui vous paraît nécessaire, c’est rude.\n\nQu’est-ce qui vous a le plus pesé ?\n\nPrenez soin de vous.',
    );
  });
});

describe('in English', () => {
  it('the panel speaks English', async () => {
    speak('en');
    const panel = showPanel(PAGE);
    await panel.sees('5 posts wait, 23 read');
    speak('fr');
  });
});
