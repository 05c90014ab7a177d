// Every measure of one judge on some posts.
import type { NeedId } from '../../detection/need';
import { type Measure, together } from '../measure';
import { measureDanger } from './danger';
import { measureEachNeed } from './each-need';
import { measureEachUrgency } from './each-urgency';
import { measureEvidence } from './evidence';
import { measureFamilies } from './families';
import { measureFlagged } from './flagged';
import { measureLanguage } from './language';
import { measureNeeds } from './needs';
import { measureTopThree } from './top-three';
import { measureUrgency } from './urgency';
import { measureVoice } from './voice';

/** What is told first, and compared. */
export function headlineMeasures(needs: readonly NeedId[]): Measure {
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

/** The same, and each need and each level of urgency by itself. */
export function allMeasures(needs: readonly NeedId[]): Measure {
  return together([headlineMeasures(needs), measureEachNeed(needs), measureEachUrgency]);
}
