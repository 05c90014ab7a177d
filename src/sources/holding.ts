// Does what a section says still hold on a day, and if not, which section tells what holds now?
import { isOverAYearOld } from './day';
import { refToText, type Source, type SourceRef, type SourceSection } from './source';

/** `past`: its last day is over; `not-yet`: its first day is to come; `to-check`: nobody has checked it for a year. */
export type Holding = 'holds' | 'past' | 'not-yet' | 'to-check';

export interface FoundSection {
  source: Source;
  section: SourceSection;
}

/** `today` is an ISO day. */
export function holdingOf({ since, until, checked }: SourceSection, today: string): Holding {
  const day = today.slice(0, 10);
  if (until !== undefined && until < day) return 'past';
  if (since !== undefined && since > day) return 'not-yet';
  if (checked !== undefined && isOverAYearOld(checked, day)) return 'to-check';
  return 'holds';
}

/** Null where no such document or section is known. */
export function findSection(ref: SourceRef, sources: readonly Source[]): FoundSection | null {
  const source = sources.find(({ id }) => id === ref.source);
  const section = source?.sections.find(({ id }) => id === ref.section);
  return source && section ? { source, section } : null;
}

/** What holds in the place of a section, where a file names it. */
export function sectionNow({ now }: SourceSection, sources: readonly Source[]): FoundSection | null {
  const [source, section] = now?.split('/') ?? [];
  return source && section ? findSection({ source, section }, sources) : null;
}

/** The sections among `refs` that do not simply hold. One whose day is over is left out where its successor is there too and holds. */
export function doubtful(refs: readonly SourceRef[], sources: readonly Source[], today: string): FoundSection[] {
  const named = new Set(refs.map(refToText));
  return refs.flatMap((ref) => {
    const found = findSection(ref, sources);
    if (!found || holdingOf(found.section, today) === 'holds') return [];
    const now = sectionNow(found.section, sources);
    const isReplaced = now && named.has(found.section.now ?? '') && holdingOf(now.section, today) === 'holds';
    return isReplaced ? [] : [found];
  });
}
