// What is judged, when, and where a post stands afterwards.
import { expect, test, vi } from 'vitest';
import { judgedPosts } from '../../src/page/judged-posts';
import type { Post } from '../../src/post';
import type { Standing } from '../../src/queue/queue-item';
import { itemOf, post } from './items';

const NONE = { appeared: [], changed: [], vanished: [] };

function judge(kept: Record<string, Standing> = {}) {
  const consider = vi.fn(itemOf);
  const recall = async (posts: Post[]) => posts.map(({ id }) => kept[id] ?? null);
  return { consider, judged: judgedPosts(consider, recall, new AbortController().signal) };
}

test('only posts that appeared or changed are judged', async () => {
  const { consider, judged } = judge();
  await judged.take({ ...NONE, appeared: [post('1', 'red'), post('2'), post('3')] });
  await judged.take({ ...NONE, changed: [post('2', 'amber')] });
  expect(consider.mock.calls.map(([{ id }]) => id)).toEqual(['1', '2', '3', '2']);
  expect(judged.itemOf('2')?.triage.urgency).toBe('amber');
});

test('a post that vanished is known no more', async () => {
  const { judged } = judge();
  await judged.take({ ...NONE, appeared: [post('1', 'red')] });
  await judged.take({ ...NONE, vanished: ['1'] });
  expect(judged.itemOf('1')).toBeUndefined();
});

test('a post stands where it stood when it was last read', async () => {
  const { judged } = judge({ 2: 'settled', 3: 'aside' });
  await judged.take({ ...NONE, appeared: [post('1', 'red'), post('2', 'red'), post('3', 'red')] });
  expect(['1', '2', '3'].map((id) => judged.itemOf(id)?.standing)).toEqual(['waiting', 'settled', 'aside']);
});

test.each([
  ['more urgent', 'crisis', 'waiting'],
  ['just as urgent', 'amber', 'settled'],
  ['less urgent', 'green', 'settled'],
])('a settled post that its author makes %s', async (_how, urgency, standing) => {
  const { judged } = judge();
  await judged.take({ ...NONE, appeared: [post('1', 'amber')] });
  judged.setStanding('1', 'settled');
  await judged.take({ ...NONE, changed: [post('1', `${urgency} en plus`)] });
  expect(judged.itemOf('1')?.standing).toBe(standing);
});
