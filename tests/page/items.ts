// Posts and items for the tests of the page.
import type { Post } from '../../src/post';
import type { QueueItem } from '../../src/queue/queue-item';
import type { Urgency } from '../../src/triage/triage';

export function post(id: string, text = ''): Post {
  return {
    id,
    permalink: `https://forum.example/${id}`,
    author: `Membre ${id}`,
    fromTeam: false,
    date: null,
    dateText: null,
    text,
  };
}

/** As urgent as the first word of its text says. */
export function itemOf(of: Post): QueueItem {
  const urgency = (of.text.split(' ')[0] || 'green') as Urgency;
  return {
    post: of,
    detection: { lang: 'fr', voice: 'self', waits: 1, urgency: null, needs: [] },
    triage: { urgency, because: [] },
    standing: 'waiting',
  };
}
