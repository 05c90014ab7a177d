// The forums that the moderator taught Relais: taken off the list, taken out as a file, brought in from one.
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readLessonFile, writeLessonFile } from '../../browser/lessons';
import type { Lesson } from '../../post';
import type { LessonsOutside } from './lessons-outside';

interface LessonListProps {
  outside: LessonsOutside;
  /** ISO day. */
  today: string;
  onSaid(said: string): void;
}

export function LessonList({ outside, today, onSaid }: LessonListProps) {
  const [lessons, setLessons] = useState<Lesson[]>([]);
  useEffect(() => outside.follow(setLessons), [outside]);

  const remove = async (lesson: Lesson) => {
    await outside.drop(lesson);
    onSaid(i18n.t('lessons.removed', { host: new URL(lesson.site).hostname }));
  };
  const save = () => {
    outside.saveFile(`relais-forums-${today}.json`, writeLessonFile(lessons));
    onSaid(i18n.t('lessons.exported'));
  };
  const bring = async (input: HTMLInputElement) => {
    const text = await input.files?.[0]?.text();
    // The same file may be chosen again once it is mended.
    input.value = '';
    if (text === undefined) return;
    const read = readLessonFile(text);
    if (!read) return onSaid(i18n.t('lessons.refused'));
    await outside.add(read).then(
      () => onSaid(i18n.t('lessons.imported', read.length)),
      () => onSaid(i18n.t('lessons.noRoom')),
    );
  };

  return (
    <section>
      <h2>{i18n.t('lessons.title')}</h2>
      {lessons.length === 0 && <p>{i18n.t('lessons.none')}</p>}
      <ul class="forums">
        {lessons.map((lesson) => (
          <li key={lesson.site + lesson.pages}>
            <span>
              {new URL(lesson.site).host} <code>{lesson.pages}</code>
            </span>
            <button type="button" class="quiet" onClick={() => remove(lesson)}>
              {i18n.t('lessons.remove', { host: new URL(lesson.site).hostname })}
            </button>
          </li>
        ))}
      </ul>
      {lessons.length > 0 && (
        <button type="button" class="quiet" onClick={save}>
          {i18n.t('lessons.export')}
        </button>
      )}
      <label class="library-file">
        <input
          type="file"
          class="visually-hidden"
          accept=".json,application/json"
          aria-describedby="lessons-hint"
          onChange={(event) => void bring(event.currentTarget)}
        />
        {i18n.t('lessons.import')}
      </label>
      <p class="hint" id="lessons-hint">
        {i18n.t('lessons.hint')}
      </p>
    </section>
  );
}
