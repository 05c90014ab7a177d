// What has just happened, said once: in sight at the bottom, and aloud.
import { i18n } from '#i18n';
import { usePanel } from './panel-context';

/** The region itself is always there: readers announce only what changes inside one that they know. */
export function NoticeBar() {
  const { state, commands } = usePanel();
  const { notice } = state;
  const close = () => {
    commands.closeNotice();
    // The button goes: the focus must not fall out of the screen.
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  return (
    <div class="notice-place" role="status">
      {notice && (
        <div class={`notice notice-${notice.tone}`}>
          <p>{i18n.t(`notice.${notice.key}`)}</p>
          <button type="button" class="close" aria-label={i18n.t('notice.close')} onClick={close}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
    </div>
  );
}
