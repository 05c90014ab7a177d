// What the layer for pointing says, in the interface's language.
import { i18n } from '#i18n';
import type { LessonPart } from '../browser/teaching-messages';

export interface TeachingTexts {
  pointAtPost: string;
  pointAtPart(part: LessonPart): string;
  correct: string;
  nameOf(part: LessonPart): string;
}

export const teachingTexts: TeachingTexts = {
  get pointAtPost() {
    return i18n.t('teach.page.post');
  },
  pointAtPart: (part) => i18n.t('teach.page.part', { part: i18n.t(`teach.part.${part}`).toLowerCase() }),
  get correct() {
    return i18n.t('teach.page.correct');
  },
  nameOf: (part) => i18n.t(`teach.part.${part}`),
};
