// One post of the queue: how urgent, whose, since when, what is needed, and the words that spoke.
import { i18n } from '#i18n';
import type { QueueItem } from '../../queue/queue-item';
import { sayAuthor, sayDate } from '../parts/say';
import { UrgencyBadge } from '../parts/urgency-badge';
import { AnsweredNote } from './answered-note';
import { marksOf, passages } from './excerpt';
import { MarkedText } from './marked-text';
import { usePanel } from './panel-context';
import { postKey } from './panel-state';

const REACH = 45;
const MOST_NEEDS = 3;

export function QueueCard({ item }: { item: QueueItem }) {
  const { state, view, commands, needTitle } = usePanel();
  const { post, detection, triage } = item;
  const sure = detection.needs.filter((need) => need.tier === 'sure');
  const shown = (sure.length > 0 ? sure : detection.needs).slice(0, MOST_NEEDS);
  const heard = marksOf(shown.slice(0, 1));
  const spoke = [heard.find(({ faint }) => !faint) ?? heard[0]].filter((mark) => mark !== undefined);
  const hasDraft = view.page !== null && postKey(view.page, post.id) in state.drafts;
  const date = sayDate(post);

  return (
    <li class={`card card-${triage.urgency}`}>
      <div class="card-head">
        <h3 class="card-author">
          <button type="button" class="card-open" data-post-id={post.id} onClick={() => commands.open(post.id)}>
            {sayAuthor(post)}
          </button>
        </h3>
        <UrgencyBadge urgency={triage.urgency} />
      </div>
      <p class="card-needs">
        {shown.map(({ need }) => needTitle(need)).join(' · ')}
        {sure.length === 0 && <span class="tag">{i18n.t('tier.maybe')}</span>}
        {hasDraft && <span class="tag tag-draft">{i18n.t('queue.draft')}</span>}
      </p>
      <blockquote class="card-words" lang={detection.lang}>
        <MarkedText text={post.text} marks={spoke} within={passages(post.text, spoke, REACH)} />
      </blockquote>
      <AnsweredNote item={item} />
      {date && <p class="card-date">{date}</p>}
    </li>
  );
}
