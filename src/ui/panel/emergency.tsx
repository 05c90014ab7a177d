// The emergency route of a post with a danger: the region's lines, before anything else.
import { i18n } from '#i18n';
import type { NeedFound } from '../../detection/need';
import type { Service, ServiceKind } from '../../services/service';
import { servicesFor } from '../../services/services';
import { interfaceLang, sayChecked, sayColon, sayRegion } from '../parts/say';
import { usePanel } from './panel-context';
import type { PanelState } from './panel-state';

/** Which lines a danger calls for, the first to be called first. */
const ROUTES: Record<string, ServiceKind[]> = {
  'danger.overdose': ['emergency', 'emergency-text', 'poison'],
  'danger.suicide': ['suicide', 'emergency', 'emergency-text'],
  'danger.withdrawal': ['emergency', 'emergency-text'],
};

export function Emergency({ needs }: { needs: NeedFound[] }) {
  const { state, today, commands } = usePanel();
  const lines = useLines(needs);
  if (!lines) return null;

  const checks = new Set(lines.map((line) => sayChecked(line, today)));
  // One day for all of them is told once.
  const together = checks.size === 1 ? [...checks][0] : undefined;

  return (
    <aside class="emergency" aria-labelledby="emergency-title">
      <h2 id="emergency-title">{i18n.t('emergency.title')}</h2>
      {lines.length === 0 && <p>{i18n.t('emergency.none')}</p>}
      <ul>
        {lines.map((line) => (
          <EmergencyLine key={line.number} line={line} check={together ? null : sayChecked(line, today)} />
        ))}
      </ul>
      <p class="hint">
        {sayPlace(state)}
        {together && ` (${together})`}
        {'. '}
        <button type="button" class="link" onClick={() => commands.openOptions()}>
          {i18n.t('emergency.change')}
        </button>
      </p>
    </aside>
  );
}

/** The same in one line, beside a draft. */
export function EmergencyNumbers({ needs }: { needs: NeedFound[] }) {
  const lines = useLines(needs);
  if (!lines || lines.length === 0) return null;
  return (
    <p class="emergency-numbers">
      {i18n.t('emergency.title')}
      {sayColon()}
      <strong>{lines.map(({ number }) => number.replaceAll(' ', '\u00a0')).join(', ')}</strong>
    </p>
  );
}

/** The lines of the region for the dangers among the needs; null where there is no danger. */
function useLines(needs: NeedFound[]): Service[] | null {
  const { state, library } = usePanel();
  const kinds = new Set(needs.flatMap(({ need }) => ROUTES[need] ?? []));
  if (kinds.size === 0) return null;
  return [...kinds].flatMap((kind) => servicesFor(state.region, library.services, kind));
}

function EmergencyLine({ line, check }: { line: Service; check: string | null }) {
  const lang = interfaceLang();
  return (
    <li>
      <strong class="number">{line.number}</strong>{' '}
      <span>
        {line.name[lang]}, {line.hours[lang]}
        {check && ` (${check})`}
      </span>
    </li>
  );
}

/** A region that is guessed says so, and from what. */
function sayPlace({ region, regionFrom }: Pick<PanelState, 'region' | 'regionFrom'>): string {
  return i18n.t(`emergency.hint.${regionFrom}`, { region: sayRegion(region) });
}
