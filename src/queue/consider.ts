// One post judged: what it needs and how soon, as an item of the queue.
import { createDetect } from '../detection/detect';
import type { DetectionData } from '../detection/detection-data';
import type { Post } from '../post';
import { triage } from '../triage/urgency';
import type { QueueItem } from './queue-item';

/** What is said of a text, whoever wrote it. */
export type Judgement = Pick<QueueItem, 'detection' | 'triage'>;

export type Judge = (text: string) => Judgement;

export type Consider = (post: Post) => QueueItem;

/** Makes the judgement ready once for all texts. */
export function createJudge(data: DetectionData): Judge {
  const detect = createDetect(data);
  return (text) => {
    const detection = detect(text);
    return { detection, triage: triage(detection) };
  };
}

/** The same for posts. */
export function createConsider(data: DetectionData): Consider {
  const judge = createJudge(data);
  return (post) => itemOf(post, judge(post.text));
}

/** A post that was just judged waits. */
export function itemOf(post: Post, judgement: Judgement): QueueItem {
  return { post, ...judgement, standing: 'waiting' };
}

/** Whether a post belongs in the queue: everything but green. */
export function waits(item: QueueItem): boolean {
  return item.triage.urgency !== 'green';
}
