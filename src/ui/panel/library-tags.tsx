// What a reply's title does not say: that it is the moderator's own, and that it is not finished or not sound.
import { i18n } from '#i18n';
import { isOwn } from '../../library/own/own-reply';
import type { Reply } from '../../library/reply';
import { usePanel } from './panel-context';

export function LibraryTags({ reply: { id } }: { reply: Pick<Reply, 'id'> }) {
  const { state } = usePanel();
  if (!isOwn(id)) return null;
  return (
    <>
      <span class="tag tag-own">{i18n.t('library.mine')}</span>
      {id in state.library.forms && <span class="tag">{i18n.t('library.unfinished')}</span>}
    </>
  );
}
