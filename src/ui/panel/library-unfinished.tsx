// New replies that were begun and not kept yet: they wait until the browser is closed.
import { i18n } from '#i18n';
import { usePanel } from './panel-context';

export function LibraryUnfinished() {
  const { state, commands } = usePanel();
  const { forms, stored } = state.library;
  const kept = new Set(stored.replies.map(({ id }) => id));
  const begun = Object.values(forms).filter(({ id }) => !kept.has(id));
  if (begun.length === 0) return null;
  return (
    <section class="group">
      <h2>{i18n.t('library.begun')}</h2>
      <ul class="cards">
        {begun.map((form) => (
          <li key={form.id}>
            <button type="button" class="quiet" lang={form.lang} onClick={() => commands.library.edit(form.id)}>
              {form.title.trim() || i18n.t('library.untitled')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
