// All in upper case, as somebody writes who shouts or left the key down.
import type { Perturbation } from './perturbation';

export const upperCase: Perturbation = {
  key: 'upperCase',
  title: 'tout en majuscules',
  change: (text) => text.toUpperCase(),
};
