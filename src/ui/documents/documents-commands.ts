// What the moderator can ask of their documents: read a file or the open page, keep it, say what it is, remove it.
import { guessSource } from '../../sources/imported/guess-source';
import type { ImportedDocument } from '../../sources/imported/imported-document';
import type { Source } from '../../sources/source';
import type { Outside } from '../panel/outside';
import type { Store } from '../panel/store';
import type { DocumentsChange, SaidKey } from './documents-state';
import { type FileToRead, type ReadResult, readFile, readPage } from './read-document';

export function makeDocumentsCommands(
  { documents: outside, readPage: askPage, today }: Outside,
  store: Store,
  sources: Source[],
) {
  const dispatch = (change: DocumentsChange) => store.dispatch({ type: 'documents-changed', change });
  const say = (key: SaidKey, tone: 'done' | 'failed' = 'failed') => dispatch({ type: 'said', said: { key, tone } });

  /** What was read waits for the moderator's word; nothing is kept yet. */
  function offer(read: ReadResult) {
    if (!read.ok) return say(read.why);
    dispatch({ type: 'read', pending: { document: read.document, guess: guessSource(read.document, sources) } });
  }

  async function keep(document: ImportedDocument, done: SaidKey): Promise<boolean> {
    try {
      await outside.keep(document);
    } catch {
      say('no-room');
      return false;
    }
    say(done, 'done');
    return true;
  }

  return {
    open: () => dispatch({ type: 'opened' }),
    close: () => dispatch({ type: 'closed' }),
    async readFile(file: FileToRead) {
      offer(await readFile(file));
    },
    /** The page of the tab in sight; never a thread of a forum, whose posts are nobody's to keep. */
    async capture() {
      const { tab } = store.state();
      if (tab === null) return;
      const thread = await askPage(tab).catch(() => null);
      if (thread && thread.read > 0) return say('is-thread');
      const page = await outside.capture(tab);
      if (page) offer(readPage(page));
      else say('no-access');
    },
    async keepPending(title: string, textOf: string | null) {
      const { pending } = store.state().documents;
      if (!pending) return;
      const { document } = pending;
      const kept = {
        ...document,
        title: title.trim() || document.title,
        id: outside.newId(),
        imported: today(),
        textOf,
      };
      if (!(await keep(kept, 'kept'))) return;
      dispatch({ type: 'dropped' });
      say('kept', 'done');
    },
    dropPending: () => dispatch({ type: 'dropped' }),
    sayWhat: (document: ImportedDocument, textOf: string | null) => keep({ ...document, textOf }, 'changed'),
    async remove(id: string) {
      await outside.remove(id);
      say('removed', 'done');
    },
  };
}
