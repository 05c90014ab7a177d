// The forums that are always read; each can be taken off the list.
import { i18n } from '#i18n';

interface ForumListProps {
  /** Origins. */
  forums: string[];
  onRemove(origin: string): void;
}

export function ForumList({ forums, onRemove }: ForumListProps) {
  return (
    <section>
      <h2>{i18n.t('options.forums.title')}</h2>
      {forums.length === 0 && <p>{i18n.t('options.forums.none')}</p>}
      <ul class="forums">
        {forums.map((origin) => {
          const host = new URL(origin).hostname;
          return (
            <li key={origin}>
              <span>{host}</span>
              <button type="button" class="quiet" onClick={() => onRemove(origin)}>
                {i18n.t('options.forums.remove', { host })}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
