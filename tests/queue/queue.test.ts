// The queue: urgency first, then the oldest post.
import { expect, it } from 'vitest';
import { byUrgency } from '../../src/queue/queue';
import type { QueueItem } from '../../src/queue/queue-item';
import type { Urgency } from '../../src/triage/triage';

function item(id: string, urgency: Urgency, date: string | null): QueueItem {
  return {
    post: { id, permalink: null, author: null, fromTeam: false, date, dateText: null, text: '' },
    detection: { lang: 'fr', voice: 'self', waits: 0, urgency: null, needs: [] },
    triage: { urgency, because: [] },
    standing: 'waiting',
  };
}

it('puts a crisis before red, red before amber, and the oldest of one urgency first', () => {
  const items = [
    item('amber-new', 'amber', '2026-11-20T10:00:00Z'),
    item('red', 'red', '2026-11-21T10:00:00Z'),
    item('amber-old', 'amber', '2026-11-19T10:00:00Z'),
    item('crisis', 'crisis', '2026-11-22T10:00:00Z'),
  ];
  expect(items.sort(byUrgency).map(({ post }) => post.id)).toEqual(['crisis', 'red', 'amber-old', 'amber-new']);
});

it('keeps the order of the page where a post has no date', () => {
  const items = [item('first', 'amber', '2026-11-20T10:00:00Z'), item('second', 'amber', null)];
  expect(items.sort(byUrgency).map(({ post }) => post.id)).toEqual(['first', 'second']);
});
