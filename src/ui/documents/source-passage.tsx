// The passage of the moderator's own document that a source line rests on, beside the reply; or the way to bring the document.
import { i18n } from '#i18n';
import type { FoundSection } from '../../sources/holding';
import { findPassage, type Passage } from '../../sources/imported/find-passage';
import { type ImportedDocument, sectionWithId } from '../../sources/imported/imported-document';
import { FACTS } from '../../sources/source';
import { usePanel } from '../panel/panel-context';
import { DocumentSearch, PassageWords } from './document-search';

export function SourcePassage({ found: { source, section } }: { found: FoundSection }) {
  const { state, commands } = usePanel();
  const { all } = state.documents;
  const itself = all.find(({ id }) => id === source.id);
  if (itself) return <WholeSection document={itself} id={section.id} />;
  const texts = all.filter(({ textOf }) => textOf === source.id);
  if (texts.length === 0) {
    if (source.id === FACTS) return null;
    return (
      <button type="button" class="link" onClick={commands.documents.open}>
        {i18n.t('documents.passage.bring')}
      </button>
    );
  }
  return (
    <>
      {texts.map((document) => (
        <FoundPassage key={document.id} document={document} passage={findPassage(document, section)} />
      ))}
    </>
  );
}

function FoundPassage({ document, passage }: { document: ImportedDocument; passage: Passage | null }) {
  return (
    <div class="source-passage">
      <p class="hint">
        {passage
          ? i18n.t(`documents.passage.${passage.by}`, { title: document.title })
          : i18n.t('documents.passage.none', { title: document.title })}
      </p>
      {passage && <PassageWords passage={passage} lang={document.lang} />}
      <details class="folded" open={passage === null}>
        <summary>{i18n.t('documents.passage.other')}</summary>
        <DocumentSearch document={document} />
      </details>
    </div>
  );
}

/** A source of the moderator's own is told in its own words. */
function WholeSection({ document, id }: { document: ImportedDocument; id: string }) {
  const section = sectionWithId(document, id);
  return section && <PassageWords passage={{ ...section, by: 'section' }} lang={document.lang} />;
}
