// A table of an evaluation, told in a terminal or on a page.

export interface Section {
  title: string;
  /** Said before the table. */
  notes: string[];
  head: string[];
  /** The first cell names the row, the others are figures. */
  rows: string[][];
}

export function sectionAsText({ title, notes, head, rows }: Section): string {
  const lines = rows.length > 0 ? [head, ...rows] : [];
  const widths = head.map((_, column) => Math.max(...lines.map((row) => row[column]?.length ?? 0)));
  const table = lines.map((row) =>
    `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ')}`.trimEnd(),
  );
  return [title.toUpperCase(), ...notes.map((note) => `  ${note}`), ...table].join('\n');
}

export function sectionAsMarkdown({ title, notes, head, rows }: Section, level: number): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rule = row(head.map((_, column) => (column === 0 ? ':--' : '--:')));
  const table = rows.length > 0 ? [row(head), rule, ...rows.map(row)].join('\n') : '';
  return [`${'#'.repeat(level)} ${title}`, ...notes, table].filter((part) => part !== '').join('\n\n');
}
