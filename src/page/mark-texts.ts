// What the marks are called, in the interface's language.
import { i18n } from '#i18n';
import type { QueueItem } from '../queue/queue-item';
import type { MarkTexts } from './marks';

export const markTexts: MarkTexts = {
  get group() {
    return i18n.t('mark.group');
  },
  nameOf({ post, standing, triage }: QueueItem) {
    const word = standing === 'waiting' ? i18n.t(`urgency.${triage.urgency}.word`) : i18n.t(`mark.${standing}`);
    return i18n.t('mark.name', { word, author: post.author ?? i18n.t('post.noAuthor') });
  },
};
