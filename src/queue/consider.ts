// One post judged: what it needs and how soon, as an item of the queue.
import { createDetect } from '../detection/detect';
import type { DetectionData } from '../detection/detection-data';
import type { Post } from '../post';
import { triage } from '../triage/urgency';
import type { QueueItem } from './queue-item';

export type Consider = (post: Post) => QueueItem;

/** Makes the judgement ready once for all posts of a page. */
export function createConsider(data: DetectionData): Consider {
  const detect = createDetect(data);
  return (post) => {
    const detection = detect(post.text);
    return { post, detection, triage: triage(detection), standing: 'waiting' };
  };
}

/** Whether a post belongs in the queue: everything but green. */
export function waits(item: QueueItem): boolean {
  return item.triage.urgency !== 'green';
}
