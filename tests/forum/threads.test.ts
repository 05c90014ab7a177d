// The threads of the demo forum keep their promises: enough of them, every need, and enough that need nothing.
import { describe, expect, test } from 'vitest';
import { KNOWN_THREADS } from './known-threads';
import { loadMembers, loadThreads } from './threads';

const NEEDS = [
  ...['refusal', 'unheard', 'trust', 'imposed', 'guidelines'].map((need) => `prescriber.${need}`),
  ...['self', 'craving', 'relative'].map((need) => `relapse.${need}`),
  ...['care', 'reduction', 'withdrawal', 'justice', 'rights'].map((need) => `service.${need}`),
  ...['baclofen', 'options'].map((need) => `treatment.${need}`),
  ...['overdose', 'suicide', 'withdrawal'].map((need) => `danger.${need}`),
];
const threads = loadThreads();
const posts = threads.flatMap((thread) => thread.posts);

describe('the threads', () => {
  test('are at least twelve, with at least 72 posts by about 25 people', () => {
    expect(threads.length).toBeGreaterThanOrEqual(12);
    expect(posts.length).toBeGreaterThanOrEqual(72);
    expect(new Set(posts.map(({ author }) => author)).size).toBeGreaterThanOrEqual(25);
  });

  test('hold every need, and no other', () => {
    expect([...new Set(posts.flatMap(({ needs }) => needs))].sort()).toEqual([...NEEDS].sort());
  });

  test('need nothing in at least half of their posts', () => {
    expect(posts.filter(({ needs }) => needs.length === 0).length).toBeGreaterThanOrEqual(posts.length / 2);
  });

  test('are green exactly where nothing is needed', () => {
    for (const { id, needs, urgency } of posts)
      expect({ id, green: urgency === 'green' }).toEqual({ id, green: needs.length === 0 });
  });

  test('have posts in the order of their dates, and no id twice', () => {
    for (const thread of threads) {
      const dates = thread.posts.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
    }
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
  });

  test('have guests, quotes and signatures on both boards', () => {
    const members = loadMembers();
    for (const board of ['phpbb', 'fluxbb'] as const) {
      const written = threads.filter((thread) => thread.board === board).flatMap((thread) => thread.posts);
      expect(written.some(({ author }) => !members.has(author))).toBe(true);
      expect(written.some(({ text }) => text.includes('[quote='))).toBe(true);
      expect(written.some(({ author }) => members.get(author)?.signature)).toBe(true);
    }
  });

  test('that other tests rely on have 8 to 10 posts, several needs and one crisis', () => {
    for (const [board, known] of Object.entries(KNOWN_THREADS)) {
      const thread = threads.find((one) => one.board === board && one.id === known.id)!;
      expect(thread.posts.length).toBeGreaterThanOrEqual(8);
      expect(thread.posts.length).toBeLessThanOrEqual(10);
      expect(new Set(thread.posts.flatMap(({ needs }) => needs)).size).toBeGreaterThanOrEqual(3);
      expect(thread.posts.filter(({ urgency }) => urgency === 'crisis').map(({ id }) => String(id))).toEqual([
        known.crisis,
      ]);
    }
  });
});
