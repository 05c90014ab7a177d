// Where a reply comes from: the document and its section, which opens in place.
import { i18n } from '#i18n';
import { refToText, type SourceRef } from '../../sources/source';
import { sayDay } from '../parts/say';
import { usePanel } from './panel-context';

export function SourceLine({ source: ref }: { source: SourceRef }) {
  const { library } = usePanel();
  const source = library.sources.find(({ id }) => id === ref.source);
  const section = source?.sections.find(({ id }) => id === ref.section);
  if (!source || !section) {
    return <p class="source-lost">{i18n.t('suggestion.unknownSource', { ref: refToText(ref) })}</p>;
  }
  const { publisher, date } = source;
  return (
    <details class="source" lang={source.lang}>
      <summary>
        <cite>{source.title}</cite> : {section.title}
      </summary>
      <p>{section.summary}</p>
      <p class="hint">{date ? i18n.t('suggestion.published', { publisher, day: sayDay(date) }) : publisher}</p>
    </details>
  );
}
