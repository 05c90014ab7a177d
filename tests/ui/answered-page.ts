// A page on which the team has answered some of the posts that waited.
import type { PageState } from '../../src/browser/messages';
import type { QueueItem, TeamAnswer } from '../../src/queue/queue-item';
import { PAGE } from './fixtures';

const ANSWERS: Record<string, TeamAnswer> = {
  p207: { rule: 'quoted', postId: 'p208', author: 'Lila du palier' },
  p204: { rule: 'followed', postId: 'p205', author: 'Lila du palier' },
  p203: { rule: 'named', postId: 'p208', author: 'Lila du palier' },
  p198: { rule: 'quoted', postId: 'p199', author: null },
};

function withAnswer(item: QueueItem): QueueItem {
  const answered = ANSWERS[item.post.id];
  return answered ? { ...item, answered } : item;
}

export const ANSWERED_PAGE: PageState = { ...PAGE, items: PAGE.items.map(withAnswer) };
