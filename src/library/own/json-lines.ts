// A JSON text as a value that knows its lines: where a path stands, where the text breaks, where a name is there twice.
import { type Node, type ParseError, parseTree } from 'jsonc-parser';

export type Path = readonly (string | number)[];

export type ReadJson =
  | { ok: true; value: unknown; lineOf(path: Path): number }
  | { ok: false; why: 'broken' | 'double-key'; line: number; words: string };

/** Never throws. Lines count from 1. */
export function readJson(text: string): ReadJson {
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const [first] = parse(text).errors;
    const at = first?.offset ?? 0;
    return {
      ok: false,
      why: 'broken',
      line: lineAt(at),
      words: text.slice(at, at + (first?.length ?? 0)).slice(0, 40),
    };
  }
  const { root } = parse(text);
  if (!root) return { ok: false, why: 'broken', line: 1, words: '' };
  const double = doubleKey(root);
  if (double) return { ok: false, why: 'double-key', line: lineAt(double.offset), words: String(double.value) };
  return { ok: true, value, lineOf: (path) => lineAt(nodeAt(root, path).offset) };
}

function parse(text: string): { root?: Node; errors: ParseError[] } {
  const errors: ParseError[] = [];
  try {
    return { root: parseTree(text, errors, { disallowComments: true, allowTrailingComma: false }), errors };
  } catch {
    // Nested deeper than the stack: no file of ours.
    return { errors };
  }
}

/** The reader keeps the last of two values with one name; a file that loses something in silence is refused. */
function doubleKey(node: Node): Node | null {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = node.type === 'object' ? child.children?.[0] : undefined;
    if (key && seen.has(key.value)) return key;
    if (key) seen.add(key.value);
    const deeper = doubleKey(child);
    if (deeper) return deeper;
  }
  return null;
}

/** The deepest node of the path that is there. */
function nodeAt(root: Node, path: Path): Node {
  let node = root;
  for (const step of path) {
    const child =
      typeof step === 'number'
        ? node.children?.[step]
        : node.children?.find(({ children }) => children?.[0]?.value === step)?.children?.[1];
    if (!child) return node;
    node = child;
  }
  return node;
}
