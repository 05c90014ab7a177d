// The way to the moderator's documents.
import { i18n } from '#i18n';
import { usePanel } from '../panel/panel-context';

export function DocumentsLink() {
  const { commands } = usePanel();
  return (
    <button type="button" class="link" onClick={commands.documents.open}>
      {i18n.t('documents.title')}
    </button>
  );
}
