// Every measure of one judge on some posts.
import type { NeedId } from '../../detection/need';
import { type Measure, together } from '../measure';
import { measureDanger } from './danger';
import { measureEvidence } from './evidence';
import { measureFamilies } from './families';
import { measureFlagged } from './flagged';
import { measureLanguage } from './language';
import { measureNeeds } from './needs';
import { measureTopThree } from './top-three';
import { measureUrgency } from './urgency';
import { measureVoice } from './voice';

export function allMeasures(needs: readonly NeedId[]): Measure {
  return together([
    measureFlagged,
    measureNeeds(needs),
    measureFamilies(needs),
    measureUrgency,
    measureDanger,
    measureVoice,
    measureTopThree,
    measureEvidence,
    measureLanguage,
  ]);
}
