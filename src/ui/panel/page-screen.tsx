// What the panel says when there is no queue: still reading, no access, or a page that no engine knows.
import { i18n } from '#i18n';
import { DocumentsLink } from '../documents/documents-link';
import { TeachingOffer } from '../teaching/teaching-offer';
import { LibraryLink } from './library-link';
import { usePanel } from './panel-context';

export function PageScreen() {
  const { view, commands } = usePanel();
  if (view.status === 'reading' || view.status === 'read') {
    return (
      <main class="screen">
        <p class="reading" role="status">
          {i18n.t('page.reading')}
        </p>
      </main>
    );
  }
  const part = view.status === 'no-access' ? 'noAccess' : 'noForum';
  return (
    <main class="screen">
      <section class="empty" role="status">
        <img src="/icon/48.png" alt="" width="48" height="48" />
        <h1 tabIndex={-1}>{i18n.t(`page.${part}.title`)}</h1>
        <p>{i18n.t(`page.${part}.text`)}</p>
        <p class="hint">{i18n.t(`page.${part}.more`)}</p>
      </section>
      {part === 'noForum' && <TeachingOffer />}
      <footer class="forum-access">
        {part === 'noForum' && (
          <button type="button" class="quiet" onClick={() => commands.readAgain()}>
            {i18n.t('page.again')}
          </button>
        )}
        <LibraryLink />
        <DocumentsLink />
        <button type="button" class="link" onClick={() => commands.openOptions()}>
          {i18n.t('forum.options')}
        </button>
      </footer>
    </main>
  );
}
