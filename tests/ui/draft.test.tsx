// @vitest-environment happy-dom
// The draft in the panel: edited, turned, inserted or copied, and never lost by accident.
import { describe, expect, it, vi } from 'vitest';
import type { FakeOutside } from './fake-outside';
import { PAGE } from './fixtures';
import { PATIENCE, type ShownPanel, showPanel } from './show-panel';

const box = (panel: ShownPanel) => panel.root.querySelector('textarea')!;

async function write(prepare?: (outside: FakeOutside) => void): Promise<ShownPanel> {
  const panel = showPanel(PAGE, prepare);
  await panel.sees('5 messages attendent');
  panel.click('karim77');
  await panel.sees('Message de karim77');
  panel.click('Partir de cette réponse');
  await panel.sees('Votre réponse à karim77');
  return panel;
}

describe('the draft', () => {
  it('turns with the switch', async () => {
    const panel = await write();
    panel.root.querySelector<HTMLInputElement>('input[value="tu"]')!.click();
    await vi.waitUntil(() => box(panel).value.includes('ce qui te paraît'), PATIENCE);
  });

  it('asks for its blanks and follows the answer', async () => {
    const panel = showPanel(PAGE);
    await panel.sees('5 messages attendent');
    panel.click('karim77');
    await panel.sees('Se sentir regardé, ou pas');
    const reply = [...panel.root.querySelectorAll('.suggestion')].find((one) =>
      one.textContent?.includes('Se sentir regardé'),
    )!;
    reply.querySelector<HTMLElement>('button.primary')!.click();
    await panel.sees('De quel produit s’agit-il');
    panel.type(panel.root.querySelector('.blanks input')!, 'la méthadone');
    await vi.waitUntil(() => box(panel).value.includes('Pour parler de la méthadone'), PATIENCE);
  });

  it('takes further replies behind the moderator’s own words', async () => {
    const panel = await write();
    panel.type(box(panel), 'Mes mots.');
    panel.press('Escape');
    await panel.sees('Reprendre le brouillon');
    panel.click('Ajouter au brouillon');
    await panel.sees('Votre réponse à karim77');
    expect(box(panel).value.startsWith('Mes mots.')).toBe(true);
  });
});

describe('"Insérer"', () => {
  it('hands the text to the page and says that sending is up to the moderator', async () => {
    const panel = await write();
    panel.type(box(panel), 'Bonsoir, je te lis.');
    panel.click('Insérer');
    await panel.sees('Inséré dans la réponse. Ctrl+Z l’enlève. À vous de l’envoyer.');
    expect(panel.outside.asked).toContain('insert Bonsoir, je te lis.');
    expect(panel.outside.clipboard).toBeNull();
    expect(box(panel).value).toBe('Bonsoir, je te lis.');
  });

  it('hands it over in the markup of the forum', async () => {
    const panel = await write();
    panel.type(box(panel), 'Un crochet [b] reste un crochet.');
    panel.click('Insérer');
    await panel.sees('Inséré');
    expect(panel.outside.asked.find((asked) => asked.startsWith('insert'))).not.toContain('[b]');
  });

  it.each([
    ['no-editor', 'Cette page n’a pas de zone de réponse.'],
    ['read-only', 'La zone de réponse est verrouillée.'],
    ['not-kept', 'Le forum n’a pas gardé le texte.'],
  ] as const)('says why it failed (%s) and leaves the text on the clipboard', async (why, words) => {
    const panel = await write((outside) => {
      outside.insertion = { ok: false, why };
    });
    panel.type(box(panel), 'Bonsoir.');
    panel.click('Insérer');
    await panel.sees(words);
    expect(panel.outside.clipboard).toBe('Bonsoir.');
  });

  it('leaves the text on the clipboard when the page does not answer', async () => {
    const panel = await write((outside) => {
      outside.insertion = null;
    });
    panel.click('Insérer');
    await panel.sees('La page ne répond pas. Le texte est copié');
    expect(panel.outside.clipboard).toContain('Bonjour karim77,');
  });

  it('says so when the clipboard fails as well', async () => {
    const panel = await write((outside) => {
      outside.insertion = null;
      outside.canCopy = false;
    });
    panel.click('Insérer');
    await panel.sees('Rien n’a pu être inséré ni copié.');
    expect(box(panel).value).not.toBe('');
  });

  it('says beforehand that a page without a reply box will get nothing', async () => {
    const panel = await write((outside) => outside.pages.set(1, { ...PAGE, canReply: false }));
    await panel.sees('Cette page n’a pas de zone de réponse : le texte sera copié.');
  });

  it('is out of reach while the draft is empty', async () => {
    const panel = await write();
    panel.type(box(panel), '  ');
    await panel.sees('Le brouillon est vide.');
    expect((panel.button('Insérer') as HTMLButtonElement).disabled).toBe(true);
  });
});

describe('what a draft brings along', () => {
  const turn = (panel: ShownPanel, words: string) =>
    [...panel.root.querySelectorAll('label')]
      .find((label) => label.textContent?.includes(words))!
      .querySelector('input')!
      .click();

  it('is a quote in the forum’s own syntax, never the whole post', async () => {
    const panel = await write();
    expect(panel.root.querySelector('blockquote')).toBeNull();
    turn(panel, 'Citer le message');
    await vi.waitUntil(() => panel.root.querySelector('blockquote'), PATIENCE);
    const quoted = panel.root.querySelector('blockquote')!.textContent!;
    expect(box(panel).value).not.toContain(quoted);
    panel.click('Insérer');
    await panel.sees('Inséré');
    const inserted = panel.outside.asked.find((asked) => asked.startsWith('insert'))!;
    expect(inserted).toContain(`insert [quote="karim77"]${quoted}[/quote]\n\nBonjour karim77,`);
    const whole = PAGE.items.find(({ post }) => post.id === 'p198')!.post.text;
    expect(quoted.length).toBeLessThan(whole.length);
  });

  it('is remembered for the next draft, in the text and outside of it', async () => {
    const panel = await write();
    turn(panel, 'Nommer les sources');
    await vi.waitUntil(() => box(panel).value.includes('Sources :'), PATIENCE);
    expect(panel.outside.habits).toEqual({ namesSources: true, quotes: false });
    const again = await write((outside) => {
      outside.habits = { namesSources: true, quotes: true };
    });
    expect(box(again).value).toContain('Sources :');
    expect(again.root.querySelector('blockquote')).not.toBeNull();
  });
});

describe('a blank that stands open', () => {
  it('cannot leave the panel', async () => {
    const panel = await write();
    panel.type(box(panel), 'Depuis quand {produit} ?');
    await panel.sees('« {produit} » : à compléter');
    for (const name of ['Insérer', 'Copier']) expect((panel.button(name) as HTMLButtonElement).disabled).toBe(true);
    panel.type(box(panel), 'Depuis quand ?');
    await vi.waitUntil(() => !(panel.button('Insérer') as HTMLButtonElement).disabled, PATIENCE);
  });
});

describe('"Copier"', () => {
  it('puts the text on the clipboard', async () => {
    const panel = await write();
    panel.click('Copier');
    await panel.sees('Copié.');
    expect(panel.outside.clipboard).toContain('Bonjour karim77,');
  });
});

describe('what is written', () => {
  it('is kept letter by letter and is there again when the panel opens anew', async () => {
    const panel = await write();
    panel.type(box(panel), 'À moitié éc');
    const { kept } = panel.outside;
    const again = showPanel(PAGE, (outside) => {
      outside.kept = kept;
    });
    await again.sees('brouillon en cours');
    again.click('karim77');
    await again.sees('Reprendre le brouillon');
    again.click('Reprendre le brouillon');
    await again.sees('Votre réponse à karim77');
    expect(box(again).value).toBe('À moitié éc');
  });

  it('stays on the screen when its post leaves the page', async () => {
    const panel = await write();
    panel.type(box(panel), 'Je suis là.');
    panel.outside.changePage(1, { ...PAGE, items: PAGE.items.filter(({ post }) => post.id !== 'p198') });
    await panel.sees('Ce message n’est plus affiché dans la page.');
    expect(box(panel).value).toBe('Je suis là.');
  });

  it('outlives a look at another tab', async () => {
    const panel = await write();
    panel.type(box(panel), 'Je suis là.');
    panel.outside.showTab(2);
    await panel.sees('Relais n’a pas lu cette page');
    panel.outside.showTab(1);
    await panel.sees('Votre réponse à karim77');
    expect(box(panel).value).toBe('Je suis là.');
  });

  it('is thrown away only after a second yes', async () => {
    const panel = await write();
    panel.click('Jeter le brouillon');
    await panel.sees('Jeter ce brouillon pour de bon ?');
    panel.press('Escape');
    await panel.sees('Jeter le brouillon');
    expect(panel.outside.kept.size).toBe(1);
    panel.click('Jeter le brouillon');
    await panel.sees('Oui, jeter');
    panel.click('Oui, jeter');
    await panel.sees('Brouillon jeté.');
    expect(panel.outside.kept.size).toBe(0);
    expect(panel.text()).not.toContain('Reprendre le brouillon');
  });

  it('goes when everything is erased in the options', async () => {
    const panel = await write();
    panel.outside.erase();
    await panel.sees('Message de karim77');
    expect(panel.text()).not.toContain('Reprendre le brouillon');
  });
});
