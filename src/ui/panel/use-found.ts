// The replies that the library's search and filters leave, best first; without a search, one's own and the most used first.
import { useMemo } from 'preact/hooks';
import { isGrave } from '../../library/own/own-faults';
import { isOwn } from '../../library/own/own-reply';
import { readOwn } from '../../library/own/read-own';
import type { Reply } from '../../library/reply';
import { createSearch } from '../../library/search-replies';
import { interfaceLang } from '../parts/say';
import { usePanel } from './panel-context';

export function useFound(): Reply[] {
  const { state, library } = usePanel();
  const { filters, stored, uses } = state.library;
  // Those that would spoil a draft are no part of the library, and must be found to be put right.
  const spoilt = useMemo(
    () =>
      stored.replies.flatMap((own) => {
        const { reply, faults } = readOwn(own);
        return faults.some(isGrave) ? [reply] : [];
      }),
    [stored],
  );
  const search = useMemo(() => {
    const tags = new Map(stored.replies.map((own) => [own.id, own.tags]));
    const titles = (reply: Reply) => reply.needs.map((need) => library.needTitles[need]?.[interfaceLang()] ?? need);
    const all = [...library.replies, ...spoilt];
    return createSearch(all.map((reply) => ({ reply, words: [...(tags.get(reply.id) ?? []), ...titles(reply)] })));
  }, [library, stored, spoilt]);

  const { query, need, lang, mine } = filters;
  return useMemo(() => {
    const found = search(query).filter(
      (reply) =>
        (need === null || reply.needs.includes(need)) &&
        (lang === null || reply.lang === lang) &&
        (!mine || isOwn(reply.id)),
    );
    return query.trim() === '' ? inOrder(found, uses) : found;
  }, [search, query, need, lang, mine, uses]);
}

function inOrder(replies: Reply[], uses: Readonly<Record<string, number>>): Reply[] {
  const here = interfaceLang();
  const rank = (reply: Reply) => [isOwn(reply.id) ? 0 : 1, -(uses[reply.id] ?? 0), reply.lang === here ? 0 : 1];
  return replies.toSorted((a, b) => {
    const [before, after] = [rank(a), rank(b)];
    const difference = before.map((value, i) => value - after[i]!).find((value) => value !== 0);
    return difference ?? a.title.localeCompare(b.title, here);
  });
}
