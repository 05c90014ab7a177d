// A post's text, whole or in passages, with the words that spoke marked.

import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { Span } from '../../post';
import { pieces } from './excerpt';

interface MarkedTextProps {
  text: string;
  marks: Span[];
  /** The passages that are shown, in order; what lies between is told as left out. */
  within: Span[];
}

export function MarkedText({ text, marks, within }: MarkedTextProps) {
  const cut = i18n.t('post.cut');
  const last = within.at(-1);
  return (
    <>
      {within.map((passage) => (
        <Fragment key={passage.start}>
          {passage.start > 0 && `${cut} `}
          {pieces(text, marks, passage).map((piece) => (piece.marked ? <mark>{piece.text}</mark> : piece.text))}
          {passage !== last && ' '}
        </Fragment>
      ))}
      {last && last.end < text.trimEnd().length && ` ${cut}`}
    </>
  );
}
