// What the library offers for a text whose needs are given: only what replies suppose of its words is tried.
import { readLibraryData } from '../../src/build/read-library';
import type { Detection } from '../../src/detection/need';
import { readSigns } from '../../src/suggestion/read-signs';
import { suggest } from '../../src/suggestion/suggest';

const { data } = readLibraryData(process.cwd());
export const { replies } = data;

/** Ids of the replies to an amber post in which these needs are sure, best first. */
export function offeredFor(
  text: string,
  needs: string[],
  { voice, lang }: Pick<Detection, 'voice' | 'lang'>,
): string[] {
  const sure = needs.map((need) => ({ need, score: 0.95, tier: 'sure' as const, evidence: [] }));
  const detection: Detection = { lang, voice, waits: 1, urgency: null, needs: sure };
  const signs = readSigns(text, data.premises);
  return suggest({ detection, triage: { urgency: 'amber', because: [] }, replies, signs, ranking: data.ranking }).map(
    ({ reply }) => reply,
  );
}
