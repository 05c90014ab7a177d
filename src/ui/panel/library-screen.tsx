// The library: every reply, found by its words, its need or its writer; from here one is opened, or a new one written.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Reply } from '../../library/reply';
import { LibraryAside } from './library-aside';
import { LibraryBack } from './library-back';
import { LibraryEntry } from './library-entry';
import { LibraryFilters } from './library-filters';
import { LibraryUnfinished } from './library-unfinished';
import { usePanel } from './panel-context';
import { useFound } from './use-found';

/** As many as one looks through at a time. */
const PAGE = 25;

export function LibraryScreen() {
  const { state, commands } = usePanel();
  const { filters, stored } = state.library;
  const found = useFound();

  return (
    <main class="screen">
      <header class="screen-head">
        <LibraryBack label={i18n.t('library.back')} />
        <h1 tabIndex={-1}>{i18n.t('library.title')}</h1>
      </header>
      <LibraryAside />
      <div class="actions">
        <button type="button" class="primary" onClick={commands.library.create}>
          {i18n.t('library.create')}
        </button>
        <button type="button" class="quiet" onClick={commands.openOptions}>
          {i18n.t('library.pack')}
        </button>
      </div>
      <LibraryUnfinished />
      <LibraryFilters />
      <p class="hint" role="status">
        {i18n.t('library.found', found.length)}
      </p>
      {found.length === 0 && (
        <p>{i18n.t(filters.mine && stored.replies.length === 0 ? 'library.noneMine' : 'library.none')}</p>
      )}
      <FoundReplies key={JSON.stringify(filters)} found={found} />
    </main>
  );
}

/** A new search begins at its top. */
function FoundReplies({ found }: { found: Reply[] }) {
  const [most, setMost] = useState(PAGE);
  return (
    <>
      <ul class="cards">
        {found.slice(0, most).map((reply) => (
          <LibraryEntry key={`${reply.id}.${reply.lang}`} reply={reply} />
        ))}
      </ul>
      {found.length > most && (
        <button type="button" class="quiet" onClick={() => setMost(most + PAGE)}>
          {i18n.t('library.more', found.length - most)}
        </button>
      )}
    </>
  );
}
