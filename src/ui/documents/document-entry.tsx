// One document that is kept: where it comes from, what it is the text of, a search in it, and the way out.
import { i18n } from '#i18n';
import type { ImportedDocument } from '../../sources/imported/imported-document';
import { usePanel } from '../panel/panel-context';
import { ConfirmButton } from '../parts/confirm-button';
import { sayDay } from '../parts/say';
import { DocumentSearch } from './document-search';
import { sayFrom, saySize } from './say-document';
import { TextOfChoice } from './text-of-choice';

export function DocumentEntry({ document }: { document: ImportedDocument }) {
  const { commands } = usePanel();
  const { title, lang, size, imported, textOf } = document;
  return (
    <li class="document">
      <h3 lang={lang}>{title}</h3>
      <p class="hint">
        {sayFrom(document)}, {saySize(size)}, {i18n.t('documents.imported', { day: sayDay(imported) })}
      </p>
      <TextOfChoice
        textOf={textOf}
        guess={null}
        onChoose={(chosen) => void commands.documents.sayWhat(document, chosen)}
      />
      <details class="folded">
        <summary>{i18n.t('documents.search.open')}</summary>
        <DocumentSearch document={document} />
      </details>
      <ConfirmButton
        label={i18n.t('documents.remove', { title })}
        question={i18n.t('documents.removeSure')}
        yes={i18n.t('documents.removeYes')}
        no={i18n.t('documents.removeNo')}
        onConfirm={() => void commands.documents.remove(document.id)}
      />
    </li>
  );
}
