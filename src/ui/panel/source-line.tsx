// Where a reply comes from: the document and its section, which opens in place and says whether it still holds.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type FoundSection, findSection, holdingOf, sectionNow } from '../../sources/holding';
import { refToText, type SourceRef } from '../../sources/source';
import { SourcePassage } from '../documents/source-passage';
import { sayColon, sayLang } from '../parts/say';
import { sayHolding, sayMaker, sayWhen } from '../parts/say-source';
import { usePanel } from './panel-context';

/** Sections are told in our own words, which are French. */
const OURS = 'fr';

export function SourceLine({ source: ref }: { source: SourceRef }) {
  const { library, today, state } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const found = findSection(ref, library.sources);
  if (!found) {
    return <p class="source-lost">{i18n.t('suggestion.unknownSource', { ref: refToText(ref) })}</p>;
  }
  const { source, section } = found;
  const holding = sayHolding(section, today);
  const isOwn = state.documents.all.some(({ id }) => id === source.id);
  return (
    <details class="source" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <cite lang={source.lang}>{source.title}</cite>
        {sayColon()}
        <span lang={isOwn ? source.lang : OURS}>{section.title}</span>
        {holding && <span class="tag tag-doubt">{holding.word}</span>}
      </summary>
      <div class="source-body">
        <SourceFacts found={found} />
        {holding && <p class="warning">{holding.sentence}</p>}
        {!isOwn && <Summary found={found} />}
        {isOpen && <SourcePassage found={found} />}
      </div>
    </details>
  );
}

function SourceFacts({ found }: { found: FoundSection }) {
  return (
    <dl class="source-facts">
      <div>
        <dt>{i18n.t('source.by')}</dt>
        <dd>{sayMaker(found.source)}</dd>
      </div>
      <div>
        <dt>{i18n.t('source.date')}</dt>
        <dd>{sayWhen(found)}</dd>
      </div>
      <div>
        <dt>{i18n.t('source.lang')}</dt>
        <dd>{sayLang(found.source.lang)}</dd>
      </div>
    </dl>
  );
}

/** What the section says, and what holds in its place where its day is over. */
function Summary({ found: { section } }: { found: FoundSection }) {
  const { library, today } = usePanel();
  const isOver = section.until === undefined || holdingOf(section, today) === 'past';
  const now = isOver ? sectionNow(section, library.sources) : null;
  return (
    <>
      <p class="hint">{i18n.t('source.ours')}</p>
      <p lang={OURS}>{section.summary}</p>
      {now && (
        <>
          <p class="hint">
            {i18n.t('source.now')} {sayWhen(now)}
          </p>
          <p lang={OURS}>{now.section.summary}</p>
        </>
      )}
    </>
  );
}
