// Finds passages of one document by words, whatever their accents.
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Passage, searchDocument } from '../../sources/imported/find-passage';
import type { ImportedDocument } from '../../sources/imported/imported-document';

export function DocumentSearch({ document }: { document: ImportedDocument }) {
  const [words, setWords] = useState('');
  const id = useId();
  const isAsked = words.trim() !== '';
  const found = isAsked ? searchDocument(document, words) : [];
  return (
    <div class="document-search">
      <label for={id}>{i18n.t('documents.search.label')}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <p class="hint" role="status">
        {isAsked && i18n.t('documents.search.found', found.length)}
      </p>
      {found.map((passage) => (
        <PassageWords key={passage.paragraphs.join()} passage={passage} lang={document.lang} />
      ))}
    </div>
  );
}

export function PassageWords({ passage: { heading, paragraphs }, lang }: { passage: Passage; lang: string }) {
  return (
    <blockquote class="passage-words" lang={lang}>
      {heading && (
        <p>
          <strong>{heading}</strong>
        </p>
      )}
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </blockquote>
  );
}
