// What is wrong in an own reply, in plain words: first what keeps it from being used, then advice.

import { i18n } from '#i18n';
import { isGrave, type OwnFault } from '../../library/own/own-faults';
import { sayBlockKind, sayColon } from '../parts/say';
import { sayFault } from '../parts/say-own';

export function LibraryFaults({ faults }: { faults: OwnFault[] }) {
  if (faults.length === 0) return null;
  const grave = faults.filter(isGrave);
  const advice = faults.filter((fault) => !isGrave(fault));
  const list = (some: OwnFault[]) => (
    <ul>
      {some.map((fault) => (
        <li key={`${fault.block} ${fault.kind} ${fault.words}`}>
          {fault.block && `${sayBlockKind(fault.block)}${sayColon()}`}
          {sayFault(fault)}
        </li>
      ))}
    </ul>
  );
  return (
    <div class="library-faults">
      {grave.length > 0 && (
        <div class="warning">
          <p>{i18n.t('library.mustMend')}</p>
          {list(grave)}
        </div>
      )}
      {advice.length > 0 && (
        <div class="hint">
          <p>{i18n.t('library.advice')}</p>
          {list(advice)}
        </div>
      )}
    </div>
  );
}
