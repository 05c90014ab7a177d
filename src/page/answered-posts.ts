// Which posts of one page the team has answered since, as the thread stands now.
import { quotesIn } from '../forums/quotes';
import type { PostInPage } from '../forums/read-posts';
import type { Post, Quote } from '../post';
import type { TeamAnswer } from '../queue/queue-item';
import { teamAnswers } from '../queue/team-answers';

/** Gives what reads a thread; only posts by the team are asked what they quote, and each once while its words stay. */
export function answeredPosts(): (
  thread: readonly Post[],
  places: Iterable<PostInPage>,
  gaps?: ReadonlySet<string>,
) => Map<string, TeamAnswer> {
  const known = new Map<string, { text: string; quotes: Quote[] }>();
  return (thread, places, gaps) => {
    for (const { post, body } of places) {
      if (!post.fromTeam || known.get(post.id)?.text === post.text) continue;
      known.set(post.id, { text: post.text, quotes: quotesIn(body) });
    }
    return teamAnswers(
      thread.map((post) => ({ post, quotes: known.get(post.id)?.quotes ?? [], isAfterGap: gaps?.has(post.id) })),
    );
  };
}
