// One block of an own reply, as it is typed, and what is wrong with it.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isGrave, type OwnFault } from '../../library/own/own-faults';
import type { BlockKind } from '../../library/reply';
import type { Lang } from '../../post';
import { sayBlockKind } from '../parts/say';
import { sayFault } from '../parts/say-own';

interface LibraryFormTextProps {
  kind: BlockKind;
  lang: Lang;
  text: string;
  faults: OwnFault[];
  onText(text: string): void;
}

export function LibraryFormText({ kind, lang, text, faults, onText }: LibraryFormTextProps) {
  const [isTyping, setTyping] = useState(false);
  // A sentence that is being typed has no end yet.
  const told = faults.filter((fault) => !isTyping || fault.kind !== 'no-end');
  const id = `own-${kind}`;

  return (
    <div class="library-form-text">
      <label for={id}>{sayBlockKind(kind)}</label>
      <p class="hint" id={`${id}-hint`}>
        {i18n.t(`library.blockHint.${kind}`)}
      </p>
      <textarea
        id={id}
        rows={3}
        lang={lang}
        maxLength={10_000}
        value={text}
        aria-describedby={`${id}-hint ${id}-faults`}
        aria-invalid={told.some(isGrave)}
        onFocus={() => setTyping(true)}
        onBlur={() => setTyping(false)}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <ul id={`${id}-faults`} class="library-form-faults" aria-live="polite">
        {told.map((fault) => (
          <li key={`${fault.kind} ${fault.words}`} class={isGrave(fault) ? 'fault' : 'hint'}>
            {sayFault(fault)}
          </li>
        ))}
      </ul>
    </div>
  );
}
