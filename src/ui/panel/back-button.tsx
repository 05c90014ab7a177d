// One step back: from the draft to its post, from the post to the queue. Escape does the same.
import { usePanel } from './panel-context';

export function BackButton({ label }: { label: string }) {
  const { commands } = usePanel();
  return (
    <button type="button" class="back" onClick={commands.back}>
      <span aria-hidden="true">←</span> {label}
    </button>
  );
}
