// The moderator's region, or the forum's own; and the help lines of a chosen region, each with its day.
import { i18n } from '#i18n';
import { REGIONS, type Region, type Service } from '../../services/service';
import { servicesFor } from '../../services/services';
import { interfaceLang, sayChecked, sayRegion } from '../parts/say';

interface RegionChoiceProps {
  /** Null: as the forum says. */
  region: Region | null;
  services: Service[];
  /** ISO day. */
  today: string;
  onChoose(region: Region | null): void;
}

export function RegionChoice({ region, services, today, onChoose }: RegionChoiceProps) {
  return (
    <section>
      <h2>
        <label for="region">{i18n.t('options.region.title')}</label>
      </h2>
      <p id="region-hint">{i18n.t('options.region.text')}</p>
      <select
        id="region"
        aria-describedby="region-hint"
        value={region ?? ''}
        onChange={(event) => onChoose((event.currentTarget.value || null) as Region | null)}
      >
        <option value="">{i18n.t('options.region.guess')}</option>
        {REGIONS.map((one) => (
          <option key={one} value={one}>
            {sayRegion(one)}
          </option>
        ))}
      </select>
      {region && (
        <details class="region-lines">
          <summary>{i18n.t('options.region.lines', { region: sayRegion(region) })}</summary>
          <ul>
            {servicesFor(region, services).map((line) => (
              <li key={line.number}>
                <strong class="number">{line.number}</strong> {line.name[interfaceLang()]},{' '}
                {line.hours[interfaceLang()]} <span class="hint">({sayChecked(line, today)})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
