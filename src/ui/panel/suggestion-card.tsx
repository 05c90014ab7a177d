// One suggested reply: what it brings, why it is here, how it reads, and where it comes from.
import { i18n } from '#i18n';
import type { Block } from '../../library/reply';
import type { QueueItem } from '../../queue/queue-item';
import type { Suggestion } from '../../suggestion/suggestion';
import { sayBlockKind } from '../parts/say';
import { sayBecause } from '../parts/say-because';
import { usePanel } from './panel-context';
import { type BlockRef, isSameBlock, openKey } from './panel-state';
import { SourceLine } from './source-line';
import { beginDraft } from './writing';

const MOST_REASONS = 3;

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

  return (
    <li class="suggestion">
      <details open={isFirst}>
        <summary>
          <h3>{reply.title}</h3>
          <p class="because">
            {suggestion.because
              .slice(0, MOST_REASONS)
              .map((because) => sayBecause(because, library.needTitles))
              .join(' ')}
          </p>
        </summary>
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
        <div class="sources">
          <p class="hint">{i18n.t('suggestion.from')}</p>
          {suggestion.sources.map((source) => (
            <SourceLine key={`${source.source}/${source.section}`} source={source} />
          ))}
        </div>
      </details>
    </li>
  );
}

function Passage({ block, item }: { block: BlockRef; item: QueueItem }) {
  const { state, view, commands, library } = usePanel();
  const picked = state.picked[openKey(view) ?? ''] ?? [];
  const isPicked = picked.some((other) => isSameBlock(other, block));
  return (
    <label class="passage">
      <input type="checkbox" checked={isPicked} onChange={() => commands.togglePassage(block)} />
      <span>
        <span class="kind" lang={i18n.t('lang')}>
          {sayBlockKind(block.kind)}
        </span>{' '}
        {beginDraft({ library, item, region: state.region }, [block]).text}
      </span>
    </label>
  );
}
