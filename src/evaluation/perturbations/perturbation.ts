// The contract of a perturbation: the same post as somebody else might have typed it.
import type { Lang } from '../../post';

export interface Perturbation {
  key: string;
  /** As the report calls it. */
  title: string;
  /** The labels stay true of the changed text; the same text always changes in the same way. */
  change(text: string, lang: Lang): string;
}
