// Reading one data file: its YAML, its shape, and its faults in words for the person who wrote it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { parse, YAMLParseError } from 'yaml';
import type { Fault } from './fault';

/** What a check gives: the value, or why there is none. */
export type Checked<T> = { ok: true; value: T } | { ok: false; faults: Fault[] };

/** Paths from the root with forward slashes, sorted; empty when the folder is not there. Hidden files and READMEs are no data. */
export function listFiles(root: string, folder: string): string[] {
  let entries: string[];
  try {
    entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== 'README.md')
      .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  } catch {
    return [];
  }
  return entries.map((path) => path.replaceAll('\\', '/')).sort();
}

export function readText(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, '');
}

/** Runs a YAML reader and turns what it throws into a fault; `firstLine` counts the lines before the YAML. */
export function guardYaml<T>(file: string, read: () => T, firstLine = 0): Checked<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    const field = line === undefined ? 'en-tête' : `ligne ${line + firstLine}`;
    const remedy =
      'vérifiez les alignements, et mettez entre guillemets un texte qui contient « : » ou commence par un signe';
    return { ok: false, faults: [{ file, field, fault: 'le YAML ne se lit pas', remedy }] };
  }
}

/** Reads a YAML file and checks its shape. */
export function readYaml<S extends v.GenericSchema>(root: string, file: string, schema: S): Checked<v.InferOutput<S>> {
  const parsed = guardYaml(file, () => parse(readText(root, file)) as unknown);
  return parsed.ok ? checkShape(schema, parsed.value, file) : parsed;
}

/** A message "fault → remedy" of the schema is told as it is; what the schema leaves unsaid is told in general words. */
export function checkShape<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  file: string,
): Checked<v.InferOutput<S>> {
  const result = v.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, faults: result.issues.map((issue) => ({ file, field: fieldOf(issue), ...wordsFor(issue) })) };
}

type Issue = v.BaseIssue<unknown>;

function fieldOf(issue: Issue): string {
  const keys = (issue.path ?? []).map((item) => item.key);
  const field = keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
  return field === '' ? 'fichier' : field;
}

function wordsFor(issue: Issue): Pick<Fault, 'fault' | 'remedy'> {
  const [fault, remedy] = issue.message.split(' → ');
  if (fault && remedy) return { fault, remedy };
  const name = `\`${fieldOf(issue)}\``;
  const isKey = issue.type === 'strict_object' || issue.type === 'object';
  if (isKey && issue.path && issue.expected === 'never') {
    return { fault: 'champ inconnu', remedy: `retirez ${name}, ou corrigez son nom` };
  }
  if (isKey && issue.path && issue.received === 'undefined')
    return { fault: 'ce champ manque', remedy: `ajoutez ${name}` };
  if (isKey) return { fault: 'des champs sont attendus ici', remedy: 'écrivez des lignes « champ: valeur »' };
  switch (issue.type) {
    case 'string':
      return { fault: `un texte est attendu, pas ${issue.received}`, remedy: 'écrivez-le entre guillemets' };
    case 'array':
      return { fault: 'une liste est attendue', remedy: 'écrivez-la entre crochets : [un, deux]' };
    case 'picklist':
      return {
        fault: `${issue.received} n’est pas un choix connu`,
        remedy: `choisissez parmi ${choices(issue.expected)}`,
      };
    case 'non_empty':
    case 'min_length':
      return { fault: 'ce champ est vide', remedy: `remplissez ${name}` };
    case 'iso_date':
      return { fault: `${issue.received} n’est pas un jour`, remedy: 'écrivez-le année-mois-jour : 2026-11-22' };
    default:
      return { fault: `${issue.received} ne convient pas`, remedy: `corrigez ${name}` };
  }
}

function choices(expected: string | null): string {
  return (expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ');
}

/** A text that holds more than spaces. */
export const filledText = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** A text in both languages of the interface. */
export const bothLanguages = v.strictObject({ fr: filledText, en: filledText });
