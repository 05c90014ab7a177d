// A button for what cannot be taken back: it asks once more, in place, before it acts.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface ConfirmButtonProps {
  label: string;
  question: string;
  yes: string;
  no: string;
  onConfirm(): void;
}

export function ConfirmButton({ label, question, yes, no, onConfirm }: ConfirmButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const wasAsking = useRef(false);
  const first = useRef<HTMLButtonElement>(null);
  const safe = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    if (isAsking) safe.current?.focus();
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  if (!isAsking) {
    return (
      <button type="button" class="quiet" ref={first} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  const keepEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    setAsking(false);
  };
  const confirm = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a second way to press the second button.
    <div class="confirm" onKeyDown={keepEscape}>
      <p>{question}</p>
      <button type="button" class="danger" onClick={confirm}>
        {yes}
      </button>
      <button type="button" class="quiet" ref={safe} onClick={() => setAsking(false)}>
        {no}
      </button>
    </div>
  );
}
