// How quickly a forum page is read, as it grows, beside Readability on the same page.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { recognise } from '../../forums/engines';
import { postsInPage, readPage } from '../../forums/read-posts';
import { timeInTurns, type Work } from './in-turns';

/** Posts on the page. */
const GROWING = [20, 200, 2_000];
/** Readability is asked for the smaller ones only: beyond, it takes its time. */
const MOST_FOR_READABILITY = 200;

export interface PageTimes {
  posts: number;
  /** Milliseconds a page. */
  relaisMs: number;
  /** All the text of the page, without a post told apart. */
  textMs: number;
  readabilityMs: number | null;
}

/** `html`: a saved page that an engine reads. Fails where not every post of the grown page is read. */
export async function timePages(html: string, growing: readonly number[] = GROWING): Promise<PageTimes[]> {
  const times: PageTimes[] = [];
  for (const posts of growing) times.push(await timePage(html, posts));
  return times;
}

async function timePage(html: string, posts: number): Promise<PageTimes> {
  const page = pageWith(html, posts);
  const engine = recognise(page);
  if (!engine) throw new Error('no engine reads the page of the benchmark');
  const read = readPage(page, engine).posts.length;
  if (read !== posts) throw new Error(`${read} of the ${posts} posts of the benchmark's page are read`);
  const isFit = posts <= MOST_FOR_READABILITY;
  const grown = page.documentElement.outerHTML;
  let fresh = page;
  const readability: Work = {
    name: 'Readability',
    prepare: () => {
      // It takes the page apart.
      fresh = parsed(grown);
    },
    run: () => new Readability(fresh).parse(),
  };
  const [relais, text, article] = await timeInTurns(
    [
      { name: 'Relais', run: () => readPage(page, engine) },
      { name: 'texte', run: () => page.body.textContent },
      ...(isFit ? [readability] : []),
    ],
    5,
  );
  return { posts, relaisMs: relais!.ms, textMs: text!.ms, readabilityMs: article?.ms ?? null };
}

/** The page with its posts over and over, each under an id of its own. */
function pageWith(html: string, wanted: number): Document {
  const page = parsed(html);
  const engine = recognise(page);
  const posts = engine ? postsInPage(page, engine).map(({ element }) => element) : [];
  const [first] = posts;
  if (!first) throw new Error('the page of the benchmark has no post');
  for (let i = posts.length; i < wanted; i++) {
    const copy = posts[i % posts.length]!.cloneNode(true) as HTMLElement;
    if (copy.id) copy.id = copy.id.replace(/\d+/, String(100_000 + i));
    first.parentElement!.append(copy);
  }
  return page;
}

function parsed(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}
