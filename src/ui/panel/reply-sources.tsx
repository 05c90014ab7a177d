// Where a reply comes from: sections of documents, and what an own reply says of itself.
import { i18n } from '#i18n';
import type { OwnSource } from '../../library/own/own-reply';
import type { Reply } from '../../library/reply';
import { refToText } from '../../sources/source';
import { sayDay } from '../parts/say';
import { usePanel } from './panel-context';
import { SourceLine } from './source-line';

export function ReplySources({ reply }: { reply: Reply }) {
  const { state } = usePanel();
  const own = state.library.stored.replies.find(({ id }) => id === reply.id);
  const said = own?.sources.filter((source) => source.kind !== 'section') ?? [];
  if (reply.sources.length + said.length === 0) return null;
  return (
    <div class="sources">
      <p class="hint">{i18n.t('suggestion.from')}</p>
      {reply.sources.map((source) => (
        <SourceLine key={refToText(source)} source={source} />
      ))}
      {said.map((source) => (
        <p key={JSON.stringify(source)} lang={reply.lang}>
          {saySource(source)}
        </p>
      ))}
    </div>
  );
}

/** A section is told by its document; here by its name. */
export function saySource(source: OwnSource): string {
  if (source.kind === 'section') return refToText(source);
  if (source.kind === 'text') return source.text;
  return i18n.t('library.source.seen', { text: source.text, day: sayDay(source.day) });
}
