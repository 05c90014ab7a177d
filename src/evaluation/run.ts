// Judging: every system says what it says of every post, the product of the perturbed posts too.
import type { LabelledPost } from '../learning/labelled-post';
import type { Group } from './held-out';
import type { Case, Judge } from './judge';
import { PERTURBATIONS } from './perturbations/all';
import type { Perturbation } from './perturbations/perturbation';
import type { System } from './system';

/** The cases of one system, in the order of the posts. */
export interface Judged {
  key: string;
  title: string;
  cases: Case[];
}

export interface Run {
  /** How the posts were shared out among models. */
  groups: readonly Group[];
  /** The product on the posts as they are. */
  full: Judged;
  /** The product on the posts as somebody else might have typed them; empty when it was not asked for. */
  perturbed: Judged[];
  /** Parts of the product and baselines. */
  others: Judged[];
}

/** Tells how far a long run is. */
export type Progress = (step: string) => void;

export interface Asked {
  posts: readonly LabelledPost[];
  groups: readonly Group[];
  full: System;
  others: readonly System[];
  perturbations?: readonly Perturbation[];
  progress?: Progress;
}

export async function run(asked: Asked): Promise<Run> {
  const { posts, groups, full, others, perturbations = PERTURBATIONS, progress = () => {} } = asked;
  const judges = await prepare(full, groups, progress);
  const judged: Run = {
    groups,
    full: { key: full.key, title: full.title, cases: judge(posts, judges) },
    perturbed: perturbations.map(({ key, title, change }) => ({ key, title, cases: judge(posts, judges, change) })),
    others: [],
  };
  for (const system of others) {
    const cases = judge(posts, await prepare(system, groups, progress));
    judged.others.push({ key: system.key, title: system.title, cases });
  }
  return judged;
}

/** The judge of each post. */
async function prepare(system: System, groups: readonly Group[], progress: Progress) {
  const judges = new Map<LabelledPost, Judge>();
  for (const [at, group] of groups.entries()) {
    const without = group.without.length > 0 ? ` sans ${group.without.join(', ')}` : '';
    progress(`${system.title}${without} (${at + 1}/${groups.length})`);
    const judgeOfGroup = await system.judgeFor(group);
    for (const post of group.posts) judges.set(post, judgeOfGroup);
  }
  return (post: LabelledPost): Judge => {
    const found = judges.get(post);
    if (!found) throw new Error(`no judge for ${post.id}`);
    return found;
  };
}

function judge(
  posts: readonly LabelledPost[],
  judgeFor: (post: LabelledPost) => Judge,
  change: Perturbation['change'] = (text) => text,
): Case[] {
  return posts.map((post) => {
    const text = change(post.text, post.lang);
    return { post, text, said: judgeFor(post)(text) };
  });
}
