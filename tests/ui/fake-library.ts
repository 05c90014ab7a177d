// What the library asks of the world outside, played by the test: it keeps replies and counts in plain sight.
import { applyMerge, planMerge } from '../../src/library/own/merge';
import type { OwnReply } from '../../src/library/own/own-reply';
import type { Aside, Stored } from '../../src/library/own/stored';
import type { LibraryOutside as OptionsLibrary } from '../../src/ui/options/library-outside';
import type { LibraryOutside } from '../../src/ui/panel/library-outside';

export interface FakeLibrary extends LibraryOutside, OptionsLibrary {
  replies: OwnReply[];
  aside: Aside[];
  uses: Record<string, number>;
  usedIn: Record<string, string[]>;
  forms: Record<string, OwnReply>;
  hasRoom: boolean;
  /** Texts of the files that were saved, by name. */
  files: Map<string, string>;
}

export function fakeLibrary(): FakeLibrary {
  const listeners: ((stored: Stored) => void)[] = [];
  const useListeners: ((uses: Record<string, number>) => void)[] = [];
  let count = 0;
  const tell = () => {
    for (const listener of listeners) listener({ replies: library.replies, aside: library.aside, moved: false });
  };
  const keep = (replies: OwnReply[]) => {
    if (!library.hasRoom) throw new Error('No room');
    library.replies = replies;
    tell();
  };
  const library: FakeLibrary = {
    replies: [],
    aside: [],
    uses: {},
    usedIn: {},
    forms: {},
    hasRoom: true,
    files: new Map(),

    newId: () => `own/new-${++count}`,
    followStored(listener) {
      listeners.push(listener);
      tell();
    },
    followUses(listener) {
      useListeners.push(listener);
      listener(library.uses);
    },
    async save(reply) {
      keep([...library.replies.filter(({ id }) => id !== reply.id), reply]);
    },
    remove: async (id) => keep(library.replies.filter((own) => own.id !== id)),
    async dropAside() {
      library.aside = [];
      tell();
    },
    recallForms: async () => library.forms,
    async keepForms(forms) {
      library.forms = { ...forms };
    },
    async countUses(ids) {
      for (const id of ids) library.uses = { ...library.uses, [id]: (library.uses[id] ?? 0) + 1 };
      for (const listener of useListeners) listener(library.uses);
    },
    recallUsedIn: async (thread) => library.usedIn[thread] ?? [],
    async keepUsedIn(thread, ids) {
      const used = [...ids, ...(library.usedIn[thread] ?? [])];
      library.usedIn[thread] = used;
      return used;
    },
    async importReplies(incoming) {
      const merge = planMerge(library.replies, incoming);
      keep(applyMerge(library.replies, merge));
      return merge;
    },
    saveFile: (name, text) => void library.files.set(name, text),
  };
  return library;
}
