// What the moderator can ask for in the library: find, write, copy, keep and remove replies of their own.
import type { LibraryData } from '../../library/library-data';
import { copyReply } from '../../library/own/copy-reply';
import { isGrave } from '../../library/own/own-faults';
import { emptyOwn, nextState, type OwnReply } from '../../library/own/own-reply';
import { checkOwn, knownOf } from '../../library/own/read-own';
import type { BlockKind, Reply } from '../../library/reply';
import { interfaceLang } from '../parts/say';
import type { Filters, LibraryChange, LibraryPlace } from './library-state';
import type { Outside } from './outside';
import type { NoticeKey } from './panel-state';
import type { Store } from './store';

export function makeLibraryCommands({ library: outside, today }: Outside, store: Store, data: LibraryData) {
  const dispatch = (change: LibraryChange) => store.dispatch({ type: 'library-changed', change });
  const state = () => store.state().library;
  const notice = (key: NoticeKey, tone: 'done' | 'failed' = 'done') =>
    store.dispatch({ type: 'noticed', notice: { key, tone } });
  const keptAs = (id: string) => state().stored.replies.find((own) => own.id === id) ?? null;

  function go(place: LibraryPlace | null) {
    store.dispatch({ type: 'noticed', notice: null });
    dispatch({ type: 'went', place });
  }

  function keepForm(form: OwnReply) {
    dispatch({ type: 'form-changed', form });
    void outside.keepForms(state().forms);
  }

  function changeForm(id: string, change: (form: OwnReply) => Partial<OwnReply>) {
    const form = state().forms[id];
    if (form) keepForm({ ...form, ...change(form) });
  }

  function leaveForm(id: string) {
    dispatch({ type: 'form-left', id });
    void outside.keepForms(state().forms);
  }

  function begin(form: OwnReply) {
    keepForm(form);
    go({ name: 'form', id: form.id });
  }

  return {
    open: () => go({ name: 'list' }),
    close: () => go(null),
    back() {
      store.dispatch({ type: 'noticed', notice: null });
      dispatch({ type: 'went-back' });
    },
    openReply: ({ id, lang }: Pick<Reply, 'id' | 'lang'>) => go({ name: 'reply', id, lang }),
    filter: (filters: Partial<Filters>) => dispatch({ type: 'filtered', filters }),

    create: () => begin(emptyOwn(outside.newId(), interfaceLang(), today())),
    /** A reply of the library stays as it is: the copy is the moderator's. */
    copy: (reply: Reply) => begin(copyReply(reply, outside.newId(), today())),
    /** Goes on with what was left unfinished. */
    edit(id: string) {
      const form = state().forms[id] ?? keptAs(id);
      if (form) begin(form);
    },
    changeForm: (id: string, parts: Partial<OwnReply>) => changeForm(id, () => parts),
    changeText: (id: string, kind: BlockKind, text: string) =>
      changeForm(id, (form) => ({ text: { ...form.text, [kind]: text } })),
    /** Nothing is kept that would spoil a draft; resolves to whether it was kept. */
    async saveForm(id: string): Promise<boolean> {
      const form = state().forms[id];
      if (!form) return false;
      if (checkOwn(form, knownOf(data)).some(isGrave)) {
        notice('ownFaults', 'failed');
        return false;
      }
      const reply = nextState(keptAs(id), form, today());
      try {
        await outside.save(reply);
      } catch {
        notice('ownNotSaved', 'failed');
        return false;
      }
      leaveForm(id);
      go({ name: 'reply', id, lang: reply.lang });
      notice('ownSaved');
      return true;
    },
    discardForm(id: string) {
      dispatch({ type: 'went-back' });
      leaveForm(id);
      notice('ownDiscarded');
    },
    async remove(id: string) {
      try {
        await outside.remove(id);
      } catch {
        notice('ownNotSaved', 'failed');
        return;
      }
      leaveForm(id);
      go({ name: 'list' });
      notice('ownRemoved');
    },

    /** What could not be read, as it was found. */
    saveAside: () => outside.saveFile('relais-illisible.json', `${JSON.stringify(state().stored.aside, null, 2)}\n`),
    async dropAside() {
      await outside.dropAside();
      notice('asideDropped');
    },
  };
}
