// The replies that may fit a post, best first, or words to begin with where none does; whole, or in passages of several.

import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { QueueItem } from '../../queue/queue-item';
import { beginnings } from '../../suggestion/beginnings';
import { readSigns } from '../../suggestion/read-signs';
import { suggest } from '../../suggestion/suggest';
import { LibraryLink } from './library-link';
import { usePanel } from './panel-context';
import { openKey, threadKey } from './panel-state';
import { SuggestionCard } from './suggestion-card';

export function Suggestions({ item }: { item: QueueItem }) {
  const { state, view, commands, library } = usePanel();
  const { post, detection, triage } = item;
  const { uses: usage } = state.library;
  const usedInThread = view.page ? state.library.usedIn[threadKey(view.page)] : undefined;
  const signs = useMemo(() => readSigns(post.text, library.premises), [post.text, library.premises]);
  const suggestions = useMemo(
    () =>
      suggest({
        detection,
        triage,
        signs,
        replies: library.replies,
        ranking: library.ranking,
        usage,
        ...(usedInThread && { usedInThread }),
      }),
    [detection, triage, signs, library.replies, library.ranking, usage, usedInThread],
  );
  const offered = suggestions.length > 0 ? suggestions : beginnings(detection, library.replies);
  const key = openKey(view) ?? '';
  const picked = state.picked[key] ?? [];
  const hasDraft = key in state.drafts;

  return (
    <section class="suggestions">
      <h2>{i18n.t(suggestions.length > 0 ? 'suggestion.title' : 'suggestion.none.title')}</h2>
      {hasDraft && (
        <button type="button" class="primary" onClick={commands.resume}>
          {i18n.t('suggestion.resume')}
        </button>
      )}
      {suggestions.length === 0 && <p>{i18n.t('suggestion.none.text')}</p>}
      <ol>
        {offered.map((suggestion, index) => (
          <SuggestionCard
            key={`${suggestion.reply}.${suggestion.lang}`}
            suggestion={suggestion}
            item={item}
            isFirst={index === 0}
            hasDraft={hasDraft}
          />
        ))}
      </ol>
      {!hasDraft && (
        <button type="button" class="quiet" onClick={() => commands.write([])}>
          {i18n.t('suggestion.blank')}
        </button>
      )}
      <LibraryLink />
      {picked.length > 0 && (
        <div class="picked">
          <button type="button" class="primary" onClick={() => commands.write(picked)}>
            {i18n.t(hasDraft ? 'suggestion.addPicked' : 'suggestion.picked', picked.length)}
          </button>
        </div>
      )}
    </section>
  );
}
