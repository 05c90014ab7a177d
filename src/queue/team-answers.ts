// Which posts the team has answered since, and by which rule we think so. A page does not say it, so each rule has a name.
import { fold } from '../language/fold';
import type { Post, Quote } from '../post';
import type { AnswerRule, TeamAnswer } from './queue-item';

/** A post of the thread and what it quotes. */
export interface Said {
  post: Post;
  quotes: readonly Quote[];
  /** Other posts may stand directly before it. */
  isAfterGap?: boolean;
}

/** Words in a row that a quote shares with the post that it quotes. */
const RUN = 4;
/** An answer that names nobody has at least so many words: "moved to another room" is none. */
const LEAST_WORDS = 8;

/** Words of which the name of the one who is spoken to may follow, before the next comma or stop. */
const GREETING =
  'bonjour|bonsoir|salut|coucou|bienvenue|merci|cher|chere|hello|hi|hey|welcome|dear|thanks|thank you|good evening|good morning';

/** By the id of the post that was answered. The thread is given in page order. */
export function teamAnswers(thread: readonly Said[]): Map<string, TeamAnswer> {
  const said = inTime(thread);
  const answers = new Map<string, TeamAnswer>();
  const isQuoting = said.some(({ post, quotes }) => post.fromTeam && quotes.length > 0);
  const holders: Holders = isQuoting ? holdersIn(said) : new Map();
  for (const [i, answer] of said.entries()) {
    if (!answer.post.fromTeam) continue;
    const before = said.slice(0, i).filter(({ post }) => isBefore(post, answer.post));
    for (const [rule, posts] of answeredBy(answer, before, said[i - 1], holders)) {
      for (const { id, fromTeam } of posts) {
        const known = answers.get(id);
        // The surest rule is told, and of two answers by the same rule the first.
        if (fromTeam || (known && RULES.indexOf(known.rule) <= RULES.indexOf(rule))) continue;
        answers.set(id, { rule, postId: answer.post.id, author: answer.post.author });
      }
    }
  }
  return answers;
}

/** From the surest to the least sure. */
const RULES: readonly AnswerRule[] = ['quoted', 'named', 'followed'];

function answeredBy(
  answer: Said,
  before: readonly Said[],
  previous: Said | undefined,
  holders: Holders,
): [AnswerRule, Post[]][] {
  const quoted = answer.quotes.flatMap((quote) => quotedPosts(quote, before, holders));
  const named = namesIn(before)
    .filter((name) => isSpokenTo(name, answer.post.text))
    .flatMap((name) => lastTurn(before, name));
  if (quoted.length + named.length > 0)
    return [
      ['quoted', quoted],
      ['named', named],
    ];
  // A quote of something else, on another page perhaps: somebody else is answered.
  const isForAnyone = answer.quotes.length === 0 && wordsOf(answer.post.text).length >= LEAST_WORDS;
  const isNext = previous !== undefined && !answer.isAfterGap && before.at(-1) === previous && !previous.post.fromTeam;
  return isForAnyone && isNext ? [['followed', turnAt(before, before.length - 1)]] : [];
}

/** The one that holds most of its words; else what the one whom it names said last. */
function quotedPosts({ by, text }: Quote, before: readonly Said[], holders: Holders): Post[] {
  const runs = runsOf(text);
  const shared = new Map<Said, number>();
  for (const run of runs) for (const one of holders.get(run) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
  const most = Math.max(0, ...before.map((one) => shared.get(one) ?? 0));
  if (most > 0 && most >= runs.length / 2) {
    return before.filter((one) => shared.get(one) === most).map(({ post }) => post);
  }
  const name = by === null ? undefined : namesIn(before).find((one) => holdsName(by, one));
  return name === undefined ? [] : lastTurn(before, name);
}

/** The posts that hold a run of words. */
type Holders = ReadonlyMap<string, ReadonlySet<Said>>;

function holdersIn(said: readonly Said[]): Holders {
  const holders = new Map<string, Set<Said>>();
  for (const one of said) {
    for (const run of runsOf(one.post.text)) holders.set(run, (holders.get(run) ?? new Set()).add(one));
  }
  return holders;
}

/** Every run of words of a text, or the whole of a short one. */
function runsOf(text: string): string[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const count = Math.max(1, words.length - RUN + 1);
  return Array.from({ length: count }, (_, i) => words.slice(i, i + RUN).join(' '));
}

/** Names of members, the longest first: "Ana" stands in "Ana Lou". */
function namesIn(before: readonly Said[]): string[] {
  const names = new Set(before.flatMap(({ post }) => (post.author && !post.fromTeam ? [post.author] : [])));
  return [...names].sort((a, b) => b.length - a.length);
}

/** Only where it is said to somebody: a name may be an everyday word. */
function isSpokenTo(name: string, text: string): boolean {
  const [plain, said] = [fold(name.normalize('NFC')), fold(text.normalize('NFC'))];
  if (!said.includes(plain)) return false;
  const word = escaped(plain);
  const end = '(?![\\p{L}\\p{N}_-])';
  const ways = [
    `(?<![\\p{L}\\p{N}_])@"?${word}${end}`,
    `(?<![\\p{L}\\p{N}_])(?:${GREETING})(?: [^\\s,.;:!?]+){0,3} @?${word}${end}`,
    `^\\s*${word}\\s*[,:!]`,
  ];
  return new RegExp(ways.join('|'), 'mu').test(said);
}

function holdsName(text: string, name: string): boolean {
  return ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(name).join(' ')} `);
}

/** What the member said last, in one post or in several without another's between them. */
function lastTurn(before: readonly Said[], name: string): Post[] {
  return turnAt(
    before,
    before.findLastIndex(({ post }) => post.author === name),
  );
}

function turnAt(before: readonly Said[], last: number): Post[] {
  const author = before[last]?.post.author ?? null;
  let first = last;
  while (author !== null && first > 0 && before[first - 1]!.post.author === author) first--;
  return before.slice(first, last + 1).map(({ post }) => post);
}

/** A page may show the newest post first. */
function inTime(thread: readonly Said[]): readonly Said[] {
  const dates = thread.map(({ post }) => (post.date === null ? Number.NaN : Date.parse(post.date)));
  const isTurned =
    dates.length > 1 && dates[0]! > dates.at(-1)! && dates.every((date, i) => i === 0 || date <= dates[i - 1]!);
  return isTurned ? [...thread].reverse() : thread;
}

/** By their dates where both have one; else the order of the page counts. */
function isBefore(one: Post, other: Post): boolean {
  return one.date === null || other.date === null || Date.parse(one.date) <= Date.parse(other.date);
}

function wordsOf(text: string): string[] {
  return fold(text.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
