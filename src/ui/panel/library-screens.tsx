// The library's screens, one at a time: the list, one reply, or one that is being written.
import { LibraryFormScreen } from './library-form-screen';
import { LibraryReplyScreen } from './library-reply-screen';
import { LibraryScreen } from './library-screen';
import type { LibraryPlace } from './library-state';
import { usePanel } from './panel-context';

export function LibraryScreens({ place }: { place: LibraryPlace }) {
  const { state, library } = usePanel();
  const { forms, stored } = state.library;
  const form = place.name === 'form' ? forms[place.id] : undefined;
  if (form)
    return <LibraryFormScreen key={form.id} form={form} isNew={!stored.replies.some(({ id }) => id === form.id)} />;
  if (place.name === 'reply') {
    const own = stored.replies.find(({ id }) => id === place.id) ?? null;
    const reply = library.replies.find(({ id, lang }) => id === place.id && (own || lang === place.lang)) ?? null;
    if (own || reply) return <LibraryReplyScreen key={place.id} reply={reply} own={own} />;
  }
  // What was open is gone: removed elsewhere, or erased.
  return <LibraryScreen />;
}
