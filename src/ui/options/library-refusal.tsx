// Why a file of replies was refused: each fault with its line, and that nothing has changed.
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PackFault } from '../../library/own/pack';
import { sayPackFault } from '../parts/say-pack';

/** As many as one mends before trying again. */
const MOST = 8;

export function LibraryRefusal({ faults }: { faults: PackFault[] }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="warning">
      <h3 tabIndex={-1} ref={title}>
        {i18n.t('pack.refused')}
      </h3>
      <ul>
        {faults.slice(0, MOST).map((fault) => (
          <li key={`${fault.line} ${fault.kind} ${fault.field}`}>{sayPackFault(fault)}</li>
        ))}
      </ul>
      {faults.length > MOST && <p>{i18n.t('pack.moreFaults', faults.length - MOST)}</p>}
    </div>
  );
}
