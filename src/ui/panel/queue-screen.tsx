// The queue: who waits, the most urgent first; what was put aside or answered is folded away below.
import { i18n } from '#i18n';
import type { PageState } from '../../browser/messages';
import type { QueueItem } from '../../queue/queue-item';
import { isFoldedAsAnswered } from '../../queue/waiting';
import { sayUrgencyMeaning } from '../parts/say';
import { HowRead } from '../teaching/how-read';
import { ForumAccess } from './forum-access';
import { LibraryLink } from './library-link';
import { waitingGroups, withStanding } from './panel-state';
import { QueueCard } from './queue-card';

export function QueueScreen({ page }: { page: PageState }) {
  const groups = waitingGroups(page);
  const waiting = withStanding(page, 'waiting').length;
  const answered = page.items.filter(isFoldedAsAnswered);
  const done = page.items.length - waiting;

  return (
    <main class="screen">
      <header class="screen-head">
        <h1 class="counts" tabIndex={-1} aria-live="polite">
          {i18n.t('queue.waiting', waiting)}, <span class="counts-read">{i18n.t('queue.read', page.read)}</span>
        </h1>
        <p class="thread">{page.forum.title}</p>
      </header>
      <HowRead page={page} />
      {groups.map(({ urgency, items }) => (
        <section key={urgency} class="group">
          <h2 class={`group-title group-${urgency}`}>{sayUrgencyMeaning(urgency)}</h2>
          <ul class="cards">
            {items.map((item) => (
              <QueueCard key={item.post.id} item={item} />
            ))}
          </ul>
        </section>
      ))}
      {waiting === 0 && page.read > 0 && <Nobody done={done > 0} />}
      <FoldedCards title={i18n.t('queue.answered', answered.length)} items={answered} />
      <FoldedCards
        title={i18n.t('queue.aside', withStanding(page, 'aside').length)}
        items={withStanding(page, 'aside')}
      />
      <FoldedCards
        title={i18n.t('queue.settled', withStanding(page, 'settled').length)}
        items={withStanding(page, 'settled')}
      />
      {waiting > 0 && <p class="hint">{i18n.t('queue.keys')}</p>}
      <LibraryLink />
      {page.forum.origin && <ForumAccess origin={page.forum.origin} />}
    </main>
  );
}

function Nobody({ done }: { done: boolean }) {
  return (
    <section class="empty">
      <h2>{i18n.t(done ? 'queue.allDone.title' : 'queue.none.title')}</h2>
      <p>{i18n.t(done ? 'queue.allDone.text' : 'queue.none.text')}</p>
      {!done && <p class="hint">{i18n.t('queue.none.more')}</p>}
    </section>
  );
}

function FoldedCards({ title, items }: { title: string; items: QueueItem[] }) {
  if (items.length === 0) return null;
  return (
    <details class="folded">
      <summary>{title}</summary>
      <ul class="cards">
        {items.map((item) => (
          <QueueCard key={item.post.id} item={item} />
        ))}
      </ul>
    </details>
  );
}
