// The plain textarea in both browsers: the draft is kept, one undo takes the insertion back, nothing is sent.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InsertResult } from '../../src/post';
import { BROWSERS, type EditorPage } from './editor-browsers';
import { type ForumServer, relaisCode, serveForum } from './forum-server';
import { replyForm, seenIn } from './reply-form';

const TEXT = 'Merci de ton message.\n\nQue dirais-tu d’en parler à [b]ton médecin[/b] ?';

/** Each state is what stands in the editor, the caret or selection written in it, and what must stand there afterwards. */
const STATES = {
  'an empty editor': { before: '|', after: TEXT },
  'a caret after a half sentence': { before: 'Bonjour, je lis que |', after: `Bonjour, je lis que \n\n${TEXT}` },
  'a caret in the middle of a draft': {
    before: 'Bonjour Luz,| et bon courage.\nÀ bientôt',
    after: `Bonjour Luz,\n\n${TEXT}\n\n et bon courage.\nÀ bientôt`,
  },
  'a caret on the empty line between two lines': {
    before: 'Bonjour Luz,\n|\nÀ bientôt',
    after: `Bonjour Luz,\n\n${TEXT}\n\nÀ bientôt`,
  },
  'a caret at the start of a draft': { before: '|À bientôt', after: `${TEXT}\n\nÀ bientôt` },
  'a selection': { before: 'Je [te lis] bien', after: `Je te lis\n\n${TEXT}\n\n bien` },
};

describe.each(Object.entries(BROWSERS))('in %s', (_name, open) => {
  let page: EditorPage;
  let server: ForumServer;

  const value = () => page.evaluate<string>('editor.value');
  const insert = (typed = TEXT) => {
    const draft = { typed, html: '<p>Non</p>' };
    return page.inside<InsertResult>(
      `relais.insertDraft(() => document.getElementById('editor'), ${JSON.stringify(draft)})`,
    );
  };
  const seen = () => seenIn(page);
  const showBody = async (form: string) => {
    await page.goto(server.show(form));
    await page.inside('null');
  };
  const show = (...form: Parameters<typeof replyForm>) => showBody(replyForm(...form));

  /** Types the draft by real keys and puts the caret, or the selection, where the string says. */
  async function writeDraft(state: string): Promise<string> {
    const draft = state.replace(/[|[\]]/g, '');
    await page.click('#editor');
    for (const [i, line] of draft.split('\n').entries()) {
      if (i > 0) await page.press('Enter');
      await page.type(line);
    }
    const start = state.search(/[|[]/);
    const end = state.includes(']') ? state.indexOf(']') - 1 : start;
    // A caret that typing left at the end stays untouched: there an insertion could join the typing in one undo step.
    if (start < draft.length) await page.evaluate(`editor.setSelectionRange(${start}, ${end})`);
    return draft;
  }

  beforeAll(async () => {
    server = await serveForum();
    page = await open(await relaisCode());
  });

  afterAll(async () => {
    await page?.close();
    server?.close();
  });

  describe.each(Object.entries(STATES))('with %s', (_state, { before, after }) => {
    test('the text stands there once, the draft around it, and one undo restores the draft byte for byte', async () => {
      await show();
      const draft = await writeDraft(before);
      expect(await insert()).toEqual({ ok: true });
      expect(await value()).toBe(after);
      expect(await page.evaluate('new FormData(form).get("message").replaceAll("\\r", "")')).toBe(after);
      await page.press('Control+z');
      expect(await value()).toBe(draft);
    });

    test('the same holds when the moderator has left the editor, and nothing is ever sent', async () => {
      await show();
      const draft = await writeDraft(before);
      await page.click('#elsewhere');
      expect(await insert()).toEqual({ ok: true });
      expect(await value()).toBe(after);
      await page.press('Control+z');
      expect(await value()).toBe(draft);
      expect(await seen()).toMatchObject({ submits: 0, clicks: 0, madeKeys: 0 });
      expect(server.sent()).toBe(0);
    });
  });

  test('words typed after the insertion are undone apart from it', async () => {
    await show();
    await writeDraft('Bonjour |');
    await insert();
    await page.type(' Courage');
    await page.press('Control+z');
    expect(await value()).toBe(`Bonjour \n\n${TEXT}`);
    await page.press('Control+z');
    expect(await value()).toBe('Bonjour ');
  });

  test('the page’s own listeners hear the input, with the whole text in place', async () => {
    await show();
    await insert();
    const { inputs } = await seen();
    expect(new Set(inputs)).toEqual(new Set([TEXT]));
  });

  test('an editor that nobody has been in takes the text after the quote that stands there', async () => {
    await show('', '[quote]Je vais mal.[/quote]');
    expect(await insert()).toEqual({ ok: true });
    expect(await value()).toBe(`[quote]Je vais mal.[/quote]\n\n${TEXT}`);
  });

  test('a quote and a caret that the page itself put at the start change nothing in that', async () => {
    await show('autofocus', '[quote]Je vais mal.[/quote]');
    expect(await insert()).toEqual({ ok: true });
    expect(await value()).toBe(`[quote]Je vais mal.[/quote]\n\n${TEXT}`);
  });

  test('a framework that writes its own copy back keeps the text if it heard of it', async () => {
    await show();
    await page.evaluate(`void editor.addEventListener('input', () => {
      const model = editor.value;
      queueMicrotask(() => { editor.value = model; });
    })`);
    expect(await insert()).toEqual({ ok: true });
    expect(await value()).toBe(TEXT);
  });

  test('a page that takes the text out again is told apart', async () => {
    await show();
    await page.evaluate(`void editor.addEventListener('input', () => queueMicrotask(() => { editor.value = ''; }))`);
    expect(await insert()).toEqual({ ok: false, why: 'not-kept' });
  });

  test('a text that is too long for the editor is not written at all', async () => {
    await show('maxlength="20"');
    await writeDraft('Bonjour|');
    expect(await insert()).toEqual({ ok: false, why: 'not-kept' });
    expect(await value()).toBe('Bonjour');
  });

  test('an editor that is hidden says so, and no other field gets the text', async () => {
    await show('hidden', 'Bonjour');
    await page.click('#elsewhere');
    expect(await insert()).toEqual({ ok: false, why: 'not-kept' });
    expect(await value()).toBe('Bonjour');
    expect(await page.evaluate('elsewhere.value')).toBe('');
  });

  test.each(['readonly', 'disabled'])('a %s editor says so and stays as it is', async (attribute) => {
    await show(attribute, 'Bonjour');
    expect(await insert()).toEqual({ ok: false, why: 'read-only' });
    expect(await value()).toBe('Bonjour');
  });

  test('a page without an editor says so', async () => {
    await showBody('<p id="editor">Sujet verrouillé</p>');
    expect(await insert()).toEqual({ ok: false, why: 'no-editor' });
    const draft = '{ typed: "Bonjour", html: "Bonjour" }';
    expect(await page.inside(`relais.insertDraft(() => null, ${draft})`)).toEqual({ ok: false, why: 'no-editor' });
  });

  test('line ends of any kind arrive as the editor writes them', async () => {
    await show();
    expect(await insert('un\r\ndeux\rtrois\n')).toEqual({ ok: true });
    expect(await value()).toBe('un\ndeux\ntrois');
  });
});
