// How an own reply is written: words that change with tu and vous, and blanks that the draft fills.
import { i18n } from '#i18n';
import { PLACEHOLDERS } from '../../library/placeholder-names';
import type { Lang } from '../../post';
import { sayBlank } from '../parts/say-own';

export function LibraryFormSyntax({ lang }: { lang: Lang }) {
  return (
    <details class="folded">
      <summary>{i18n.t('library.syntax.title')}</summary>
      <ul class="library-syntax">
        {lang === 'fr' && (
          <li>
            <code>[vous pouvez|tu peux]</code> {i18n.t('library.syntax.sides')}
          </li>
        )}
        {PLACEHOLDERS.map((name) => (
          <li key={name}>
            <code>{`{${name}}`}</code> {sayBlank(name)}
          </li>
        ))}
        <li>
          <code>[^document/section]</code> {i18n.t('library.syntax.source')}
        </li>
        <li>{i18n.t('library.syntax.greeting')}</li>
      </ul>
    </details>
  );
}
