// Reads the needs, the word classes and the learned model, checks them, and compiles what detection is handed.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import * as v from 'valibot';
import { compileCue } from '../detection/compile-cue';
import type { CueGroupData, DetectionData, NeedData } from '../detection/detection-data';
import type { ModelData } from '../detection/model-data';
import type { Scope } from '../detection/need';
import { LexiconBuilder } from './build-lexicon';
import { listFiles, readYaml } from './data-file';
import type { Fault, ReadResult } from './fault';

const SCOPES = [
  'negated',
  'past',
  'hypothetical',
  'quoted',
  'advice',
  'other-person',
  'generic',
  'figurative',
  'resolved',
] as const satisfies readonly Scope[];

const cueSchema = v.union([
  v.string(),
  v.strictObject({
    cue: v.string(),
    strength: v.exactOptional(v.picklist(['outright', 'strong', 'weak'])),
    keeps: v.exactOptional(v.array(v.picklist(SCOPES))),
  }),
]);
const cuesSchema = v.optional(
  v.strictObject({ fr: v.optional(v.array(cueSchema), []), en: v.optional(v.array(cueSchema), []) }),
  {},
);

const needSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+\.[a-z]+$/)),
  title: v.strictObject({ fr: v.string(), en: v.string() }),
  about: v.strictObject({ fr: v.string(), en: v.string() }),
  crisis: cuesSchema,
  cues: cuesSchema,
  weak: cuesSchema,
  counter: cuesSchema,
  examples: v.strictObject({
    yes: v.pipe(v.array(v.string()), v.minLength(1)),
    no: v.pipe(v.array(v.string()), v.minLength(1)),
  }),
});

/** Word classes by name, the phrases of each by language. */
export const lexiconShape = v.record(
  v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  v.strictObject({ fr: v.optional(v.array(v.string()), []), en: v.optional(v.array(v.string()), []) }),
);

const spellingsSchema = v.strictObject({
  fr: v.record(v.string(), v.pipe(v.array(v.string()), v.minLength(1))),
  en: v.record(v.string(), v.pipe(v.array(v.string()), v.minLength(1))),
});

/** Where the learned model stands. */
export const MODEL = 'src/detection/model/weights.json.br';

/** Where other spellings of words stand. */
export const SPELLINGS = 'src/detection/spellings.yml';

/** Where the word classes of detection stand. */
export const LEXICON = 'src/detection/lexicon';

export type NeedFile = v.InferOutput<typeof needSchema>;

/** Every need file with its examples; faults are told by `readDetectionData`. */
export function readNeedFiles(root: string): { needs: NeedFile[]; faults: Fault[]; files: string[] } {
  const files = listFiles(root, 'src/detection/needs').filter((file) => file.endsWith('.yml'));
  const faults: Fault[] = [];
  const needs: NeedFile[] = [];
  for (const file of files) {
    const read = readYaml(root, file, needSchema);
    if (!read.ok) faults.push(...read.faults);
    else if (read.value.id !== basename(file, '.yml')) {
      const remedy = `nommez le fichier ${read.value.id}.yml, ou corrigez « id »`;
      faults.push({ file, field: 'id', fault: 'le besoin et le nom du fichier diffèrent', remedy });
    } else needs.push(read.value);
  }
  return { needs, faults, files };
}

export function readDetectionData(root: string): ReadResult<DetectionData> {
  const { needs, faults, files } = readNeedFiles(root);
  const lexicon = new LexiconBuilder();
  const lexiconFiles = listFiles(root, LEXICON).filter((file) => file.endsWith('.yml'));
  for (const file of lexiconFiles) {
    const read = readYaml(root, file, lexiconShape);
    if (!read.ok) faults.push(...read.faults);
    else
      for (const [name, phrases] of Object.entries(read.value)) faults.push(...lexicon.addClass(file, name, phrases));
  }
  const spellings = readYaml(root, SPELLINGS, spellingsSchema);
  faults.push(...(spellings.ok ? lexicon.addSpellings(SPELLINGS, spellings.value) : spellings.faults));
  const cues = needs.flatMap((need) => checkCues(need, lexicon, faults));
  faults.push(...lexicon.unknownClasses());
  const modelFile = join(root, MODEL);
  const model = existsSync(modelFile) ? readModel(modelFile) : null;
  const titles: NeedData[] = needs.map(({ id, title }) => ({ id, title }));
  const data: DetectionData = { needs: titles, ...lexicon.built(), cues, model };
  const watched = [...files, ...lexiconFiles, SPELLINGS].map((file) => join(root, file));
  return { data, faults, files: model ? [...watched, modelFile] : watched };
}

/** Compressed as `compressModel` does (`learning/compress-model.ts`). */
function readModel(file: string): ModelData {
  return JSON.parse(brotliDecompressSync(readFileSync(file)).toString('utf8')) as ModelData;
}

function checkCues(need: NeedFile, lexicon: LexiconBuilder, faults: Fault[]): CueGroupData[] {
  const file = `src/detection/needs/${need.id}.yml`;
  const groups = (['crisis', 'cues', 'weak', 'counter'] as const).flatMap((group) =>
    (['fr', 'en'] as const).map((lang): CueGroupData => ({ need: need.id, lang, group, cues: need[group][lang] })),
  );
  for (const { group, lang, cues } of groups) {
    cues.forEach((written, at) => {
      const cue = typeof written === 'string' ? written : written.cue;
      const field = `${group}.${lang}[${at}]`;
      const compiled = compileCue(cue, lang);
      if ('fault' in compiled) {
        const fault = `« ${cue} » : ${compiled.fault}`;
        faults.push({ file, field, fault, remedy: 'voyez src/detection/README.md' });
        return;
      }
      for (const element of compiled.elements) {
        if ('oneOf' in element) for (const name of element.oneOf) lexicon.use(file, field, name);
      }
    });
  }
  return groups.filter(({ cues }) => cues.length > 0);
}
