// What the library covers: every idea of the documents, everybody who may write, and a page that says so.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shelvesOf } from '../../src/build/audience';
import { coverSource } from '../../src/build/coverage';
import { COVERAGE_PAGE, writeCoverage } from '../../src/build/coverage-page';
import { readLibraryData } from '../../src/build/read-library';

const { data, faults, mapped, audience } = readLibraryData(process.cwd());
const needs = Object.keys(data.needTitles);

describe('the library', () => {
  it('knows the needs, and is without a fault', () => {
    expect(needs.length).toBeGreaterThanOrEqual(18);
    expect(faults).toEqual([]);
  });

  it('asks for three French and two English replies to each need, for the person, relatives and professionals', () => {
    const asked = shelvesOf(needs, audience!).filter(({ least }) => least > 0);
    expect(asked.every(({ lang, least }) => least >= (lang === 'fr' ? 3 : 2))).toBe(true);
    const left = needs.length * 3 * 2 - asked.filter(({ voice }) => voice !== 'other').length;
    // A relative has not used again, and nobody is their own relative.
    expect(left).toBe(2 * 2);
  });

  it('has a French reply to each idea of the documents', () => {
    const bare = mapped.flatMap((source) =>
      coverSource(source, data.replies).flatMap(({ id, points, counts }) => [
        ...points.filter(({ resting }) => resting.length === 0).map(({ says }) => `${source.id}/${id}: ${says}`),
        ...(counts.fr === 0 ? [`${source.id}/${id}`] : []),
      ]),
    );
    expect(bare, 'write such a reply, or add its wording to the words of the point').toEqual([]);
  });

  it('is told by an up-to-date page', () => {
    const page = readFileSync(COVERAGE_PAGE, 'utf8');
    expect(page === writeCoverage(data, mapped, audience!), 'run: npm run coverage').toBe(true);
  });
});
