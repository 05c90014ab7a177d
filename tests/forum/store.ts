// What the running demo forum holds: the threads from their files, and the posts sent since it started, in memory only.
import { type BoardName, loadMembers, loadThreads, type Member, type Thread } from './threads';

/** Who is logged in. */
export const VISITOR = 'Maëlle';

export interface Store {
  members: Map<string, Member>;
  threadsOf(board: BoardName): Thread[];
  thread(board: BoardName, id: number): Thread | null;
  threadWithPost(board: BoardName, id: number): Thread | null;
  /** The sections of a board, numbered from 1. */
  sections(board: BoardName): { id: number; name: string; threads: Thread[] }[];
  /** Adds a post by the visitor and gives its id. */
  addPost(thread: Thread, text: string): number;
}

export function createStore(): Store {
  const threads = loadThreads();
  const threadsOf = (board: BoardName) => threads.filter((thread) => thread.board === board);
  return {
    members: loadMembers(),
    threadsOf,
    thread: (board, id) => threadsOf(board).find((thread) => thread.id === id) ?? null,
    threadWithPost: (board, id) => threadsOf(board).find(({ posts }) => posts.some((post) => post.id === id)) ?? null,
    sections(board) {
      const names = [...new Set(threadsOf(board).map(({ section }) => section))];
      return names.map((name, index) => ({
        id: index + 1,
        name,
        threads: threadsOf(board).filter(({ section }) => section === name),
      }));
    },
    addPost(thread, text) {
      const ids = threadsOf(thread.board).flatMap(({ posts }) => posts.map(({ id }) => id));
      const id = Math.max(...ids) + 1;
      const date = `${new Date(Date.now() + 3_600_000).toISOString().slice(0, 19)}+01:00`;
      thread.posts.push({ id, author: VISITOR, date, text, needs: [], urgency: 'green', voice: 'other' });
      return id;
    },
  };
}
