// What an own reply rests on, where its writer wants to say so: a section of a document, a fact with its day, or plain words.
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OwnReply, OwnSource } from '../../library/own/own-reply';
import { sayColon } from '../parts/say';
import { usePanel } from './panel-context';
import { saySource } from './reply-sources';

const KINDS = ['section', 'fact', 'text'] as const satisfies OwnSource['kind'][];

interface LibraryFormSourcesProps {
  form: OwnReply;
  onChange(parts: Partial<OwnReply>): void;
}

export function LibraryFormSources({ form, onChange }: LibraryFormSourcesProps) {
  const { library, today } = usePanel();
  const title = useRef<HTMLElement>(null);
  const [kind, setKind] = useState<OwnSource['kind']>('section');
  const [section, setSection] = useState('');
  const [text, setText] = useState('');
  const [day, setDay] = useState(today);
  const made = sourceFrom(kind, section, text.trim(), day);
  const sections = library.sources.flatMap((source) => source.sections.map((one) => ({ source, one })));
  const sayTitle = (source: OwnSource) => {
    const found = sections.find(
      ({ source: { id }, one }) => source.kind === 'section' && source.source === id && source.section === one.id,
    );
    return found ? `${found.source.title}${sayColon()}${found.one.title}` : saySource(source);
  };

  return (
    <details class="folded" open={form.sources.length > 0}>
      <summary ref={title}>{i18n.t('library.form.sources', form.sources.length)}</summary>
      <ul class="library-form-sources">
        {form.sources.map((source, index) => (
          <li key={JSON.stringify(source)}>
            <span lang={form.lang}>{sayTitle(source)}</span>
            <button
              type="button"
              class="quiet"
              aria-label={i18n.t('library.source.removeOne', { source: sayTitle(source) })}
              onClick={() => {
                onChange({ sources: form.sources.filter((_, at) => at !== index) });
                title.current?.focus();
              }}
            >
              {i18n.t('library.source.remove')}
            </button>
          </li>
        ))}
      </ul>
      <fieldset class="switch">
        <legend>{i18n.t('library.source.kind')}</legend>
        {KINDS.map((one) => (
          <label key={one}>
            <input type="radio" name="source-kind" checked={kind === one} onChange={() => setKind(one)} />
            <span>{i18n.t(`library.source.kinds.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {kind === 'section' ? (
        <select
          aria-label={i18n.t('library.source.kinds.section')}
          value={section}
          onChange={(event) => setSection(event.currentTarget.value)}
        >
          <option value="">{i18n.t('library.source.choose')}</option>
          {library.sources.map((source) => (
            <optgroup key={source.id} label={source.title}>
              {source.sections.map((one) => (
                <option key={one.id} value={`${source.id}/${one.id}`}>
                  {one.title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      ) : (
        <label>
          <span>{i18n.t(`library.source.kinds.${kind}`)}</span>
          <input type="text" value={text} maxLength={1000} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
      )}
      {kind === 'fact' && (
        <label>
          <span>{i18n.t('library.source.day')}</span>
          <input type="date" value={day} max={today} onInput={(event) => setDay(event.currentTarget.value)} />
        </label>
      )}
      <button
        type="button"
        class="quiet"
        disabled={made === null}
        onClick={() => {
          if (made) onChange({ sources: [...form.sources, made] });
          setText('');
        }}
      >
        {i18n.t('library.source.add')}
      </button>
    </details>
  );
}

/** Null while something is missing. */
function sourceFrom(kind: OwnSource['kind'], ref: string, text: string, day: string): OwnSource | null {
  const [source, section] = ref.split('/');
  if (kind === 'section') return source && section ? { kind, source, section } : null;
  if (text === '') return null;
  if (kind === 'text') return { kind, text };
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? { kind, text, day } : null;
}
