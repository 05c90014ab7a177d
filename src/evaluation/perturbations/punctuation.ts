// No punctuation: neither stops nor commas, brackets, dashes and quotation marks. Apostrophes, hyphens and numbers stay.
import type { Perturbation } from './perturbation';

export const withoutPunctuation: Perturbation = {
  key: 'punctuation',
  title: 'sans ponctuation',
  change: (text) =>
    text
      .replace(/(?<!\d)[.,:]|[.,:](?!\d)|[;!?…()[\]"«»“”–—]/g, ' ')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim(),
};
