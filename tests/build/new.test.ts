// What `npm run new` starts for each kind of thing, and which names it refuses.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { planNew, writePlan } from '../../src/build/plan-new';
import { readDetectionData } from '../../src/build/read-detection';
import { readLibraryData } from '../../src/build/read-library';
import { projectFolder, soundFiles } from './project-folder';

const run = promisify(execFile);
const TSX = join(process.cwd(), 'node_modules/tsx/dist/cli.mjs');

const TSC = join(process.cwd(), 'node_modules/typescript/bin/tsc');
const STRICT = [
  '--noEmit',
  '--strict',
  '--module',
  'esnext',
  '--moduleResolution',
  'bundler',
  '--target',
  'es2023',
  '--types',
  '',
];

/** A small project with the real engines in it. */
function copy(): string {
  const root = projectFolder(soundFiles());
  cpSync('src/forums', join(root, 'src/forums'), { recursive: true });
  cpSync('src/language', join(root, 'src/language'), { recursive: true });
  cpSync('src/post.ts', join(root, 'src/post.ts'));
  return root;
}

/** Runs a script with the copy as its project. */
async function runIn(root: string, script: string, ...args: string[]) {
  try {
    const { stdout, stderr } = await run(process.execPath, [TSX, script, ...args], { cwd: root });
    return { code: 0, stdout, stderr };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

/** What is told; fails on a refusal. */
function make(root: string, kind: string, name: string): string {
  const plan = planNew(kind, name, root);
  if (typeof plan === 'string') throw new Error(plan);
  return writePlan(plan, root);
}

describe('npm run new', { timeout: 60_000 }, () => {
  const script = join(process.cwd(), 'src/build/new.ts');

  it('writes, and says what it wrote', async () => {
    const root = copy();
    const { code, stdout } = await runIn(root, script, 'source', 'entourage');
    expect(code).toBe(0);
    expect(stdout).toContain('+ src/sources/entourage.yml');
    expect(existsSync(join(root, 'src/sources/entourage.yml'))).toBe(true);
  });

  it('refuses with code 1, and says why', async () => {
    const { code, stdout, stderr } = await runIn(copy(), script, 'reply', 'refus', 'en', 'douceur');
    expect(code).toBe(1);
    expect(stderr).toContain('« refus en douceur » ne convient pas');
    expect(stdout).toBe('');
  });
});

describe('what is new', { timeout: 60_000 }, () => {
  it('starts a reply whose gaps the build tells one by one, and nothing else', () => {
    const root = copy();
    const told = make(root, 'reply', 'prescriber/refus-en-douceur');
    const file = 'src/library/replies/prescriber/refus-en-douceur.fr.md';
    expect(told).toContain(`+ ${file}`);
    const { faults } = readLibraryData(root);
    expect(new Set(faults.map((fault) => fault.file))).toEqual(new Set([file]));
    expect(faults.map(({ field }) => field)).toEqual([
      'title',
      'needs',
      '## acknowledge',
      '## inform',
      '## ask',
      '## orient',
    ]);
  });

  it('starts a reply in English', () => {
    const root = copy();
    make(root, 'reply', 'danger/stay-close.en');
    expect(existsSync(join(root, 'src/library/replies/danger/stay-close.en.md'))).toBe(true);
  });

  it('starts a need whose gaps the build tells', () => {
    const root = copy();
    make(root, 'need', 'service.waiting');
    const file = 'src/detection/needs/service.waiting.yml';
    const faults = readDetectionData(root).faults.filter((fault) => fault.file === file);
    expect(faults.map(({ field }) => field)).toEqual(expect.arrayContaining(['examples.yes', 'examples.no']));
    expect(faults.map(({ fault }) => fault)).not.toContain('champ inconnu');
    const told = readLibraryData(root).faults.filter((fault) => fault.file === file);
    expect(told.map(({ field }) => field)).toEqual(['title.fr', 'title.en', 'id']);
  });

  it('starts a source whose gaps the build tells', () => {
    const root = copy();
    make(root, 'source', 'entourage');
    const { faults } = readLibraryData(root);
    expect(new Set(faults.map((fault) => fault.file))).toEqual(new Set(['src/sources/entourage.yml']));
    expect(faults.every(({ fault }) => fault.includes('vide'))).toBe(true);
  });

  it('starts a rule, and says that nothing reads it yet where there is no review', () => {
    const root = copy();
    expect(make(root, 'rule', 'injonctions')).toContain('n’existe pas encore');
    expect(existsSync(join(root, 'src/review/rules/injonctions.yml'))).toBe(true);
  });

  it('starts an engine: its file, its line in the list, its page', () => {
    const root = copy();
    expect(make(root, 'engine', 'essai')).toContain('~ src/forums/engines.ts');
    const list = readFileSync(join(root, 'src/forums/engines.ts'), 'utf8');
    expect(list).toContain("import { essai } from './engines/essai';");
    expect(/ENGINES[^=]*= \[([^\]]*)\]/.exec(list)?.[1]?.split(', ')).toContain('essai');
    expect(existsSync(join(root, 'tests/forums/pages/essai/posts.json'))).toBe(true);
  });

  it('starts an engine that reads its own page, and that page alone is its own', async () => {
    const root = copy();
    make(root, 'engine', 'essai');
    const types = await runIn(root, TSC, ...STRICT, 'src/forums/engines.ts');
    expect(types.stdout).toBe('');
    const script = join(root, 'read.ts');
    writeFileSync(
      script,
      `import { readFileSync } from 'node:fs';
import { parseHTML } from ${JSON.stringify(join(process.cwd(), 'node_modules/linkedom/esm/index.js'))};
import { recognise } from './src/forums/engines';
import { readPage } from './src/forums/read-posts';
const { document } = parseHTML(readFileSync('tests/forums/pages/essai/thread.html', 'utf8'));
const engine = recognise(document);
console.log(JSON.stringify(engine && readPage(document, engine).posts));`,
    );
    const { stdout } = await runIn(root, script);
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(readFileSync(join(root, 'tests/forums/pages/essai/posts.json'), 'utf8')),
    );
  });

  it.each([
    ['reply', 'prescriber/un', 'existe déjà'],
    ['reply', 'Refus', 'ne convient pas'],
    ['reply', 'prescriber/../../evil', 'ne convient pas'],
    ['reply', 'nulle/part', 'Aucun besoin de la famille « nulle »'],
    ['need', 'prescriber.refusal', 'existe déjà'],
    ['need', 'refusal', 'ne convient pas'],
    ['source', 'relation', 'existe déjà'],
    ['engine', 'phpbb', 'existe déjà'],
    ['engine', 'class', 'ne convient pas'],
    ['rule', 'Injonctions !', 'ne convient pas'],
    ['reply', '', 'Il manque un nom'],
    ['toString', 'x', 'Dites ce que vous ajoutez'],
    ['', '', 'Dites ce que vous ajoutez'],
  ])('is refused for %s %s: %s', (kind, name, sentence) => {
    expect(planNew(kind, name, copy())).toContain(sentence);
  });
});
