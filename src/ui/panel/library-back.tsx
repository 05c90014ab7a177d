// One step back in the library; Escape does the same.
import { usePanel } from './panel-context';

export function LibraryBack({ label }: { label: string }) {
  const { commands } = usePanel();
  return (
    <button type="button" class="back" onClick={commands.library.back}>
      <span aria-hidden="true">←</span> {label}
    </button>
  );
}
