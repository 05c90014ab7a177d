// The documents that a draft rests on, as its last paragraph, for whoever wants to read further.
import type { Lang } from '../post';
import { FACTS, type Source, type SourceRef } from '../sources/source';

/** Null where there is none. `said`: what the moderator's own replies name in plain words. The project's own facts are no document to read. */
export function tellSources(
  refs: readonly SourceRef[],
  sources: readonly Source[],
  said: readonly string[],
  lang: Lang,
): string | null {
  const ids = [...new Set(refs.map(({ source }) => source))].filter((id) => id !== FACTS);
  const documents = ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  const texts = [
    ...documents.map((source) => titleOf(source, lang)),
    ...said.map((text) => text.replace(/[.\s]+$/, '')),
  ];
  const distinct = [...new Set(texts)].filter((text) => text !== '');
  if (distinct.length === 0) return null;
  return `${lang === 'fr' ? 'Sources :' : 'Sources:'} ${distinct.join(lang === 'fr' ? ' ; ' : '; ')}.`;
}

function titleOf({ title, author, publisher }: Source, lang: Lang): string {
  const by = [author, publisher].filter(Boolean).join(', ');
  return lang === 'fr' ? `« ${title} » (${by})` : `“${title}” (${by})`;
}
