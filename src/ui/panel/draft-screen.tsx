// The draft: read again, changed, completed, then inserted or copied. It is lost only when it is thrown away.

import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { openMarks } from '../../draft/open-marks';
import type { QueueItem } from '../../queue/queue-item';
import { ConfirmButton } from '../parts/confirm-button';
import { sayAuthor } from '../parts/say';
import { AddressSwitch } from './address-switch';
import { BackButton } from './back-button';
import { BEFORE_INSERTION, BeforeInsertion } from './before-insertion';
import { Blanks } from './blanks';
import { DraftSources } from './draft-sources';
import { DraftSwitches } from './draft-switches';
import { EmergencyNumbers } from './emergency';
import { usePanel } from './panel-context';
import type { WrittenDraft } from './panel-state';

export function DraftScreen({ item, draft }: { item: QueueItem; draft: WrittenDraft }) {
  const { view, state, commands } = usePanel();
  const box = useRef<HTMLTextAreaElement>(null);
  // The caret waits where the reply leaves room for a personal word.
  useEffect(() => {
    if (draft.caret !== null) box.current?.setSelectionRange(draft.caret, draft.caret);
  }, [draft.caret]);
  const isEmpty = draft.text.trim() === '';
  const marks = openMarks(draft.text, item.post.author);
  const cannotLeave = isEmpty || marks.length > 0;
  const canReply = view.page?.canReply ?? false;
  const isInserted = state.notice?.key === 'inserted';

  return (
    <main class="screen screen-draft">
      <header class="screen-head">
        <BackButton label={i18n.t('draft.back')} />
        <h1 tabIndex={-1}>{i18n.t('draft.title', { author: sayAuthor(item.post) })}</h1>
      </header>
      {view.gone && (
        <p class="warning" role="status">
          {i18n.t('post.gone')}
        </p>
      )}
      <EmergencyNumbers needs={item.detection.needs} />
      <AddressSwitch draft={draft} />
      <DraftSwitches item={item} draft={draft} />
      <Blanks item={item} draft={draft} />
      <label class="visually-hidden" for="draft-text">
        {i18n.t('draft.label')}
      </label>
      <textarea
        id="draft-text"
        ref={box}
        class="draft-text"
        rows={12}
        lang={draft.blocks[0]?.lang ?? item.detection.lang}
        value={draft.text}
        aria-describedby="draft-hint"
        onInput={(event) => commands.edit(event.currentTarget.value)}
      />
      <p id="draft-hint" class="hint">
        {i18n.t(isEmpty ? 'draft.empty' : 'draft.hint')} {canReply || i18n.t('draft.noEditor')}
      </p>
      <BeforeInsertion draft={draft} marks={marks} />
      <div class="actions">
        <button
          type="button"
          class="primary"
          disabled={cannotLeave}
          aria-describedby={BEFORE_INSERTION}
          onClick={commands.insert}
        >
          {i18n.t('draft.insert')}
        </button>
        <button type="button" class="quiet" disabled={cannotLeave} onClick={commands.copy}>
          {i18n.t('draft.copy')}
        </button>
        {isInserted && item.standing === 'waiting' && (
          <button type="button" class="quiet" onClick={() => commands.setStanding('settled')}>
            {i18n.t('post.settle')}
          </button>
        )}
      </div>
      <DraftSources draft={draft} />
      <footer class="draft-foot">
        <p class="hint">{i18n.t('draft.kept')}</p>
        <ConfirmButton
          label={i18n.t('draft.discard')}
          question={i18n.t('draft.discardSure')}
          yes={i18n.t('draft.discardYes')}
          no={i18n.t('draft.discardNo')}
          onConfirm={commands.discard}
        />
      </footer>
    </main>
  );
}
