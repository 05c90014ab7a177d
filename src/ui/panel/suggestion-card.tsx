// One suggested reply: what it brings, why it is here, how it reads, and where it comes from.
import { i18n } from '#i18n';
import type { Block } from '../../library/reply';
import type { QueueItem } from '../../queue/queue-item';
import type { Suggestion } from '../../suggestion/suggestion';
import { sayBlockKind } from '../parts/say';
import { sayBecause } from '../parts/say-because';
import { LibraryTags } from './library-tags';
import { usePanel } from './panel-context';
import { type BlockRef, isSameBlock, openKey } from './panel-state';
import { ReplySources } from './reply-sources';
import { useWriting } from './use-writing';
import { previewBlock } from './writing';

interface SuggestionCardProps {
  suggestion: Suggestion;
  item: QueueItem;
  /** The first one is open. */
  isFirst: boolean;
  hasDraft: boolean;
}

export function SuggestionCard({ suggestion, item, isFirst, hasDraft }: SuggestionCardProps) {
  const { commands, library } = usePanel();
  const reply = library.replies.find(({ id, lang }) => id === suggestion.reply && lang === suggestion.lang);
  if (!reply) return null;
  const blockOf = ({ kind }: Block): BlockRef => ({ reply: reply.id, lang: reply.lang, kind });

  const [first, ...further] = suggestion.because;

  return (
    <li class="suggestion">
      <details open={isFirst}>
        <summary>
          <h3>
            <span lang={reply.lang}>{reply.title}</span>
            <LibraryTags reply={reply} />
          </h3>
          {first && <p class="because">{sayBecause(first, library.needTitles)}</p>}
        </summary>
        {further.length > 0 && (
          <p class="because">{further.map((because) => sayBecause(because, library.needTitles)).join(' ')}</p>
        )}
        <fieldset class="passages" lang={reply.lang}>
          <legend class="visually-hidden" lang={i18n.t('lang')}>
            {i18n.t('suggestion.pick')}
          </legend>
          {reply.blocks.map((block) => (
            <Passage key={block.kind} block={blockOf(block)} item={item} />
          ))}
        </fieldset>
        <button type="button" class="primary" onClick={() => commands.write(reply.blocks.map(blockOf))}>
          {i18n.t(hasDraft ? 'suggestion.add' : 'suggestion.use')}
        </button>
        <ReplySources reply={reply} />
      </details>
    </li>
  );
}

function Passage({ block, item }: { block: BlockRef; item: QueueItem }) {
  const { state, view, commands } = usePanel();
  const writing = useWriting(item);
  const picked = state.picked[openKey(view) ?? ''] ?? [];
  const isPicked = picked.some((other) => isSameBlock(other, block));
  return (
    <label class="passage">
      <input type="checkbox" checked={isPicked} onChange={() => commands.togglePassage(block)} />
      <span>
        <span class="kind" lang={i18n.t('lang')}>
          {sayBlockKind(block.kind)}
        </span>{' '}
        {previewBlock(writing, block)}
      </span>
    </label>
  );
}
