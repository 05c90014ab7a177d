// What an import would do, before it is done: what is new, newer, the same, and what both sides changed.
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Merge } from '../../library/own/merge';
import { isGrave } from '../../library/own/own-faults';
import type { OwnReply } from '../../library/own/own-reply';
import { readOwn } from '../../library/own/read-own';
import { sayColon } from '../parts/say';
import { sayFault } from '../parts/say-own';

interface LibraryMergeProps {
  merge: Merge;
  onImport(): void;
  onCancel(): void;
}

export function LibraryMerge({ merge, onImport, onCancel }: LibraryMergeProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { added, changed, beside, same, kept } = merge;
  const brings = [...added, ...changed, ...beside];

  return (
    <div class="library-merge">
      <h3 tabIndex={-1} ref={title}>
        {i18n.t('pack.merge.title')}
      </h3>
      <ul class="kept">
        <Titles text={i18n.t('pack.merge.added', added.length)} replies={added} />
        <Titles text={i18n.t('pack.merge.changed', changed.length)} replies={changed} />
        {beside.length > 0 && <Titles text={i18n.t('pack.merge.beside', beside.length)} replies={beside} />}
        <li>{i18n.t('pack.merge.same', same.length)}</li>
        <li>{i18n.t('pack.merge.kept', kept.length)}</li>
      </ul>
      <Unsound replies={brings} />
      <div class="confirm">
        <button type="button" class="primary" disabled={brings.length === 0} onClick={onImport}>
          {i18n.t('pack.merge.yes')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {i18n.t('pack.merge.no')}
        </button>
      </div>
    </div>
  );
}

function Titles({ text, replies }: { text: string; replies: OwnReply[] }) {
  if (replies.length === 0) return <li>{text}</li>;
  return (
    <li>
      <details>
        <summary>{text}</summary>
        <ul>
          {replies.map(({ id, lang, title }) => (
            <li key={id} lang={lang}>
              {title}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** They come along, and are offered once they are mended. */
function Unsound({ replies }: { replies: OwnReply[] }) {
  const unsound = replies.flatMap((own) => {
    const fault = readOwn(own).faults.find(isGrave);
    return fault ? [{ own, fault }] : [];
  });
  if (unsound.length === 0) return null;
  return (
    <div class="warning">
      <p>{i18n.t('pack.merge.unsound', unsound.length)}</p>
      <ul>
        {unsound.map(({ own, fault }) => (
          <li key={own.id}>
            <span lang={own.lang}>{own.title}</span>
            {sayColon()}
            {sayFault(fault)}
          </li>
        ))}
      </ul>
    </div>
  );
}
