// Folds text for matching: case, accents and apostrophes, one UTF-16 unit for one, so that offsets stay those of the source.
import { unitAt } from './units';

const TABLE = makeTable();

/** Each UTF-16 unit folded to a lower-case unaccented one; curly apostrophes become `'`. Same length as the text. */
export function fold(text: string): string {
  let folded = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = unitAt(text, i);
    const to = TABLE[unit]!;
    if (to === unit) continue;
    folded += text.slice(from, i) + String.fromCharCode(to);
    from = i + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** The folded UTF-16 unit of one unit. */
export function foldUnit(unit: number): number {
  return TABLE[unit]!;
}

function makeTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let unit = 0; unit < 65536; unit++) table[unit] = unit;
  // Every letter of the Latin blocks: lower case, then without its combining marks.
  for (let unit = 0x41; unit < 0x250; unit++) setFolded(table, unit);
  for (let unit = 0x1e00; unit < 0x1f00; unit++) setFolded(table, unit);
  for (const [from, to] of Object.entries({ œ: 'o', Œ: 'o', æ: 'a', Æ: 'a', ø: 'o', Ø: 'o', đ: 'd', ł: 'l', ß: 's' })) {
    table[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  for (const apostrophe of '’‘ʼ´`′') table[apostrophe.charCodeAt(0)] = 0x27;
  return table;
}

function setFolded(table: Uint16Array, unit: number): void {
  const bare = String.fromCharCode(unit)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  if (bare.length === 1) table[unit] = bare.charCodeAt(0);
}
