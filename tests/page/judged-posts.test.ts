// What is judged, when, and where a post stands afterwards.
import { expect, test, vi } from 'vitest';
import { judgedPosts } from '../../src/page/judged-posts';
import type { Post } from '../../src/post';
import type { Standing } from '../../src/queue/queue-item';
import { judgeTexts, post } from './items';

const NONE = { appeared: [], changed: [], vanished: [] };

function judging(kept: Record<string, Standing> = {}) {
  const judge = vi.fn(judgeTexts);
  const recall = async (posts: Post[]) => posts.map(({ id }) => kept[id] ?? null);
  return { judge, judged: judgedPosts(judge, recall, new AbortController().signal) };
}

test('only posts that appeared or changed are judged', async () => {
  const { judge, judged } = judging();
  await judged.take({ ...NONE, appeared: [post('1', 'red'), post('2', 'green'), post('3', 'red encore')] });
  await judged.take({ ...NONE, changed: [post('2', 'amber')] });
  expect(judge.mock.calls.map(([texts]) => texts)).toEqual([['red', 'green', 'red encore'], ['amber']]);
  expect(judged.itemOf('2')?.triage.urgency).toBe('amber');
});

test('a post that vanished is known no more', async () => {
  const { judged } = judging();
  await judged.take({ ...NONE, appeared: [post('1', 'red')] });
  await judged.take({ ...NONE, vanished: ['1'] });
  expect(judged.itemOf('1')).toBeUndefined();
});

test('a post stands where it stood when it was last read', async () => {
  const { judged } = judging({ 2: 'settled', 3: 'aside' });
  await judged.take({ ...NONE, appeared: [post('1', 'red'), post('2', 'red'), post('3', 'red')] });
  expect(['1', '2', '3'].map((id) => judged.itemOf(id)?.standing)).toEqual(['waiting', 'settled', 'aside']);
});

test.each([
  ['more urgent', 'crisis', 'waiting'],
  ['just as urgent', 'amber', 'settled'],
  ['less urgent', 'green', 'settled'],
])('a settled post that its author makes %s', async (_how, urgency, standing) => {
  const { judged } = judging();
  await judged.take({ ...NONE, appeared: [post('1', 'amber')] });
  judged.setStanding('1', 'settled');
  await judged.take({ ...NONE, changed: [post('1', `${urgency} en plus`)] });
  expect(judged.itemOf('1')?.standing).toBe(standing);
});

test('posts that nobody could judge are judged with the next change', async () => {
  const { judge, judged } = judging({ 1: 'settled' });
  judge.mockRejectedValueOnce(new Error('asleep'));
  await expect(judged.take({ ...NONE, appeared: [post('1', 'red'), post('2', 'amber')] })).rejects.toThrow();
  await judged.take({ ...NONE, vanished: ['2'] });
  expect(judged.itemOf('1')).toMatchObject({ standing: 'settled', triage: { urgency: 'red' } });
  expect(judged.itemOf('2')).toBeUndefined();
});
