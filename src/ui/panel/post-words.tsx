// The post's own words, those that spoke marked; a long post begins with its passages that count.

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { QueueItem } from '../../queue/queue-item';
import { marksOf, passages } from './excerpt';
import { MarkedText } from './marked-text';

/** A post up to this length is shown whole. */
const SHORT = 700;
const REACH = 100;

export function PostWords({ item }: { item: QueueItem }) {
  const [isWhole, setWhole] = useState(false);
  const { text } = item.post;
  const marks = marksOf(item.detection.needs);
  const whole = [{ start: 0, end: text.length }];
  const parts = text.length > SHORT ? passages(text, marks, REACH) : whole;
  const shown = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  const isCut = shown < text.length * 0.8;

  return (
    <section class="post">
      <h2 class="visually-hidden">{i18n.t('post.text')}</h2>
      <blockquote class="post-words" lang={item.detection.lang}>
        <MarkedText text={text} marks={marks} within={isWhole || !isCut ? whole : parts} />
      </blockquote>
      {isCut && (
        <button type="button" class="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {i18n.t(isWhole ? 'post.part' : 'post.whole')}
        </button>
      )}
    </section>
  );
}
