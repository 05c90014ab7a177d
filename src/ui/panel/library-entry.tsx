// One reply in the library's list: its title, whose it is, what it answers, and how often it was used.
import { i18n } from '#i18n';
import type { Reply } from '../../library/reply';
import { partsToText } from '../../library/reply-text';
import { sayLang } from '../parts/say';
import { LibraryTags } from './library-tags';
import { usePanel } from './panel-context';

export function LibraryEntry({ reply }: { reply: Reply }) {
  const { state, commands, library, needTitle } = usePanel();
  const used = state.library.uses[reply.id] ?? 0;
  const isSound = library.replies.some(({ id, lang }) => id === reply.id && lang === reply.lang);
  const [first] = reply.blocks.flatMap(({ sentences }) => sentences);

  return (
    <li class="card">
      <div class="card-head">
        <button
          type="button"
          class="card-open"
          data-reply={reply.id}
          lang={reply.lang}
          onClick={() => commands.library.openReply(reply)}
        >
          {reply.title}
        </button>
        <span>
          <LibraryTags reply={reply} />
          {!isSound && <span class="tag tag-doubt">{i18n.t('library.unsound')}</span>}
        </span>
      </div>
      {first && (
        <p class="card-words library-first" lang={reply.lang}>
          {partsToText(first.parts, 'vous', () => '…')}
        </p>
      )}
      <p class="facts">
        {reply.needs.length > 0 && <span>{reply.needs.map(needTitle).join(', ')}</span>}
        <span>{sayLang(reply.lang)}</span>
        {used > 0 && <span>{i18n.t('library.used', used)}</span>}
      </p>
    </li>
  );
}
