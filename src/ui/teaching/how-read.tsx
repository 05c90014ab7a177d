// How a page was read that no engine knows: as it was taught, by a guess, or as one text; and that a site has changed.
import { i18n } from '#i18n';
import type { PageState } from '../../browser/messages';
import { usePanel } from '../panel/panel-context';
import { TeachingOffer } from './teaching-offer';

export function HowRead({ page }: { page: PageState }) {
  const { engine } = page.forum;
  return (
    <>
      {page.stale && (
        <section class="warning teach-stale" role="status">
          <p>{i18n.t('teach.stale.text')}</p>
          <TeachAgain label={i18n.t('teach.stale.again')} />
        </section>
      )}
      {engine === 'guessed' && (
        <div class="how-read">
          <p>
            <span class="tag">{i18n.t('teach.how.guessed')}</span> {i18n.t('teach.how.guessedHint')}
          </p>
          {!page.stale && <TeachAgain label={i18n.t('teach.how.correct')} />}
        </div>
      )}
      {engine === 'taught' && !page.stale && (
        <div class="how-read">
          <p>{i18n.t('teach.how.taught')}</p>
          <TeachAgain label={i18n.t('teach.how.again')} />
        </div>
      )}
      {engine === 'one-text' && <p class="how-read">{i18n.t('teach.how.oneText')}</p>}
      {page.read === 0 && !page.stale && <TeachingOffer />}
    </>
  );
}

function TeachAgain({ label }: { label: string }) {
  const { commands } = usePanel();
  return (
    <button type="button" class="link" onClick={() => void commands.teaching.start()}>
      {label}
    </button>
  );
}
