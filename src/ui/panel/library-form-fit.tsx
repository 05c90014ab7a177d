// Whom an own reply is for: needs, who writes, which moments, and tags of one's own.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Voice } from '../../detection/need';
import type { OwnReply } from '../../library/own/own-reply';
import { interfaceLang, sayUrgency, sayUrgencyMeaning, sayVoice } from '../parts/say';
import { usePanel } from './panel-context';

const VOICES: Voice[] = ['self', 'relative', 'professional', 'other'];
const URGENCIES: OwnReply['urgencies'][number][] = ['crisis', 'red', 'amber'];

interface LibraryFormFitProps {
  form: OwnReply;
  onChange(parts: Partial<OwnReply>): void;
}

export function LibraryFormFit({ form, onChange }: LibraryFormFitProps) {
  const { library, needTitle } = usePanel();
  const [tags, setTags] = useState(form.tags.join(', '));
  const known = Object.keys(library.needTitles);
  const needs = [...known, ...form.needs.filter((need) => !known.includes(need))].sort((a, b) =>
    needTitle(a).localeCompare(needTitle(b), interfaceLang()),
  );

  return (
    <>
      <details class="folded" open={form.needs.length > 0}>
        <summary>{i18n.t('library.form.needs', form.needs.length)}</summary>
        <Checks
          legend={i18n.t('library.form.needsHint')}
          all={needs}
          say={needTitle}
          chosen={form.needs}
          onChosen={(needs) => onChange({ needs })}
        />
      </details>
      <Checks
        legend={i18n.t('library.form.voices')}
        all={VOICES}
        say={sayVoice}
        chosen={form.voices}
        onChosen={(voices) => onChange({ voices })}
      />
      <Checks
        legend={i18n.t('library.form.urgencies')}
        all={URGENCIES}
        say={(urgency) => `${sayUrgency(urgency)} · ${sayUrgencyMeaning(urgency)}`}
        chosen={form.urgencies}
        onChosen={(urgencies) => onChange({ urgencies })}
      />
      <label>
        <span>{i18n.t('library.form.tags')}</span>
        <input
          type="text"
          autocomplete="off"
          value={tags}
          onInput={(event) => {
            setTags(event.currentTarget.value);
            onChange({ tags: tagsIn(event.currentTarget.value) });
          }}
        />
      </label>
    </>
  );
}

function tagsIn(text: string): string[] {
  return [...new Set(text.split(',').map((tag) => tag.trim().slice(0, 100)))].filter(Boolean).slice(0, 50);
}

interface ChecksProps<T extends string> {
  legend: string;
  all: T[];
  say(one: T): string;
  chosen: T[];
  onChosen(chosen: T[]): void;
}

function Checks<T extends string>({ legend, all, say, chosen, onChosen }: ChecksProps<T>) {
  const turn = (one: T) => (chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  return (
    <fieldset class="checks">
      <legend>{legend}</legend>
      {all.map((one) => (
        <label key={one} class="check">
          <input type="checkbox" checked={chosen.includes(one)} onChange={() => onChosen(turn(one))} />
          <span>{say(one)}</span>
        </label>
      ))}
    </fieldset>
  );
}
