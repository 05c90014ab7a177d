// The way into the library, from wherever a reply may be wanted.
import { i18n } from '#i18n';
import { usePanel } from './panel-context';

export function LibraryLink() {
  const { commands } = usePanel();
  return (
    <button type="button" class="quiet library-link" onClick={commands.library.open}>
      {i18n.t('library.open')}
    </button>
  );
}
