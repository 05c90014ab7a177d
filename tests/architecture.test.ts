// The repository's own conventions, held by tests: who imports whom, how long a file is, what a shell may do.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const CODE = /\.tsx?$/;

const filesUnder = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const source = filesUnder('src').filter((file) => CODE.test(file) && !file.endsWith('.d.ts'));
const shells = filesUnder('entrypoints').filter((file) => CODE.test(file));
const text = (file: string) => readFileSync(file, 'utf8');
const lines = (file: string) => text(file).trimEnd().split('\n').length;

/** The module names of all imports and re-exports. */
const importsOf = (file: string) =>
  [
    ...text(file).matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

/** The folder of `src` that a file belongs to; single files of `src` stand for themselves. */
const roomOf = (path: string) => path.split('/')[1] ?? '';

const roomImports = (file: string) =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(file), name)))
    .filter((path) => path.startsWith('src/'))
    .map(roomOf)
    .filter((room) => room !== roomOf(file));

/** What each room may import; `post.ts` is everybody's. */
const MAY_IMPORT: Record<string, string[]> = {
  'post.ts': [],
  language: [],
  detection: ['language'],
  triage: ['language', 'detection'],
  queue: ['language', 'detection', 'triage'],
  sources: ['language'],
  services: ['language', 'sources'],
  library: ['language', 'detection', 'triage', 'sources', 'services'],
  suggestion: ['language', 'detection', 'triage', 'queue', 'sources', 'services', 'library'],
  draft: ['language', 'detection', 'triage', 'queue', 'sources', 'services', 'library', 'suggestion'],
  review: ['language', 'detection', 'triage', 'queue', 'sources', 'services', 'library', 'suggestion', 'draft'],
  forums: ['language'],
  editors: [],
  browser: ['language', 'detection', 'triage', 'queue', 'sources', 'services', 'library', 'suggestion', 'draft'],
  page: ['language', 'detection', 'triage', 'queue', 'forums', 'editors', 'browser'],
  ui: [
    'language',
    'detection',
    'triage',
    'queue',
    'sources',
    'services',
    'library',
    'suggestion',
    'draft',
    'review',
    'browser',
  ],
  'catalogue.ts': ['detection', 'library'],
};
/** Node only: may read everything, and is imported by nobody. */
const NODE_ROOMS = ['build', 'commands', 'evaluation', 'learning'];

const PURE = [
  'language',
  'detection',
  'triage',
  'queue',
  'sources',
  'library',
  'services',
  'suggestion',
  'draft',
  'review',
];

describe('who may import whom', () => {
  it.each(source.filter((file) => !NODE_ROOMS.includes(roomOf(file))))(
    '%s imports only what stands before it',
    (file) => {
      const room = MAY_IMPORT[roomOf(file)] ? roomOf(file) : `${roomOf(file)}.ts`.replace('.ts.ts', '.ts');
      const allowed = MAY_IMPORT[room];
      expect(allowed, `${file} lies in no known room`).toBeDefined();
      for (const imported of roomImports(file)) {
        if (imported === 'post' || imported === 'relais-data') continue;
        expect(allowed, `${file} imports ${imported}`).toContain(imported);
      }
    },
  );

  it('lets nobody import what runs in Node only', () => {
    for (const file of [...source.filter((f) => !NODE_ROOMS.includes(roomOf(f))), ...shells]) {
      for (const imported of roomImports(file)) expect(NODE_ROOMS, file).not.toContain(imported);
    }
  });

  it('lets only entrypoints import the catalogue', () => {
    for (const file of source)
      expect(
        importsOf(file).some((name) => /(^|\/)catalogue$/.test(name) && !file.startsWith('src/commands/')),
        file,
      ).toBe(false);
  });

  it('keeps the extension API in one room', () => {
    for (const file of [...source.filter((f) => roomOf(f) !== 'browser'), ...shells]) {
      expect(text(file), file).not.toMatch(
        /\b(?:browser|chrome)\.(?:tabs|runtime|storage|scripting|permissions|action|sidePanel|sidebarAction)\b/,
      );
      if (file.startsWith('src/')) expect(importsOf(file), file).not.toContain('wxt/browser');
    }
  });

  it('keeps the pure rooms free of clocks, chance and foreign modules', () => {
    for (const file of source.filter((f) => PURE.includes(roomOf(f)))) {
      expect(text(file), file).not.toMatch(/\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/);
      expect(
        importsOf(file).filter((name) => name.startsWith('virtual:') || name.startsWith('node:')),
        file,
      ).toEqual([]);
    }
  });
});

describe('house limits', () => {
  it.each(shells)('%s is a shell of at most 25 lines', (file) => {
    expect(lines(file)).toBeLessThanOrEqual(25);
  });

  it.each(source)('%s keeps to the length of its kind', (file) => {
    const most = /^src\/(?:forums\/engines|editors)\//.test(file) ? 80 : file.endsWith('.tsx') ? 120 : 200;
    expect(lines(file)).toBeLessThanOrEqual(most);
  });

  it.each(source)('%s says in its first line what it is for', (file) => {
    expect(text(file).split('\n')[0]).toMatch(/^(?:\/\/|\/\*\*) ?\S/);
  });

  it.each(source)('%s has named exports, no any, no enum', (file) => {
    expect(text(file)).not.toMatch(/^export default/m);
    expect(text(file)).not.toMatch(/(?::|<|\bas) any\b(?! of)/);
    expect(text(file)).not.toMatch(/^\s*(?:export )?(?:const )?enum /m);
  });

  it('names files in kebab-case, without empty words', () => {
    for (const file of [...source, ...shells]) {
      const name = file.split('/').pop() ?? '';
      expect(name, file).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.content)?\.tsx?$/);
      expect(name, file).not.toMatch(/util|helper|manager|misc|common/);
    }
  });
});

describe('nothing is sent and nothing leaves', () => {
  it('never submits, and presses nothing of the page but what opens a hidden editor', () => {
    for (const file of source.filter((f) => ['page', 'editors', 'forums'].includes(roomOf(f)))) {
      const code = file === 'src/editors/open-editor.ts' ? text(file).replace('opener.click()', '') : text(file);
      expect(code, file).not.toMatch(/\.submit\(|requestSubmit\(|\.click\(|new (?:Mouse|Pointer|Keyboard)Event/);
    }
  });

  it('has no means of reaching a network', () => {
    for (const file of [...source.filter((f) => !NODE_ROOMS.includes(roomOf(f))), ...shells]) {
      expect(text(file), file).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/);
    }
  });
});

describe('what grows by one file is complete', () => {
  it('gives each engine a saved page with the posts that it must read', () => {
    for (const file of source.filter((f) => f.startsWith('src/forums/engines/'))) {
      const name = file.split('/').pop()!.replace('.ts', '');
      expect(readdirSync(`tests/forums/pages/${name}`), name).toEqual(
        expect.arrayContaining(['posts.json', 'thread.html']),
      );
    }
  });

  it('names no download address in the lock file and no path of a machine', () => {
    expect(text('package-lock.json')).not.toMatch(/"resolved": "http/);
    const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
    const suspects = tracked.filter(
      (file) => /\.(ts|tsx|md|yml|json|mjs)$/.test(file) && !file.startsWith('tests/corpus/'),
    );
    for (const file of suspects) expect(text(file), file).not.toMatch(/(^|[\s"'`(])\/(work|root|home)\//m);
  });
});
