// Says that something kept could not be read; it can be taken out as it was found, and is dropped only when asked.
import { i18n } from '#i18n';
import { ConfirmButton } from '../parts/confirm-button';
import { usePanel } from './panel-context';

export function LibraryAside() {
  const { state, commands } = usePanel();
  const { length } = state.library.stored.aside;
  if (length === 0) return null;
  return (
    <section class="warning library-aside" aria-labelledby="aside-title">
      <h2 id="aside-title">{i18n.t('library.aside.title', length)}</h2>
      <p>{i18n.t('library.aside.text')}</p>
      <div class="actions">
        <button type="button" class="quiet" onClick={commands.library.saveAside}>
          {i18n.t('library.aside.save')}
        </button>
        <ConfirmButton
          label={i18n.t('library.aside.drop')}
          question={i18n.t('library.aside.sure')}
          yes={i18n.t('library.aside.yes')}
          no={i18n.t('library.aside.no')}
          onConfirm={commands.library.dropAside}
        />
      </div>
    </section>
  );
}
