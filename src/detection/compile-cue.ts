// Turns a cue as people write it into the elements that detection matches.

import { fold } from '../language/fold';
import { tokenise, WORD } from '../language/tokens';

/** One element of a cue: one of some symbols, or a gap of words that may run over some sentences. */
export type CueElement = { oneOf: string[]; optional?: true } | { gap: number; sentences: number };

/** A symbol is named `=word` for a literal, `{fr:verb}` for a verb, else by its class. */
export type CompiledCue = { elements: CueElement[]; negative: boolean } | { fault: string };

const NEGATORS = new Set(
  'pas plus jamais rien aucun aucune ni sans personne not never no without t cannot cant dont'.split(' '),
);

/** `...` up to 8 words, `..` up to 3, `~` up to 2 sentences further. */
const GAPS: Record<string, CueElement> = {
  '...': { gap: 8, sentences: 0 },
  '..': { gap: 3, sentences: 0 },
  '~': { gap: 60, sentences: 2 },
};

/** Words of a text as detection sees them: folded, elisions apart. */
export function foldedWords(text: string): string[] {
  const folded = fold(text);
  const tokens = tokenise(text);
  const words: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === WORD) words.push(folded.slice(tokens.start[i], tokens.end[i]));
  }
  return words;
}

/** Compiles one cue; the language chooses the conjugator of its `{verbs}`. */
export function compileCue(cue: string, lang: 'fr' | 'en'): CompiledCue {
  const pieces = cue.match(/\([^()]*\)\??|\[[^[\]]*\]\??|\{[^{}]*\}\??|[^\s()[\]{}]+/g) ?? [];
  const elements: CueElement[] = [];
  let negative = false;
  for (const piece of pieces) {
    const gap = GAPS[piece];
    if (gap) {
      elements.push(gap);
      continue;
    }
    const optional = /^[([{].*\?$/.test(piece);
    const bare = optional ? piece.slice(0, -1) : piece;
    const choices = bare.startsWith('(') ? bare.slice(1, -1).split('|') : [bare];
    const compiled = choices.map((choice) => compileChoice(choice.trim(), lang));
    const first = compiled[0];
    if (!first || compiled.some((names) => names.length === 0)) return { fault: `« ${piece} » ne dit rien` };
    if (compiled.length === 1 && !optional) for (const name of first) elements.push({ oneOf: [name] });
    else elements.push({ oneOf: compiled.map(joinChoice), ...(optional && { optional: true as const }) });
    if (compiled.flat().some((name) => NEGATORS.has(name.slice(1)))) negative = true;
  }
  const first = elements[0];
  if (!first || !('oneOf' in first) || first.optional)
    return { fault: 'un repère commence par un mot, une classe ou un verbe' };
  if ('gap' in elements[elements.length - 1]!) return { fault: 'un repère ne finit pas par un écart' };
  return { elements, negative };
}

/** Several words in one choice become a phrase of their own. */
function joinChoice(names: string[]): string {
  return names.length === 1 ? names[0]! : `=${names.map((name) => name.replace(/^=/, '')).join(' ')}`;
}

function compileChoice(choice: string, lang: 'fr' | 'en'): string[] {
  if (choice.startsWith('[')) return [choice.slice(1, -1)];
  if (choice.startsWith('{')) return [`{${lang}:${choice.slice(1, -1)}}`];
  return foldedWords(choice).map((word) => `=${word}`);
}
