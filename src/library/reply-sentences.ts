// From the text of one block to its sentences: plain words, words that differ by address, blanks and sources.
import type { Lang } from '../post';
import type { SourceRef } from '../sources/source';
import type { Part, Sentence } from './reply';

export type SentenceFaultKind =
  | 'no-end'
  | 'broken-source'
  | 'source-inside'
  | 'unclosed-bracket'
  | 'stray-bracket'
  | 'one-sided'
  | 'too-many-sides'
  | 'same-sides'
  | 'end-in-sides'
  | 'blank-in-sides'
  | 'sides-in-english'
  | 'broken-blank'
  | 'stray-sign';

export interface SentenceFault {
  kind: SentenceFaultKind;
  /** The words or the mark at fault. */
  words: string;
}

/** Signs that end a sentence, with the closing quotes that belong to it. */
const END = /[.!?…]+(?:["”’)]|[ \u00A0\u202F]?»)*/;
/** What is skipped whole (brackets and blanks), or an end and the sources behind it. */
const PIECE = new RegExp(String.raw`\[[^\]]*\]|\{[^}]*\}|${END.source}((?:\s*\[\^[^\]]*\])*)`, 'g');
const ENDS_WELL = new RegExp(`${END.source}$`);
const CARET = '{curseur}';

/** Splits behind `.`, `!`, `?`, `…` (and the sources there) before a space and anything but a small letter. */
export function splitSentences(text: string): string[] {
  const line = text.replace(/[ \t\r\n]+/g, ' ').trim();
  const sentences: string[] = [];
  let start = 0;
  for (const piece of line.matchAll(PIECE)) {
    const end = piece.index + piece[0].length;
    const isEnd =
      piece[1] !== undefined && (piece[1] !== '' || end === line.length || /^\s+(?!\p{Ll})/u.test(line.slice(end)));
    if (!isEnd) continue;
    sentences.push(line.slice(start, end).trim());
    start = end;
  }
  const rest = line.slice(start).trim();
  if (rest === CARET && sentences.length > 0) sentences.push(`${sentences.pop()} ${rest}`);
  else if (rest !== '') sentences.push(rest);
  return sentences;
}

const TOKEN = /\[\^[^\][\s]*\]?|\[[^\][]*\]?|\{[^{}\s]*\}?|[\]|}]|[*_`<>\\]|[^[\]{}|*_`<>\\]+/g;

/** Reads one sentence of `splitSentences`. */
export function readSentence(text: string, lang: Lang): { sentence: Sentence; faults: SentenceFault[] } {
  const parts: Part[] = [];
  const sources: SourceRef[] = [];
  const faults: SentenceFault[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    const kind = token.startsWith('[^') ? readSource(token, parts, sources) : readPart(token, parts, lang);
    if (kind) faults.push({ kind, words: token });
  }
  const sentence = { parts: trimParts(parts), sources };
  if (faults.length === 0 && !hasEnd(sentence)) faults.push({ kind: 'no-end', words: text.slice(-40) });
  return { sentence, faults };
}

function readSource(token: string, before: Part[], sources: SourceRef[]): SentenceFaultKind | undefined {
  const [, source, section] = /^\[\^([a-z0-9-]+)\/([a-z0-9-]+)\]$/.exec(token) ?? [];
  if (!source || !section) return 'broken-source';
  sources.push({ source, section });
  const last = before.findLast((part) => part !== ' ');
  return typeof last === 'string' && ENDS_WELL.test(last.trimEnd()) ? undefined : 'source-inside';
}

function readPart(token: string, parts: Part[], lang: Lang): SentenceFaultKind | undefined {
  if (token.startsWith('[')) return readSides(token, parts, lang);
  if (token.startsWith('{')) {
    const name = /^\{([a-z]+(?::[a-z]+(?:-[a-z]+)*)?)\}$/.exec(token)?.[1];
    if (name === undefined) return 'broken-blank';
    parts.push({ placeholder: name });
    return undefined;
  }
  if (token === ']' || token === '|') return 'stray-bracket';
  if (token === '}') return 'broken-blank';
  parts.push(withApostrophes(token));
  return /^[*_`<>\\]$/.test(token) ? 'stray-sign' : undefined;
}

/** One kind of apostrophe, that of the help lines, however the file was typed. */
function withApostrophes(text: string): string {
  return text.replaceAll("'", '’');
}

function readSides(token: string, parts: Part[], lang: Lang): SentenceFaultKind | undefined {
  if (!token.endsWith(']')) return 'unclosed-bracket';
  const [vous, tu, ...more] = token.slice(1, -1).split('|');
  if (vous === undefined || tu === undefined) return 'one-sided';
  if (more.length > 0) return 'too-many-sides';
  if (lang === 'en') return 'sides-in-english';
  if (/[{}]/.test(vous + tu)) return 'blank-in-sides';
  if ([vous, tu].some((side) => /[.!?…](?:\s|$)/.test(side))) return 'end-in-sides';
  if (vous.trim() === tu.trim()) return 'same-sides';
  parts.push({ vous: withApostrophes(vous), tu: withApostrophes(tu) });
  return undefined;
}

function hasEnd({ parts }: Sentence): boolean {
  const isCaret = (part: Part) =>
    typeof part === 'object' && 'placeholder' in part && part.placeholder === CARET.slice(1, -1);
  const last = parts.findLast((part) => !isCaret(part) && !(typeof part === 'string' && part.trim() === ''));
  return last === undefined || (typeof last === 'string' && ENDS_WELL.test(last.trimEnd()));
}

/** Spaces at both ends go; the words around a source become one text again, with one space. */
function trimParts(parts: Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string')
      joined[joined.length - 1] = (last + part).replace(/ {2,}/g, ' ');
    else joined.push(part);
  }
  const first = joined[0];
  if (typeof first === 'string') joined[0] = first.trimStart();
  const last = joined.at(-1);
  if (typeof last === 'string') joined[joined.length - 1] = last.trimEnd();
  return joined.filter((part) => part !== '');
}
