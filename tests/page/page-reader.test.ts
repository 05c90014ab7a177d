// @vitest-environment happy-dom
// One document that shows page after page: a site that routes in the page, and is read all along.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageState } from '../../src/browser/messages';
import { chooseEngine } from '../../src/forums/choose-engine';
import { GATHER_MS, LONGEST_MS } from '../../src/forums/watch-document';
import { judgedOnce } from '../../src/page/judge-texts';
import { pageReader } from '../../src/page/page-reader';
import type { Lesson } from '../../src/post';
import { judgeTexts } from './items';

vi.mock('../../src/forums/choose-engine', { spy: true });

const post = (id: number, words: string) =>
  `<article class="message js-post" data-content="post-${id}" data-author="Ana"><div class="message-body"><div class="bbWrapper">${words}</div></div></article>`;
const thread = (title: string, ...posts: string[]) => `<h1 class="p-title-value">${title}</h1>${posts.join('')}`;
const NOWHERE = '<h1>Les règles de la maison</h1><p>Soyez doux avec tout le monde, et relisez-vous.</p>';

let states: (PageState | null)[];
let life: AbortController;
const judge = vi.fn(judgeTexts);
const recallLessons = vi.fn(async (): Promise<Lesson[]> => []);

beforeEach(() => {
  vi.useFakeTimers();
  judge.mockClear();
  states = [];
  life = new AbortController();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  history.replaceState(null, '', '/');
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(LONGEST_MS * 2);
function go(path: string, html: string): Promise<unknown> {
  history.pushState(null, '', path);
  document.body.innerHTML = html;
  return settle();
}
async function start(html: string) {
  document.body.innerHTML = html;
  const texts = { group: 'Relais', nameOf: () => 'attend' };
  const parts = {
    judge: judgedOnce(judge),
    texts,
    recallLessons,
    recallTeamTitles: async () => [],
    recallStandings: async (addresses: string[]) => addresses.map(() => null),
    keepStanding: () => {},
    onChange: (state: PageState | null) => void states.push(state),
    onOpen: () => {},
  };
  const reader = pageReader(document, parts, life.signal);
  await settle();
  return reader;
}
const waiting = () => states.at(-1)?.items.map((item) => `${item.post.id} ${item.triage.urgency}`);

test('A thread that is opened later in a tab whose first page had no posts is read', async () => {
  await start(NOWHERE);
  expect(states).toEqual([null]);
  await go('/sujet/1', thread('Une nuit', post(1, 'red je tremble'), post(2, 'green merci')));
  expect(waiting()).toEqual(['1 red']);
});

test('Another thread in the same document takes the place of the first', async () => {
  await start(thread('Une nuit', post(1, 'red je tremble')));
  await go('/sujet/2', thread('Un matin', post(7, 'amber une question'), post(8, 'crisis ce soir')));
  expect(waiting()).toEqual(['8 crisis', '7 amber']);
  expect(states.at(-1)?.forum.title).toBe('Un matin');
});

test('A page that nobody reads ends the queue, and the way back begins it again without a second judgement', async () => {
  await start(thread('Une nuit', post(1, 'red je tremble')));
  await go('/regles', NOWHERE);
  expect(states.at(-1)).toBeNull();
  expect(states.filter((state) => state === null)).toHaveLength(1);
  await go('/sujet/1', thread('Une nuit', post(1, 'red je tremble')));
  expect(waiting()).toEqual(['1 red']);
  expect(judge).toHaveBeenCalledTimes(1);
});

test('The address that follows the post in sight is no other page', async () => {
  const reader = await start(thread('Une nuit', post(1, 'red je tremble')));
  const page = reader.page();
  history.replaceState(null, '', '/sujet/1/34');
  document.body.insertAdjacentHTML('beforeend', post(2, 'amber et moi'));
  await settle();
  expect(reader.page()).toBe(page);
  expect(waiting()).toEqual(['1 red', '2 amber']);
});

test('A page that nobody reads is looked at rarely, however restless it is, until the address changes', async () => {
  await start(NOWHERE);
  vi.mocked(chooseEngine).mockClear();
  for (let frame = 0; frame < 600; frame++) {
    document.body.lastElementChild!.textContent = `${frame}`;
    await vi.advanceTimersByTimeAsync(1000 / 60);
  }
  const looks = vi.mocked(chooseEngine).mock.calls.length;
  expect(looks).toBeGreaterThan(0);
  expect(looks).toBeLessThanOrEqual(5 + 10_000 / LONGEST_MS);
  history.pushState(null, '', '/sujet/1');
  document.body.innerHTML = thread('Une nuit', post(1, 'red je tremble'));
  await vi.advanceTimersByTimeAsync(GATHER_MS * 2);
  expect(waiting()).toEqual(['1 red']);
});

test('Nothing is read after the signal aborts', async () => {
  await start(NOWHERE);
  life.abort();
  await go('/sujet/1', thread('Une nuit', post(1, 'red je tremble')));
  expect(states).toEqual([null]);
});

test('A page that nobody could judge is judged when the panel asks', async () => {
  judge.mockRejectedValueOnce(new Error('asleep'));
  const reader = await start(thread('Une nuit', post(1, 'red je tremble')));
  expect(states).toEqual([]);
  expect((await reader.read())?.items.map((item) => item.post.id)).toEqual(['1']);
});
