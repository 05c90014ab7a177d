// Own replies in the options: taken out as one file, and brought in from one, after what would change was shown.
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { planMerge } from '../../library/own/merge';
import { type ReadPack, readPack } from '../../library/own/pack';
import type { Stored } from '../../library/own/stored';
import { LibraryExport } from './library-export';
import { LibraryMerge } from './library-merge';
import type { LibraryOutside } from './library-outside';
import { LibraryRefusal } from './library-refusal';

interface LibraryPackProps {
  stored: Stored;
  outside: LibraryOutside;
  /** ISO day. */
  today: string;
  onSaid(said: string): void;
}

export function LibraryPack({ stored, outside, today, onSaid }: LibraryPackProps) {
  const [read, setRead] = useState<ReadPack | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const leave = (said: string) => {
    setRead(null);
    onSaid(said);
    field.current?.focus();
  };
  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    // The same file may be chosen again once it is mended.
    const text = await file?.text();
    input.value = '';
    if (text !== undefined) setRead(readPack(text));
    onSaid('');
  };
  const bring = async () => {
    if (!read?.ok) return;
    await outside.importReplies(read.replies).then(
      ({ added, changed, beside }) => leave(i18n.t('pack.done', added.length + changed.length + beside.length)),
      () => onSaid(i18n.t('pack.noRoom')),
    );
  };

  return (
    <section>
      <h2>{i18n.t('pack.title')}</h2>
      <p>{i18n.t('pack.count', stored.replies.length)}</p>
      {stored.aside.length > 0 && <p class="warning">{i18n.t('pack.aside', stored.aside.length)}</p>}
      <div class="library-pack">
        <LibraryExport
          label={i18n.t('pack.export')}
          replies={stored.replies}
          outside={outside}
          today={today}
          onSaid={onSaid}
        />
        <label class="library-file">
          <input
            ref={field}
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            aria-describedby="pack-hint"
            onChange={(event) => void choose(event.currentTarget)}
          />
          {i18n.t('pack.import')}
        </label>
      </div>
      <p class="hint" id="pack-hint">
        {i18n.t('pack.hint')}
      </p>
      {read && !read.ok && <LibraryRefusal key={JSON.stringify(read.faults)} faults={read.faults} />}
      {read?.ok && (
        <LibraryMerge
          merge={planMerge(stored.replies, read.replies)}
          onImport={bring}
          onCancel={() => leave(i18n.t('pack.cancelled'))}
        />
      )}
    </section>
  );
}
