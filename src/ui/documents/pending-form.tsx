// A document that was just read: its title, the source whose text it is, and the moderator's yes before it is kept.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { usePanel } from '../panel/panel-context';
import type { PendingDocument } from './documents-state';
import { sayFrom, saySize } from './say-document';
import { TEXT_OF, TextOfChoice } from './text-of-choice';

const OPENING_LENGTH = 300;

export function PendingForm({ pending: { document, guess } }: { pending: PendingDocument }) {
  const { commands } = usePanel();
  const [textOf, setTextOf] = useState(guess);
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => head.current?.focus(), []);
  const opening = document.sections.flatMap(({ paragraphs }) => paragraphs).join(' ');

  return (
    <form
      class="pending"
      onSubmit={(event) => {
        event.preventDefault();
        const said = new FormData(event.currentTarget);
        void commands.documents.keepPending(String(said.get('title') ?? ''), String(said.get(TEXT_OF) || '') || null);
      }}
    >
      <h2 tabIndex={-1} ref={head}>
        {i18n.t('documents.pending.title')}
      </h2>
      <p class="hint">
        {sayFrom(document)}, {saySize(document.size)}
      </p>
      <blockquote class="passage-words" lang={document.lang}>
        {opening.slice(0, OPENING_LENGTH)}
        {opening.length > OPENING_LENGTH && '…'}
      </blockquote>
      <label>
        <span>{i18n.t('documents.pending.name')}</span>
        <input type="text" name="title" defaultValue={document.title} />
      </label>
      <TextOfChoice textOf={textOf} guess={guess} onChoose={setTextOf} />
      <div class="actions">
        <button type="submit" class="primary">
          {i18n.t('documents.pending.keep')}
        </button>
        <button type="button" class="quiet" onClick={commands.documents.dropPending}>
          {i18n.t('documents.pending.drop')}
        </button>
      </div>
    </form>
  );
}
