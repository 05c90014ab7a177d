// The command as it is called: what it prints, and how it says what was wrong.
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../src/evaluation/evaluation';
import type { LabelledPost } from '../../src/learning/labelled-post';
import { post } from './cases';

const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));

/** Writes a file of posts; objects may be wrong on purpose. */
function fileOf(name: string, posts: object[]): string {
  const file = join(folder, name);
  writeFileSync(file, posts.map((one) => JSON.stringify(one)).join('\n'));
  return file;
}

async function call(...options: string[]): Promise<{ code: number; out: string; errors: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      'src/commands/evaluate.ts',
      ...options,
    ]);
    return { code: 0, out: stdout, errors: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, errors: stderr };
  }
}

/** Nobody in the corpus wrote these. */
const strangers: LabelledPost[] = [
  post('q-1', {
    text: 'Trois semaines sans boire et vendredi tout est reparti, je me sens nul.',
    needs: ['relapse.self'],
  }),
  post('q-2', { text: 'La recette de la soupe de mamie, quelqu’un l’a encore ?', voice: 'other' }),
  post('r-1', { text: 'Lovely walk along the canal today, thanks all.', lang: 'en', voice: 'other' }),
];

describe('npm run evaluate', { timeout: 120_000 }, () => {
  it('prints one object of figures with --json', async () => {
    const { code, out } = await call(fileOf('posts.jsonl', strangers), '--brief', '--json');
    expect(code).toBe(0);
    const evaluation = JSON.parse(out) as Evaluation;
    expect(evaluation).toMatchObject({ posts: 3, authors: ['q', 'r'], heldOut: { posts: 0 }, systems: [] });
    expect(evaluation.measures.flaggedF1.n).toBe(1);
    expect(evaluation.needs).toHaveLength(18);
    for (const span of [evaluation.measures.spansExact.value, evaluation.measures.evidencePresent.value]) {
      if (span !== null) expect(span).toBe(1);
    }
  });

  it('says which line, field or need is wrong, and stops', async () => {
    const wrong = await call(fileOf('urgency.jsonl', [strangers[0]!, { ...strangers[1], urgency: 'blue' }]), '--brief');
    expect(wrong.code).toBe(1);
    expect(wrong.errors).toContain('ligne 2 : urgency');
    const unknown = await call(fileOf('need.jsonl', [{ ...strangers[0], needs: ['relapse.selfs'] }]), '--brief');
    expect(unknown.code).toBe(1);
    expect(unknown.errors).toContain('message q-1 : le besoin « relapse.selfs » n’existe pas');
  });

  it('says how it is called when it is called without a file', async () => {
    const { code, errors } = await call();
    expect(code).toBe(1);
    expect(errors).toContain('npm run evaluate -- messages.jsonl');
  });
});
