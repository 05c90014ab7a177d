// What a section says has its days: before, during and after them, and what holds now.
import { describe, expect, it } from 'vitest';
import { readLibraryData } from '../../src/build/read-library';
import { doubtful, findSection, holdingOf, sectionNow } from '../../src/sources/holding';
import type { Source, SourceSection } from '../../src/sources/source';

const { sources } = readLibraryData(process.cwd()).data;

const section = (days: Partial<SourceSection>): SourceSection => ({ id: 'un', title: 'Un', summary: 'Dit.', ...days });

describe('holdingOf', () => {
  it.each([
    [{}, '2026-11-26', 'holds'],
    [{ until: '2025-12-31' }, '2025-12-31', 'holds'],
    [{ until: '2025-12-31' }, '2026-01-01', 'past'],
    [{ until: '2025-12-31' }, '2025-12-31T23:59:59Z', 'holds'],
    [{ since: '2025-12-30' }, '2025-12-29', 'not-yet'],
    [{ since: '2025-12-30' }, '2025-12-30', 'holds'],
    [{ checked: '2026-11-22' }, '2027-11-22', 'holds'],
    [{ checked: '2026-11-22' }, '2027-11-23', 'to-check'],
    [{ checked: '2026-11-22', until: '2027-12-31' }, '2028-01-01', 'past'],
  ] as const)('%j on %s: %s', (days, today, holding) => {
    expect(holdingOf(section(days), today)).toBe(holding);
  });
});

describe('the supervised places', () => {
  const old = { source: 'soins', section: 'espaces-supervises' };
  const now = { source: 'facts', section: 'haltes-soins-addictions' };

  it('are told as of another day, and lead to what holds now', () => {
    const found = findSection(old, sources)!;
    expect(holdingOf(found.section, '2026-11-26')).toBe('past');
    expect(sectionNow(found.section, sources)?.section.id).toBe(now.section);
  });

  it('are doubtful alone, and not beside what holds now', () => {
    const ids = (refs: (typeof old)[], today: string) =>
      doubtful(refs, sources, today).map(({ section: { id } }) => id);
    expect(ids([old], '2026-11-26')).toEqual([old.section]);
    expect(ids([old, now], '2026-11-26')).toEqual([]);
    expect(ids([old, now], '2028-01-01')).toEqual([old.section, now.section]);
  });

  it('are not asked of a document that nobody knows', () => {
    expect(doubtful([{ source: 'perdu', section: 'un' }], sources, '2026-11-26')).toEqual([]);
  });
});

it('no fact of the project is past or unchecked on the day it was last checked', () => {
  const facts = sources.find(({ id }) => id === 'facts') as Source;
  expect(facts.sections.filter((one) => holdingOf(one, one.checked!) !== 'holds')).toEqual([]);
});
