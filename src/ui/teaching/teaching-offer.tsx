// What a page that no engine knows can still be read by: a lesson, or as one text.
import { i18n } from '#i18n';
import { usePanel } from '../panel/panel-context';

export function TeachingOffer() {
  const { commands } = usePanel();
  return (
    <section class="teach-offer">
      <button type="button" class="primary" onClick={() => void commands.teaching.start()}>
        {i18n.t('teach.start')}
      </button>
      <p class="hint">{i18n.t('teach.startHint')}</p>
      <button type="button" class="quiet" onClick={() => void commands.teaching.readAsOneText()}>
        {i18n.t('teach.oneText')}
      </button>
      <p class="hint">{i18n.t('teach.oneTextHint')}</p>
    </section>
  );
}
