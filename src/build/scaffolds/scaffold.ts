// What `npm run new` makes for one kind of thing: which names it takes, which files it writes, what comes next.

/** A file to write: its path from the root of the project, and its whole text. */
export interface Page {
  path: string;
  text: string;
}

export interface Plan {
  /** Files that are not there yet. */
  made: Page[];
  /** Files that are there, with their new text. */
  changed?: Page[];
  /** What the contributor does now, a sentence each. */
  next: string[];
}

export interface Scaffold {
  /** "une réponse". */
  what: string;
  name: RegExp;
  /** How a name is made, after "un nom". */
  nameRule: string;
  example: string;
  /** What to write, or one sentence that says why this name cannot be. */
  plan(name: string, root: string): Plan | string;
}

export const BUILD_TELLS = '« npm run build » dit ce qui manque encore.';
