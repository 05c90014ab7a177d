// What the cues say of a post: for each need the hits, their scopes, and one score.
import { cuesOf, type DetectionData } from './detection-data';
import type { CueFinder, CueHit } from './find-cues';
import { findCues, makeCueFinder } from './find-cues';
import type { Lexicon } from './lexicon';
import type { Evidence, NeedId, Scope } from './need';
import { makeScopeReader, type ScopesOf } from './scope';
import { STRENGTH, weightUnder } from './scope-weights';
import type { Sighting } from './sighting';
import { spanOfWords } from './sighting';

/** One hit with what weighs on it. */
export interface WeighedHit extends CueHit {
  scopes: Scope[];
  /** 0 to 1, after the scopes. */
  weight: number;
}

export interface RuleFinding {
  need: NeedId;
  hits: WeighedHit[];
  /** 0 to 1: 1 − Π(1 − weight), a counter-cue taking back what the cues said. */
  score: number;
  /** The same of the cues alone that say it outright. */
  outright: number;
  /** The same of the cues alone that tell of a crisis. */
  crisis: number;
}

export interface Rules {
  finder: CueFinder;
  /** Looks at a text for what weighs on its hits. */
  readScopes: (sighting: Sighting) => ScopesOf;
}

export function makeRules(data: DetectionData, lexicon: Lexicon): Rules {
  return { finder: makeCueFinder(cuesOf(data), lexicon), readScopes: makeScopeReader(lexicon) };
}

/** Findings by need, only of needs with at least one hit; `scoped: false` leaves every scope aside. */
export function applyRules(sighting: Sighting, rules: Rules, scoped = true): Map<NeedId, RuleFinding> {
  const findings = new Map<NeedId, RuleFinding>();
  const doubts = new Map<NeedId, number>();
  const hits = findCues(sighting, rules.finder);
  const scopesOf = scoped && hits.length > 0 ? rules.readScopes(sighting) : () => [];
  for (const hit of hits) {
    const scopes = scopesOf(hit);
    const weight = STRENGTH[hit.cue.strength] * weightUnder(hit.cue.need, scopes);
    if (hit.cue.counter) {
      doubts.set(hit.cue.need, 1 - (1 - (doubts.get(hit.cue.need) ?? 0)) * (1 - weight));
      continue;
    }
    const finding = findings.get(hit.cue.need) ?? { need: hit.cue.need, hits: [], score: 0, outright: 0, crisis: 0 };
    const { cue, negative, first, last, runs } = hit;
    finding.hits.push({ cue, negative, first, last, runs, scopes, weight });
    finding.score = 1 - (1 - finding.score) * (1 - weight);
    if (hit.cue.strength === 'outright') finding.outright = 1 - (1 - finding.outright) * (1 - weight);
    if (hit.cue.crisis) finding.crisis = 1 - (1 - finding.crisis) * (1 - weight);
    findings.set(hit.cue.need, finding);
  }
  for (const [need, doubt] of doubts) {
    const finding = findings.get(need);
    if (!finding) continue;
    finding.score *= 1 - doubt;
    finding.outright *= 1 - doubt;
    finding.crisis *= 1 - doubt;
  }
  return findings;
}

/** Most runs of words shown for one need. */
const MOST_EVIDENCE = 4;

/** The words of the strongest hits as evidence, in the order of the text, none within another. */
export function evidenceOf(sighting: Sighting, finding: RuleFinding): Evidence[] {
  const best = [...finding.hits].sort((a, b) => b.weight - a.weight || a.first - b.first);
  const chosen: Evidence[] = [];
  for (const { cue, runs, scopes } of best) {
    for (const run of runs) {
      const { start, end } = spanOfWords(sighting, run.first, run.last);
      if (chosen.length === MOST_EVIDENCE) break;
      if (chosen.some((other) => start < other.end && other.start < end)) continue;
      chosen.push({ start, end, text: sighting.text.slice(start, end), by: { kind: 'cue', cue: cue.id }, scopes });
    }
  }
  return chosen.sort((a, b) => a.start - b.start);
}
