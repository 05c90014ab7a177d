// A post's text, whole or in passages, with the words that spoke marked.

import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { Span } from '../../post';
import { type Mark, pieces } from './excerpt';

interface MarkedTextProps {
  text: string;
  marks: Mark[];
  /** The passages that are shown, in order; what lies between is told as left out. */
  within: Span[];
}

export function MarkedText({ text, marks, within }: MarkedTextProps) {
  const cut = <span class="cut">{i18n.t('post.cut')}</span>;
  const last = within.at(-1);
  return (
    <>
      {within.map((passage) => (
        <Fragment key={passage.start}>
          {passage.start > 0 && cut}
          {pieces(text, marks, passage).map((piece) =>
            piece.look === 'plain' ? piece.text : <mark class={piece.look}>{piece.text}</mark>,
          )}
        </Fragment>
      ))}
      {last && last.end < text.trimEnd().length && cut}
    </>
  );
}
