// Why a post is in the queue: its urgency's reasons, the needs, and the words that spoke for each.
import { i18n } from '#i18n';
import type { Evidence, NeedFound } from '../../detection/need';
import type { QueueItem } from '../../queue/queue-item';
import { sayScope } from '../parts/say';
import { sayBecause } from '../parts/say-because';
import { usePanel } from './panel-context';

export function Needs({ item }: { item: QueueItem }) {
  const { library } = usePanel();
  const { needs } = item.detection;
  // The further reasons are the needs themselves, told below with their words.
  const [because] = item.triage.because;
  const sure = needs.filter((need) => need.tier === 'sure');
  const maybe = needs.filter((need) => need.tier === 'maybe');

  return (
    <section class="why">
      <h2>{i18n.t('post.why')}</h2>
      {because && <p class="because">{sayBecause(because, library.needTitles)}</p>}
      <NeedList needs={sure} />
      {maybe.length > 0 && (
        <details class="folded" open={sure.length === 0}>
          <summary>{i18n.t('post.maybe', maybe.length)}</summary>
          <p class="hint">{i18n.t('post.maybeHint')}</p>
          <NeedList needs={maybe} />
        </details>
      )}
    </section>
  );
}

function NeedList({ needs }: { needs: NeedFound[] }) {
  const { needTitle } = usePanel();
  if (needs.length === 0) return null;
  return (
    <ul class="needs">
      {needs.map(({ need, evidence }) => (
        <li key={need}>
          <strong>{needTitle(need)}</strong>
          <ul class="spoke">
            {fullFirst(evidence).map((spoke) => (
              <Spoke key={`${spoke.start}-${spoke.end}`} spoke={spoke} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function fullFirst(evidence: Evidence[]): Evidence[] {
  return evidence.toSorted((a, b) => Math.min(a.scopes.length, 1) - Math.min(b.scopes.length, 1));
}

function Spoke({ spoke }: { spoke: Evidence }) {
  const weighed = spoke.scopes.map(sayScope);
  if (spoke.by.kind === 'model') weighed.push(i18n.t('post.guessed'));
  return (
    <li>
      <q>{spoke.text}</q>
      {weighed.length > 0 && <span class="weighed"> ({weighed.join(', ')})</span>}
      {spoke.by.kind === 'cue' && <code class="cue">{spoke.by.cue}</code>}
    </li>
  );
}
