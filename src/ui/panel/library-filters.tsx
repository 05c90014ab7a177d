// What narrows the library: words, a need, a language, one's own only.
import { i18n } from '#i18n';
import type { Lang } from '../../post';
import { interfaceLang, sayLang } from '../parts/say';
import { usePanel } from './panel-context';

const LANGS: Lang[] = ['fr', 'en'];

export function LibraryFilters() {
  const { state, commands, library } = usePanel();
  const { query, need, lang, mine } = state.library.filters;
  const { filter } = commands.library;
  const titles = Object.entries(library.needTitles)
    .map(([id, title]) => ({ id, title: title[interfaceLang()] }))
    .sort((a, b) => a.title.localeCompare(b.title, interfaceLang()));

  return (
    <search class="library-filters">
      <label>
        <span>{i18n.t('library.search')}</span>
        <input
          type="search"
          autocomplete="off"
          value={query}
          onInput={(event) => filter({ query: event.currentTarget.value })}
          onKeyDown={(event) => {
            // Escape empties the field first, as everywhere.
            if (event.key !== 'Escape' || query === '') return;
            event.stopPropagation();
            filter({ query: '' });
          }}
        />
      </label>
      <label>
        <span>{i18n.t('library.need')}</span>
        <select value={need ?? ''} onChange={(event) => filter({ need: event.currentTarget.value || null })}>
          <option value="">{i18n.t('library.anyNeed')}</option>
          {titles.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <div class="library-filters-row">
        <label>
          <span>{i18n.t('library.lang')}</span>
          <select
            value={lang ?? ''}
            onChange={(event) => filter({ lang: LANGS.find((one) => one === event.currentTarget.value) ?? null })}
          >
            <option value="">{i18n.t('library.anyLang')}</option>
            {LANGS.map((one) => (
              <option key={one} value={one}>
                {sayLang(one)}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input type="checkbox" checked={mine} onChange={(event) => filter({ mine: event.currentTarget.checked })} />
          <span>{i18n.t('library.mineOnly')}</span>
        </label>
      </div>
    </search>
  );
}
