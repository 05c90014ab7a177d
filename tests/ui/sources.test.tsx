// @vitest-environment happy-dom
// What the panel says of sources, regions and days: where words come from, and what to check before they are used.
import { describe, expect, it } from 'vitest';
import type { PageState } from '../../src/browser/messages';
import { emptyOwn, type OwnReply } from '../../src/library/own/own-reply';
import type { FakeOutside } from './fake-outside';
import { PAGE } from './fixtures';
import { type ShownPanel, showPanel } from './show-panel';

const at = (origin: string, lang?: string): PageState => ({
  ...PAGE,
  forum: { ...PAGE.forum, origin },
  ...(lang && { lang }),
});
const on = (today: string) => (outside: FakeOutside) => {
  outside.today = () => today;
};

async function open(author: string, page = PAGE, prepare?: (outside: FakeOutside) => void): Promise<ShownPanel> {
  const panel = showPanel(page, prepare);
  await panel.sees('5 messages attendent');
  panel.click(author);
  await panel.sees(`Message de ${author}`);
  return panel;
}

/** The open section of the source with this title. */
function section(panel: ShownPanel, title: string): HTMLDetailsElement {
  const found = [...panel.root.querySelectorAll<HTMLDetailsElement>('.source')].find((one) =>
    one.querySelector('summary')?.textContent?.includes(title),
  )!;
  found.open = true;
  return found;
}
const plain = (element: Element) => element.textContent!.replace(/\s+/g, ' ');

describe('a source line', () => {
  it('opens its section: who made the document, of which day, in which language, and our summary', async () => {
    const panel = await open('Olivia');
    const text = plain(section(panel, 'Le matériel'));
    expect(text).toContain('Drug treatment : Le matériel');
    expect(text).toContain('ParUne autrice, Le système de soins');
    expect(text).toContain('Date2 mai 2024');
    expect(text).toContain('Langueanglais');
    expect(text).toContain('Il est remis sans condition.');
    expect(text).not.toContain('jusqu’au');
  });

  it('says so where the document has no date, and names each part in its own language', async () => {
    const panel = await open('karim77');
    const source = section(panel, 'Un dialogue se fait à deux');
    expect(plain(source)).toContain('Datesans date');
    expect(source.querySelector('cite')?.lang).toBe('fr');
    expect(section(await open('Olivia'), 'Le matériel').querySelector('cite')?.lang).toBe('en');
  });

  it('whose day is over says so, and shows what holds now', async () => {
    const panel = await open('Olivia');
    const source = section(panel, 'Les espaces supervisés');
    expect(plain(source.querySelector('summary')!)).toContain('dépassé');
    expect(plain(source)).toContain('Valait jusqu’au 31 déc. 2025.');
    expect(plain(source)).toContain('Ce qui vaut aujourd’hui, vérifié le 22 nov. 2026Prolongées jusqu’à fin 2027.');
  });

  it('says nothing of the kind before that day', async () => {
    const panel = await open('Olivia', PAGE, on('2025-12-31'));
    expect(plain(section(panel, 'Les espaces supervisés'))).not.toContain('Valait');
  });
});

describe('the region', () => {
  const untold = (outside: FakeOutside) => {
    outside.region = null;
  };

  it.each([
    [at('https://forum.example.ch'), 'Région : Suisse, d’après l’adresse du forum', '144 ambulance'],
    [at('https://forum.example', 'fr-CH'), 'Région : Suisse, d’après la langue de la page', '144 ambulance'],
    [at('https://forum.example'), 'Région : France, faute d’indice sur ce forum', '15 Samu'],
  ])('is guessed where none is chosen, and says from what', async (page, words, line) => {
    const panel = await open('brume_du_nord', page, untold);
    await panel.sees(words);
    expect(panel.text()).toContain(line);
  });

  it('that was chosen wins over the forum', async () => {
    const panel = await open('brume_du_nord', at('https://forum.example.ch'));
    expect(panel.text()).toContain('Région : France (');
    expect(panel.text()).toContain('15 Samu');
  });

  it('follows the tab', async () => {
    const panel = await open('brume_du_nord', at('https://forum.example.ch'), (outside) => {
      untold(outside);
      outside.pages.set(2, at('https://autre.example.fr'));
    });
    panel.outside.showTab(2);
    await panel.sees('5 messages attendent');
    panel.click('brume_du_nord');
    await panel.sees('Région : France, d’après l’adresse du forum');
  });
});

describe('before an insertion', () => {
  const write = async (author: string, page = PAGE, prepare?: (outside: FakeOutside) => void) => {
    const panel = await open(author, page, prepare);
    panel.click('Partir de cette réponse');
    await panel.sees(`Votre réponse à ${author}`);
    return panel;
  };
  const warnings = (panel: ShownPanel) => plain(panel.root.querySelector('#before-insertion')!);
  const box = (panel: ShownPanel) => panel.root.querySelector('textarea')!;

  it('nothing is said of what was checked lately', async () => {
    expect(warnings(await write('brume_du_nord'))).toBe('');
    expect(warnings(await write('karim77'))).toBe('');
  });

  it('a help line that nobody checked is told, and one that was checked long ago', async () => {
    const swiss = await write('brume_du_nord', PAGE, (outside) => {
      outside.region = 'CH';
    });
    expect(warnings(swiss)).toContain('144 (ambulance) : ce numéro n’a pas encore été vérifié.');
    const late = await write('brume_du_nord', PAGE, on('2027-11-23'));
    expect(warnings(late)).toContain('15 (Samu) : vu le 22 nov. 2026, il y a plus d’un an.');
  });

  it('a number of another region is told as soon as it is typed', async () => {
    const panel = await write('karim77');
    panel.type(box(panel), 'Appelle le 144 tout de suite.');
    await panel.sees('144 : ce numéro est celui d’une autre région (Suisse).');
  });

  it('a fact whose day is over is told, with what holds now', async () => {
    const panel = await write('Olivia');
    expect(warnings(panel)).toContain('« Les espaces supervisés » : Valait jusqu’au 31 déc. 2025.');
    expect(warnings(panel)).toContain('Aujourd’hui : Prolongées jusqu’à fin 2027.');
  });

  it('the sources of the draft open beside it', async () => {
    const panel = await write('Olivia');
    expect(panel.text()).toContain('D’après 2 sources');
    expect(plain(section(panel, 'Le matériel'))).toContain('Il est remis sans condition.');
  });

  it('a fact of an own reply that was seen long ago is told', async () => {
    const own: OwnReply = {
      ...emptyOwn('own/un', 'fr', '2024-01-01'),
      title: 'La mienne',
      needs: ['prescriber.refusal'],
      sources: [{ kind: 'fact', text: 'Le centre ouvre à neuf heures', day: '2024-01-01' }],
      text: { acknowledge: 'Je te lis.', inform: '', ask: '', orient: '' },
    };
    const panel = showPanel(PAGE, (outside) => {
      outside.library.replies = [own];
    });
    await panel.sees('5 messages attendent');
    panel.click('karim77');
    await panel.sees('La mienne');
    const card = [...panel.root.querySelectorAll('.suggestion')].find((one) => one.textContent?.includes('La mienne'))!;
    card.querySelector<HTMLElement>('button.primary')!.click();
    await panel.sees('Votre réponse à karim77');
    expect(warnings(panel)).toContain('« Le centre ouvre à neuf heures » : vu le 1 janv. 2024, il y a plus d’un an.');
  });

  it('the button names what is to be looked at, and still works', async () => {
    const panel = await write('Olivia');
    const insert = panel.button('Insérer');
    expect(panel.root.querySelector(`#${insert.getAttribute('aria-describedby')}`)).not.toBeNull();
    panel.click('Insérer');
    await panel.sees('Inséré dans la réponse.');
  });
});
