// What the panel knows of the library beyond the replies that come with Relais, and every change of it.
import type { NeedId } from '../../detection/need';
import type { Counts } from '../../library/own/counts';
import type { OwnReply } from '../../library/own/own-reply';
import type { Stored } from '../../library/own/stored';
import type { Lang } from '../../post';

export type LibraryPlace = { name: 'list' } | { name: 'reply'; id: string; lang: Lang } | { name: 'form'; id: string };

export interface Filters {
  query: string;
  need: NeedId | null;
  lang: Lang | null;
  /** The moderator's own only. */
  mine: boolean;
}

export interface LibraryState {
  /** Null while the library is closed. */
  place: LibraryPlace | null;
  filters: Filters;
  stored: Stored;
  /** Own replies that are still being written, by their ids. */
  forms: Record<string, OwnReply>;
  /** How often each reply was used. */
  uses: Counts;
  /** Replies used in each thread that was seen, by `threadKey`; the last one first. */
  usedIn: Record<string, string[]>;
}

export const FIRST_LIBRARY: LibraryState = {
  place: null,
  filters: { query: '', need: null, lang: null, mine: false },
  stored: { replies: [], aside: [], moved: false },
  forms: {},
  uses: {},
  usedIn: {},
};

export type LibraryChange =
  | { type: 'went'; place: LibraryPlace | null }
  | { type: 'went-back' }
  | { type: 'filtered'; filters: Partial<Filters> }
  | { type: 'stored-told'; stored: Stored }
  | { type: 'uses-told'; uses: Counts }
  | { type: 'used-in-told'; thread: string; ids: string[] }
  | { type: 'forms-recalled'; forms: Record<string, OwnReply> }
  | { type: 'form-changed'; form: OwnReply }
  | { type: 'form-left'; id: string }
  | { type: 'erased' };

export function reduceLibrary(state: LibraryState, change: LibraryChange): LibraryState {
  switch (change.type) {
    case 'went':
      return { ...state, place: change.place };
    case 'went-back':
      return { ...state, place: back(state) };
    case 'filtered':
      return { ...state, filters: { ...state.filters, ...change.filters } };
    case 'stored-told':
      return { ...state, stored: change.stored };
    case 'uses-told':
      return { ...state, uses: change.uses };
    case 'used-in-told':
      return { ...state, usedIn: { ...state.usedIn, [change.thread]: change.ids } };
    case 'forms-recalled':
      // What is being written now is newer than what was kept.
      return { ...state, forms: { ...change.forms, ...state.forms } };
    case 'form-changed':
      return { ...state, forms: { ...state.forms, [change.form.id]: change.form } };
    case 'form-left': {
      const { [change.id]: _left, ...forms } = state.forms;
      return { ...state, forms };
    }
    case 'erased': {
      const place = state.place && ({ name: 'list' } as const);
      return { ...FIRST_LIBRARY, place, filters: state.filters };
    }
  }
}

/** From a form to its reply where it is kept already, from anywhere else to the list, from the list out. */
function back({ place, stored }: LibraryState): LibraryPlace | null {
  if (!place || place.name === 'list') return null;
  const known = place.name === 'form' && stored.replies.find(({ id }) => id === place.id);
  return known ? { name: 'reply', id: known.id, lang: known.lang } : { name: 'list' };
}
