// One suite for every kind of editor, in both browsers: the draft is kept, the editor's own model has it, the form would
// send it in the right markup, one undo takes the insertion back, and nothing is sent.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InsertResult } from '../../src/post';
import { BROWSERS, type EditorPage } from './editor-browsers';
import { EDITORS, type TestedEditor } from './editors';
import { EditorsTable, keptPage } from './editors-table';
import { type ForumServer, relaisCode, serveForum } from './forum-server';
import { DRAFT, isMarked, linesOf, WORDS } from './payload';
import { replyForm, seenIn } from './reply-form';

/** What is typed, the keys that then place the caret, and the lines that stand there before and after the draft. */
const STATES = {
  vide: { typed: '', keys: [], before: [], after: [] },
  'curseur au milieu': {
    typed: 'Luz, et toi',
    keys: Array<string>(7).fill('ArrowLeft'),
    before: ['Luz,'],
    after: ['et toi'],
  },
  sélection: {
    typed: 'Je lis ici',
    keys: [...Array<string>(4).fill('ArrowLeft'), ...Array<string>(3).fill('Shift+ArrowLeft')],
    before: ['Je lis'],
    after: ['ici'],
  },
  'curseur ailleurs': { typed: 'Luz,\nÀ toi', keys: ['ArrowUp', 'End', 'leave'], before: ['Luz,'], after: ['À toi'] },
};

const table = new EditorsTable();
const until = (condition: string) =>
  `new Promise((done) => { const look = () => ((${condition}) ? done() : setTimeout(look, 20)); look(); })`;

describe.each(Object.entries(BROWSERS))('in %s', (browser, open) => {
  let page: EditorPage;
  let server: ForumServer;

  beforeAll(async () => {
    server = await serveForum();
    page = await open(await relaisCode());
  });

  afterAll(async () => {
    await page?.close();
    server?.close();
  });

  const content = () => page.evaluate<string>('forum.content()');

  async function show({ page: name, search, npm = [] }: Pick<TestedEditor, 'page' | 'search' | 'npm'>): Promise<void> {
    const parts = npm.map((path) =>
      path.endsWith('.css') ? `<link rel="stylesheet" href="/npm/${path}">` : `<script src="/npm/${path}"></script>`,
    );
    const body = `${replyForm()}${parts.join('')}<script type="module" src="/pages/${name}.js"></script>`;
    await page.goto(server.show(body, search));
    await page.evaluate(until('window.forum'));
    await page.inside('null');
  }

  async function write(editor: TestedEditor, { typed, keys }: { typed: string; keys: string[] }): Promise<void> {
    // Some editors move the focus about while they begin, and a click can be lost on them.
    do await page.click(editor.click);
    while (await page.evaluate('document.activeElement === document.body'));
    for (const [i, line] of typed.split('\n').entries()) {
      if (i > 0) await page.press('Enter');
      await page.type(line);
    }
    for (const key of keys) await (key === 'leave' ? page.click('#elsewhere') : page.press(key));
  }

  const insert = ({ reply = `document.getElementById('editor')` }: Pick<TestedEditor, 'reply'> = {}) =>
    page.inside<InsertResult>(`relais.insertDraft(() => ${reply}, ${JSON.stringify(DRAFT)})`);

  describe.each(EDITORS)('$name', (editor) => {
    test.each(Object.entries(STATES))('%s', (stateName, state) =>
      table.note(editor.name, `${browser}, ${stateName}`, async () => {
        await show(editor);
        await write(editor, state);
        const before = await content();
        expect(await insert(editor)).toEqual({ ok: true });

        expect(await seenIn(page)).toMatchObject({ submits: 0, sendingClicks: 0, clicks: 0, madeKeys: 0 });
        await page.click('#send');
        const { submits, payload } = await seenIn(page);
        expect(submits).toBe(1);
        expect(linesOf(payload ?? '', editor.payload)).toEqual([...state.before, ...WORDS, ...state.after]);
        expect(isMarked(payload ?? '', editor.payload), payload ?? '').toBe(true);

        await page.click(editor.click);
        await page.press('Control+z');
        expect(await content()).toBe(before);
        expect(server.sent()).toBe(0);
      }),
    );
  });

  test('an editor that is hidden until somebody asks is opened by its own opener, and nothing else is pressed', async () => {
    await show({ page: 'editable', search: '?shut' });
    expect(await insert()).toEqual({ ok: true });
    expect(await seenIn(page)).toMatchObject({ submits: 0, sendingClicks: 0, clicks: 1, madeKeys: 0 });
    await page.click('#send');
    expect(linesOf((await seenIn(page)).payload ?? '', 'html')).toEqual(WORDS);
  });

  test('an opener that would send is left alone', async () => {
    await show({ page: 'editable', search: '?shut' });
    await page.evaluate(
      `void (document.querySelector('.editorPlaceholder').outerHTML = '<button class="editorPlaceholder">Envoyer</button>')`,
    );
    expect(await insert()).toMatchObject({ ok: false });
    expect(await seenIn(page)).toMatchObject({ submits: 0, sendingClicks: 0, clicks: 0 });
  });

  test.each([
    ['the page', { page: 'editable' }, `document.querySelector('.fr-element')`],
    [
      'a frame',
      { page: 'ckeditor4', npm: ['ckeditor4/ckeditor.js'] },
      `document.querySelector('iframe').contentDocument.body`,
    ],
  ])('in %s, the text goes after the quote of an editor that nobody has been in', async (_where, editor, root) => {
    await show(editor);
    await page.evaluate(`void (${root}.innerHTML = '<blockquote><p>Je vais mal.</p></blockquote><p><br></p>')`);
    expect(await insert()).toEqual({ ok: true });
    expect(linesOf(await content(), 'html')).toEqual(['Je vais mal.', ...WORDS]);
  });

  test('an editor that may not be written in says so and stays as it is', async () => {
    await show({ page: 'editable' });
    await page.evaluate(`void (document.querySelector('.fr-element').contentEditable = 'false')`);
    expect(await insert()).toEqual({ ok: false, why: 'read-only' });
    expect(await content()).toBe('<p><br></p>');
  });

  test('an editor known to lose what is written past its model is left alone', async () => {
    await show({ page: 'editable' });
    await page.evaluate(`void (document.querySelector('.fr-element').outerHTML =
      '<div id="slate" contenteditable="true" data-slate-editor="true"><p>Bonjour</p></div>')`);
    expect(await insert({ reply: `document.getElementById('slate')` })).toEqual({ ok: false, why: 'no-editor' });
    expect(await page.evaluate(`document.getElementById('slate').innerHTML`)).toBe('<p>Bonjour</p>');
  });

  test('an editor that gives the text back is told apart', async () => {
    await show({ page: 'editable' });
    const giveBack = `setTimeout(() => (document.querySelector('.fr-element').innerHTML = '<p><br></p>'))`;
    await page.evaluate(`void document.querySelector('.fr-element').addEventListener('input', () => ${giveBack})`);
    expect(await insert()).toEqual({ ok: false, why: 'not-kept' });
  });
});

test('the page of editors says what was seen', () => {
  const page = table.toPage();
  expect(keptPage(page)).toBe(page);
});
