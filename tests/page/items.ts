// Posts and items for the tests of the page.
import type { Post } from '../../src/post';
import { itemOf, type Judgement } from '../../src/queue/consider';
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

/** As urgent as the first word of the text says. */
export function judgementOf(text: string): Judgement {
  const urgency = (text.split(' ')[0] || 'green') as Urgency;
  return {
    detection: { lang: 'fr', voice: 'self', waits: 1, urgency: null, needs: [] },
    triage: { urgency, because: [] },
  };
}

export async function judgeTexts(texts: string[]): Promise<Judgement[]> {
  return texts.map(judgementOf);
}

export function judgedItem(of: Post): QueueItem {
  return itemOf(of, judgementOf(of.text));
}
