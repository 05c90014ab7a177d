// May Relais always read this forum? Asked for here, and taken back here.
import { i18n } from '#i18n';
import { DocumentsLink } from '../documents/documents-link';
import { usePanel } from './panel-context';

export function ForumAccess({ origin }: { origin: string }) {
  const { state, commands } = usePanel();
  const host = new URL(origin).hostname;
  const remembered = state.remembered[origin] === true;

  return (
    <footer class="forum-access">
      {remembered ? (
        <>
          <p>{i18n.t('forum.remembered', { host })}</p>
          <button type="button" class="quiet" onClick={() => commands.forgetForum(origin)}>
            {i18n.t('forum.forget')}
          </button>
        </>
      ) : (
        <>
          <button type="button" class="quiet" onClick={() => commands.rememberForum(origin)}>
            {i18n.t('forum.remember')}
          </button>
          <p class="hint">{i18n.t('forum.rememberHint', { host })}</p>
        </>
      )}
      <DocumentsLink />
      <button type="button" class="link" onClick={() => commands.openOptions()}>
        {i18n.t('forum.options')}
      </button>
    </footer>
  );
}
