// The words of a sentence as they read: in one address, with each blank filled.
import type { Part } from './reply';

/**
 * Joins the parts of a sentence; `fill` gives what stands in a blank (its bare name when left out).
 * What an empty side or blank leaves open is closed ("Merci  d'être là" , "Merci, , c'est rude", "Merci, !"), and so is an elision ("t' a").
 */
export function partsToText(parts: Part[], address: 'tu' | 'vous', fill = (name: string) => name): string {
  let text = '';
  let before: 'empty' | 'elided' | 'words' = 'words';
  for (const part of parts) {
    let piece = typeof part === 'string' ? part : 'placeholder' in part ? fill(part.placeholder) : part[address];
    if (before === 'elided') piece = piece.trimStart();
    if (before === 'empty' && text === '') piece = piece.replace(/^[ ,]+/, '');
    else if (before === 'empty' && isCommaBefore(text, piece)) {
      text = text.replace(/,\s*$/, '');
      piece = piece.replace(/^,/, '');
    } else if (before === 'empty' && /^[ ,.]/.test(piece)) text = text.trimEnd();
    text += piece;
    const isElided = typeof part === 'object' && 'vous' in part && /['’]$/.test(piece);
    before = piece === '' ? 'empty' : isElided ? 'elided' : 'words';
  }
  return text;
}

/** Whether the words before and behind an empty place are parted by the commas of a name that is not there. */
function isCommaBefore(text: string, after: string): boolean {
  return /,\s*$/.test(text) && /^\s?[,.!?…]/.test(after);
}
