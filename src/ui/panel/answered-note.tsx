// Says that the team has answered a post, and why Relais thinks so.
import { i18n } from '#i18n';
import type { QueueItem } from '../../queue/queue-item';
import { isFoldedAsAnswered } from '../../queue/waiting';

export function AnsweredNote({ item }: { item: QueueItem }) {
  const { answered, standing } = item;
  if (!answered || standing !== 'waiting') return null;
  const author = answered.author ?? i18n.t('answered.someone');
  return (
    <p class="answered">
      {i18n.t(`answered.${answered.rule}`, { author })}
      {!isFoldedAsAnswered(item) && <strong> {i18n.t('answered.stays')}</strong>}
    </p>
  );
}
