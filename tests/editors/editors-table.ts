// The page that says which editors take a draft: written by the suite, and held by it.
import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = new URL('./EDITORS.md', import.meta.url);

const HEAD = `# Les éditeurs qui prennent un brouillon

Page écrite par \`EDITORS_TABLE=write npx vitest run tests/editors/every-editor.test.ts\` : ne la modifiez pas à la main.

« oui » : ce qui était écrit reste, le texte y est une fois, en paragraphes, avec son gras et son lien ; l’éditeur le sait (lu dans
ce que le formulaire enverrait) ; un seul Ctrl+Z rend l’état d’avant, octet pour octet ; rien n’est envoyé, aucun bouton pressé.
Chaque éditeur est le vrai, sauf Froala, dont la licence demande un achat à qui l’installe. Seule sa structure dans
XenForo, sans son code, est essayée.
`;

/** Outcomes by editor, then by browser and state. */
export class EditorsTable {
  readonly #rows = new Map<string, Map<string, string>>();

  /** Notes whether the trial passes; a failure stays one. */
  async note(editor: string, column: string, trial: () => Promise<void>): Promise<void> {
    const row = this.#rows.get(editor) ?? new Map<string, string>();
    this.#rows.set(editor, row);
    try {
      await trial();
      row.set(column, 'oui');
    } catch (error) {
      row.set(column, 'non');
      throw error;
    }
  }

  toPage(): string {
    const columns = [...new Set([...this.#rows.values()].flatMap((row) => [...row.keys()]))];
    const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
    const rows = [...this.#rows].map(([editor, row]) => line([editor, ...columns.map((c) => row.get(c) ?? '')]));
    return [HEAD, line(['éditeur', ...columns]), line(['---', ...columns.map(() => '---')]), ...rows, ''].join('\n');
  }
}

/** The page as it stands; `EDITORS_TABLE=write` puts this one in its place before. */
export function keptPage(page: string): string {
  if (process.env.EDITORS_TABLE === 'write') writeFileSync(PAGE, page);
  return readFileSync(PAGE, 'utf8');
}
