// Plans and writes the files that a new reply, need, rule, engine or source starts from.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { engine } from './scaffolds/engine';
import { need } from './scaffolds/need';
import { reply } from './scaffolds/reply';
import { rule } from './scaffolds/rule';
import type { Plan, Scaffold } from './scaffolds/scaffold';
import { source } from './scaffolds/source';

const SCAFFOLDS: Record<string, Scaffold> = { reply, need, rule, engine, source };

/** What to write, or the sentences that say why nothing is written. */
export function planNew(kind: string, name: string, root: string): Plan | string {
  const scaffold = Object.hasOwn(SCAFFOLDS, kind) ? SCAFFOLDS[kind] : undefined;
  if (!scaffold) return `Dites ce que vous ajoutez, et son nom :\n${listKinds()}`;
  if (!scaffold.name.test(name)) {
    const wrong = name ? `« ${name} » ne convient pas` : 'Il manque un nom';
    return `${wrong} : pour ${scaffold.what}, il faut un nom ${scaffold.nameRule}. Par exemple : ${scaffold.example}.`;
  }
  const plan = scaffold.plan(name, root);
  if (typeof plan === 'string') return plan;
  const there = plan.made.find(({ path }) => existsSync(join(root, path)));
  return there ? `${there.path} existe déjà : choisissez un autre nom, ou modifiez ce fichier.` : plan;
}

/** Writes the files and returns what to tell: each file, then what comes next. */
export function writePlan({ made, changed = [], next }: Plan, root: string): string {
  for (const { path, text } of [...made, ...changed]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [...made.map(({ path }) => `+ ${path}`), ...changed.map(({ path }) => `~ ${path}`), '', ...next].join('\n');
}

function listKinds(): string {
  return Object.entries(SCAFFOLDS)
    .map(([kind, { what, example }]) => `  npm run new -- ${kind} ${example}   (${what})`)
    .join('\n');
}
