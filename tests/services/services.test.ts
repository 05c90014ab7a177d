// The help lines of each region, and when a line is to be checked again.
import { describe, expect, it } from 'vitest';
import { readLibraryData } from '../../src/build/read-library';
import { REGIONS, type Service } from '../../src/services/service';
import { isStale, servicesFor } from '../../src/services/services';

const { services } = readLibraryData(process.cwd()).data;

function line(checked: string | null): Service {
  const both = { fr: 'a', en: 'a' };
  return { region: 'FR', kind: 'drugs', name: both, number: '1', hours: both, checked, seen: 'a page' };
}

describe('servicesFor', () => {
  it.each(REGIONS.filter((region) => region !== 'OTHER'))(
    'gives %s an emergency line and a suicide line, and no line of another region',
    (region) => {
      expect(servicesFor(region, services, 'emergency')).not.toEqual([]);
      expect(servicesFor(region, services, 'suicide')).not.toEqual([]);
      expect(servicesFor(region, services).every((service) => service.region === region)).toBe(true);
    },
  );

  it('knows no line elsewhere', () => {
    expect(servicesFor('OTHER', services)).toEqual([]);
  });

  it('names the medical emergency line first in France', () => {
    expect(servicesFor('FR', services, 'emergency').map(({ number }) => number)).toEqual(['15', '112', '18']);
  });
});

describe('isStale', () => {
  it.each([
    ['2026-11-22', '2026-11-22', false],
    ['2026-11-22', '2027-11-22', false],
    ['2026-11-22', '2027-11-23', true],
    ['2024-02-29', '2025-02-28', false],
    ['2024-02-29', '2025-03-01', true],
    [null, '2026-11-22', true],
  ])('checked %s, seen from %s: %s', (checked, today, stale) => {
    expect(isStale(line(checked), today)).toBe(stale);
  });

  it('holds for an instant as well as for a day', () => {
    expect(isStale(line('2026-11-22'), '2027-11-22T23:59:59Z')).toBe(false);
  });

  it('is so for the lines that nobody could check', () => {
    const unchecked = services.filter((service) => isStale(service, '2026-11-22'));
    expect(unchecked.map(({ number }) => number)).toEqual(['144', '911']);
  });
});
