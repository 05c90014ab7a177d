// The running demo forum: its pages are read word for word by the engines, and what is sent to it stands there.
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recognise } from '../../src/forums/engines';
import { readPage } from '../../src/forums/read-posts';
import { toPlainText } from './bbcode';
import { dayInWords } from './board';
import { fluxbbBoard } from './fluxbb-board';
import { KNOWN_THREADS } from './known-threads';
import { phpbbBoard } from './phpbb-board';
import { type RunningForum, startForum } from './server';
import { loadThreads, type Thread } from './threads';

const BOARDS = { phpbb: phpbbBoard, fluxbb: fluxbbBoard };
const threads = loadThreads();
const pathOf = ({ board, id }: Thread) =>
  board === 'phpbb' ? `/phpbb/viewtopic.php?t=${id}` : `/fluxbb/viewtopic.php?id=${id}`;

describe('the running forum', () => {
  let forum: RunningForum;
  beforeAll(async () => {
    forum = await startForum();
  });
  afterAll(() => forum.close());

  const documentAt = async (path: string) => {
    const answer = await fetch(forum.url + path);
    expect(answer.status).toBe(200);
    return parseHTML(await answer.text()).document;
  };

  test.each(threads.map((thread) => [`${thread.board} ${thread.id}`, thread] as const))(
    'shows the posts of %s as its engine reads them',
    async (_, thread) => {
      const document = await documentAt(pathOf(thread));
      const engine = recognise(document)!;
      expect(engine.name).toBe(thread.board);
      const reading = readPage(document, engine);
      expect(reading.forum.title).toBe(thread.title);
      expect(reading.canReply).toBe(true);
      expect(reading.posts.map(({ id, author, text }) => ({ id, author, text }))).toEqual(
        thread.posts.map(({ id, author, text }) => ({
          id: String(id),
          author,
          text: toPlainText(text, BOARDS[thread.board].flavour),
        })),
      );
    },
  );

  test('gives instants on the phpBB board and only words on the FluxBB board', async () => {
    for (const [board, { path }] of Object.entries(KNOWN_THREADS)) {
      const document = await documentAt(path);
      const [read] = readPage(document, recognise(document)!).posts;
      const [written] = threads.find((thread) => thread.board === board && thread.id === 1)!.posts;
      const { date } = written!;
      const expected =
        board === 'phpbb'
          ? { date: new Date(date).toISOString(), dateText: dayInWords(date) }
          : { date: null, dateText: date.slice(0, 19).replace('T', ' ') };
      expect(read).toMatchObject(expected);
    }
  });

  test('gives each post an address that leads to it', async () => {
    for (const { path, crisis } of Object.values(KNOWN_THREADS)) {
      const page = new Window({ url: forum.url + path });
      page.document.write(await (await fetch(forum.url + path)).text());
      const document = page.document as unknown as Document;
      const post = readPage(document, recognise(document)!).posts.find(({ id }) => id === crisis)!;
      const there = await documentAt(post.permalink!.slice(forum.url.length));
      expect(there.querySelector(new URL(post.permalink!).hash)?.textContent).toContain(post.text.slice(0, 20));
      await page.happyDOM.close();
    }
  });

  test.each([
    ['phpbb', '/phpbb/', '/phpbb/posting.php?mode=reply&t=2', 'message'],
    ['fluxbb', '/fluxbb/', '/fluxbb/post.php?tid=2', 'req_message'],
  ])('adds what is sent on the %s board, and nothing that it holds becomes markup', async (name, root, path, field) => {
    const text =
      'Bonjour <b>toi</b> & "vous"\n[b]courage[/b] <script>alert(1)</script> [url=javascript:alert(1)]ici[/url]';
    const answer = await fetch(forum.url + path, {
      method: 'POST',
      body: new URLSearchParams({ [field]: text }),
      redirect: 'manual',
    });
    expect(answer.status).toBe(303);
    const document = await documentAt(answer.headers.get('location')!);
    const added = readPage(document, recognise(document)!).posts.at(-1)!;
    expect(added.text).toBe('Bonjour <b>toi</b> & "vous"\ncourage <script>alert(1)</script> ici');
    expect(answer.headers.get('location')).toContain(`#p${added.id}`);
    expect(document.querySelectorAll('a[href^="javascript"]').length).toBe(0);
    expect((await documentAt(root)).body.textContent).toContain('Maëlle');
    expect(name).toBe(recognise(document)!.name);
  });

  test('forgets what was sent when it stops', async () => {
    const other = await startForum();
    const { path, replyPath } = KNOWN_THREADS.phpbb;
    const count = async (url: string) => (await (await fetch(url + path)).text()).match(/<div id="p\d+"/g)?.length;
    await fetch(other.url + replyPath, { method: 'POST', body: new URLSearchParams({ message: 'Bonjour' }) });
    expect(await count(other.url)).toBe(11);
    await other.close();
    expect(await count(forum.url)).toBe(10);
  });

  test('offers the full editor, with the quoted post in it, and its engine sees where to reply', async () => {
    for (const path of ['/phpbb/posting.php?mode=quote&p=1002', '/fluxbb/post.php?tid=1&qid=2003']) {
      const document = await documentAt(path);
      const engine = recognise(document)!;
      expect(engine.replyEditor(document)?.textContent).toContain('[quote=');
      expect(readPage(document, engine)).toMatchObject({ posts: [], canReply: true });
    }
  });

  test('lists every thread on its board, and every link between its pages works', async () => {
    const seen = new Set<string>();
    const wanted = ['/', '/phpbb/', '/fluxbb/'];
    for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
      if (seen.has(path) || /memberlist|profile\.php|misc\.php|mode=quote|qid=/.test(path)) continue;
      seen.add(path);
      const document = await documentAt(path);
      for (const link of document.querySelectorAll('a[href]')) {
        const url = new URL(link.getAttribute('href')!, forum.url + path);
        if (url.origin === forum.url) wanted.push(url.pathname + url.search);
      }
    }
    for (const thread of threads) expect(seen).toContain(pathOf(thread));
  });

  test('asks for nothing from elsewhere', async () => {
    for (const { path } of Object.values(KNOWN_THREADS)) {
      const document = await documentAt(path);
      for (const element of document.querySelectorAll('[src], link[rel="stylesheet"]')) {
        const address = element.getAttribute('src') ?? element.getAttribute('href')!;
        const answer = await fetch(new URL(address, forum.url + path));
        expect(new URL(answer.url).origin).toBe(forum.url);
        expect({ address, status: answer.status }).toEqual({ address, status: 200 });
      }
    }
  });
});
