// One post: who writes, what they wrote, why it waits, and the replies that may fit.
import { i18n } from '#i18n';
import type { QueueItem } from '../../queue/queue-item';
import { isWaiting } from '../../queue/waiting';
import { sayAuthor, sayDate, sayVoice } from '../parts/say';
import { UrgencyBadge } from '../parts/urgency-badge';
import { AnsweredNote } from './answered-note';
import { BackButton } from './back-button';
import { Emergency } from './emergency';
import { Needs } from './needs';
import { usePanel } from './panel-context';
import { PostWords } from './post-words';
import { Suggestions } from './suggestions';

export function PostScreen({ item }: { item: QueueItem }) {
  const { view, commands } = usePanel();
  const { post, detection, triage } = item;
  const date = sayDate(post);

  return (
    <main class="screen">
      <header class="screen-head">
        <BackButton label={i18n.t('post.back')} />
        <h1 tabIndex={-1}>{i18n.t('post.by', { author: sayAuthor(post) })}</h1>
        <p class="facts">
          <UrgencyBadge urgency={triage.urgency} />
          <span>{sayVoice(detection.voice)}</span>
          {date && <span>{date}</span>}
        </p>
      </header>
      {view.gone && (
        <p class="warning" role="status">
          {i18n.t('post.gone')}
        </p>
      )}
      <AnsweredNote item={item} />
      <Emergency needs={detection.needs} />
      <PostWords key={post.id} item={item} />
      <PostActions item={item} isGone={view.gone !== null} onShow={commands.show} onStand={commands.setStanding} />
      <Needs item={item} />
      <Suggestions item={item} />
    </main>
  );
}

interface PostActionsProps {
  item: QueueItem;
  isGone: boolean;
  onShow(): void;
  onStand(standing: QueueItem['standing']): void;
}

function PostActions({ item, isGone, onShow, onStand }: PostActionsProps) {
  return (
    <div class="actions">
      {!isGone && (
        <button type="button" class="quiet" onClick={onShow}>
          {i18n.t('post.show')}
        </button>
      )}
      {isWaiting(item) ? (
        <>
          <button type="button" class="quiet" onClick={() => onStand('aside')}>
            {i18n.t('post.setAside')}
          </button>
          <button type="button" class="quiet" onClick={() => onStand('settled')}>
            {i18n.t('post.settle')}
          </button>
        </>
      ) : (
        <button type="button" class="quiet" onClick={() => onStand('waiting')}>
          {i18n.t('post.wait')}
        </button>
      )}
    </div>
  );
}
