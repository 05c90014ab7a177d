// One reply of the library: how it reads, whom it is for, where it comes from, and what can be done with it.
import { i18n } from '#i18n';
import type { OwnReply } from '../../library/own/own-reply';
import { checkOwn, knownOf, readOwn } from '../../library/own/read-own';
import type { Reply } from '../../library/reply';
import { ConfirmButton } from '../parts/confirm-button';
import { sayDay, sayLang } from '../parts/say';
import { sayFit } from '../parts/say-own';
import { LibraryBack } from './library-back';
import { LibraryFaults } from './library-faults';
import { LibraryTags } from './library-tags';
import { LibraryText } from './library-text';
import { usePanel } from './panel-context';
import { openItem, openKey } from './panel-state';
import { ReplySources } from './reply-sources';

interface LibraryReplyScreenProps {
  /** Null for an own reply that would spoil a draft. */
  reply: Reply | null;
  own: OwnReply | null;
}

export function LibraryReplyScreen({ reply, own }: LibraryReplyScreenProps) {
  const { state, library, needTitle } = usePanel();
  const shown = reply ?? (own && readOwn(own).reply);
  if (!shown) return null;
  const used = state.library.uses[shown.id] ?? 0;
  const faults = own ? checkOwn(own, knownOf(library)) : [];

  return (
    <main class="screen">
      <header class="screen-head">
        <LibraryBack label={i18n.t('library.title')} />
        <h1 tabIndex={-1}>
          <span lang={shown.lang}>{shown.title}</span>
          <LibraryTags reply={shown} />
        </h1>
        <p class="facts">
          <span>{sayLang(shown.lang)}</span>
          {used > 0 && <span>{i18n.t('library.used', used)}</span>}
          {own && <span>{i18n.t('library.changed', { day: sayDay(own.changed) })}</span>}
        </p>
        {shown.needs.length > 0 && (
          <p class="facts">{i18n.t('library.for', { needs: shown.needs.map(needTitle).join(', ') })}</p>
        )}
        <p class="facts">{sayFit(own ?? shown)}</p>
        {own && own.tags.length > 0 && <p class="facts">{own.tags.map((tag) => `#${tag}`).join(' ')}</p>}
      </header>
      <LibraryFaults faults={faults} />
      <LibraryText reply={shown} />
      <ReplyActions reply={reply} own={own} />
      <ReplySources reply={shown} />
    </main>
  );
}

function ReplyActions({ reply, own }: LibraryReplyScreenProps) {
  const { state, view, commands } = usePanel();
  const isPostOpen = openItem(view) !== null;
  const hasDraft = (openKey(view) ?? '') in state.drafts;
  const write = ({ id, lang, blocks }: Reply) => {
    commands.library.close();
    commands.write(blocks.map(({ kind }) => ({ reply: id, lang, kind })));
  };

  return (
    <>
      <div class="actions">
        {reply && isPostOpen && (
          <button type="button" class="primary" onClick={() => write(reply)}>
            {i18n.t(hasDraft ? 'suggestion.add' : 'suggestion.use')}
          </button>
        )}
        {own ? (
          <button type="button" class="quiet" onClick={() => commands.library.edit(own.id)}>
            {i18n.t(own.id in state.library.forms ? 'library.resume' : 'library.edit')}
          </button>
        ) : (
          reply && (
            <button type="button" class="quiet" onClick={() => commands.library.copy(reply)}>
              {i18n.t('library.copy')}
            </button>
          )
        )}
        {own && (
          <ConfirmButton
            label={i18n.t('library.remove')}
            question={i18n.t('library.removeSure')}
            yes={i18n.t('library.removeYes')}
            no={i18n.t('library.removeNo')}
            onConfirm={() => commands.library.remove(own.id)}
          />
        )}
      </div>
      {reply && !isPostOpen && <p class="hint">{i18n.t('library.openPost')}</p>}
    </>
  );
}
