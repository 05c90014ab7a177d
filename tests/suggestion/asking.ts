// Replies, needs and a short way to ask for suggestions, for the tests of suggesting.
import type { Detection, NeedFound, Voice } from '../../src/detection/need';
import type { Ranking } from '../../src/library/ranking';
import type { Reply } from '../../src/library/reply';
import { suggest } from '../../src/suggestion/suggest';
import type { Urgency } from '../../src/triage/triage';

let count = 0;

export function reply(fields: Partial<Reply> = {}): Reply {
  count += 1;
  const words = `alpha${count} bravo${count} charlie${count} delta${count} écho${count}`;
  return {
    id: `family/reply-${count}`,
    lang: 'fr',
    title: 'A title',
    needs: ['prescriber.refusal'],
    voices: ['self'],
    urgencies: ['amber'],
    sources: [{ source: 'relation', section: `s-${count}` }],
    related: [],
    when: [],
    unless: [],
    blocks: [
      {
        kind: 'ask',
        sentences: [{ parts: [words.replace(/\d+/g, (d) => 'abcdefghij'[Number(d) % 10] ?? '')], sources: [] }],
      },
    ],
    ...fields,
  };
}

export function need(id: string, score = 0.9, tier: NeedFound['tier'] = 'sure'): NeedFound {
  return { need: id, score, tier, evidence: [] };
}

export function order(
  replies: Reply[],
  needs: NeedFound[],
  more: {
    voice?: Voice;
    urgency?: Urgency;
    lang?: Detection['lang'];
    usage?: Record<string, number>;
    usedInThread?: string[];
    signs?: string[];
    ranking?: Ranking;
    waits?: number;
  } = {},
) {
  const { voice = 'self', urgency = 'amber', lang = 'fr', usage, usedInThread, signs = [], ranking, waits = 1 } = more;
  const detection: Detection = { lang, voice, waits, urgency: null, needs };
  return suggest({
    detection,
    triage: { urgency, because: [] },
    signs,
    replies,
    ...(usage && { usage }),
    ...(usedInThread && { usedInThread }),
    ...(ranking && { ranking }),
  });
}

export function ids(suggestions: ReturnType<typeof suggest>): string[] {
  return suggestions.map((suggestion) => suggestion.reply);
}

export const refusal = need('prescriber.refusal');
