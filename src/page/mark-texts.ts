// What the marks are called, in the interface's language.
import { i18n } from '#i18n';
import type { QueueItem } from '../queue/queue-item';
import { isFoldedAsAnswered } from '../queue/waiting';
import type { MarkTexts } from './marks';

export const markTexts: MarkTexts = {
  get group() {
    return i18n.t('mark.group');
  },
  nameOf(item: QueueItem) {
    const { post, standing, triage } = item;
    const waiting = () => i18n.t(isFoldedAsAnswered(item) ? 'mark.answered' : `urgency.${triage.urgency}.word`);
    const word = standing === 'waiting' ? waiting() : i18n.t(`mark.${standing}`);
    return i18n.t('mark.name', { word, author: post.author ?? i18n.t('post.noAuthor') });
  },
};
