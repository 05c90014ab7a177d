// Texts on their way to the background: few at a time, each once, and a second try.
import { expect, test, vi } from 'vitest';
import { askedTwice, judgedOnce } from '../../src/page/judge-texts';
import { judgementOf, judgeTexts } from './items';

const urgenciesOf = (judgements: Awaited<ReturnType<typeof judgeTexts>>) =>
  judgements.map(({ triage }) => triage.urgency);

test('the same words are judged once, and each text has its own answer', async () => {
  const judge = vi.fn(judgeTexts);
  const once = judgedOnce(judge);
  expect(urgenciesOf(await once(['red a', 'amber b', 'red a']))).toEqual(['red', 'amber', 'red']);
  expect(urgenciesOf(await once(['crisis c', 'amber b']))).toEqual(['crisis', 'amber']);
  expect(judge.mock.calls.map(([texts]) => texts)).toEqual([['red a', 'amber b'], ['crisis c']]);
});

test('a long page is asked in parts, in its order', async () => {
  const judge = vi.fn(judgeTexts);
  const texts = Array.from({ length: 95 }, (_, i) => `amber ${i}`);
  expect(await judgedOnce(judge)(texts)).toEqual(texts.map(judgementOf));
  expect(judge.mock.calls.length).toBeGreaterThan(3);
  expect(judge.mock.calls.flatMap(([some]) => some)).toEqual(texts);
});

test('what was judged before a failure is not judged again', async () => {
  const judge = vi.fn(judgeTexts);
  const once = judgedOnce(judge);
  const texts = Array.from({ length: 40 }, (_, i) => `red ${i}`);
  judge.mockImplementationOnce(judgeTexts).mockRejectedValueOnce(new Error('asleep'));
  await expect(once(texts)).rejects.toThrow('asleep');
  await once(texts);
  expect(judge.mock.calls[0]![0]).not.toContain('red 39');
  expect(judge.mock.calls.at(-1)![0]).not.toContain('red 0');
});

test('a background that falls asleep is asked once more, and not after the extension has left', async () => {
  const judge = vi.fn(judgeTexts).mockRejectedValueOnce(new Error('asleep'));
  expect(urgenciesOf(await askedTwice(judge, () => false)(['red']))).toEqual(['red']);
  judge.mockRejectedValueOnce(new Error('gone'));
  await expect(askedTwice(judge, () => true)(['red'])).rejects.toThrow('gone');
  expect(judge).toHaveBeenCalledTimes(3);
});
