// Reads everything that the panel answers with (replies, sources, help lines, titles of the needs), and every fault in it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { LibraryData } from '../library/library-data';
import type { Ranking } from '../library/ranking';
import { REGIONS, type Service } from '../services/service';
import { AUDIENCE, type Audience, audienceShape } from './audience';
import { checkSections, checkShelves } from './check-coverage';
import { checkReply } from './check-replies';
import { checkSources } from './check-sources';
import { bothLanguages, filledText, listFiles, readYaml } from './data-file';
import type { Fault, ReadResult } from './fault';
import { readPremises } from './read-premises';
import { readReplies, replyIdOf } from './read-replies';
import { day, type MappedSource, sourceShape, withoutPoints } from './source-shape';

export const SOURCES = 'src/sources';
const SERVICES = 'src/services';
const RANKING = 'src/library/ranking.json';
export const NEEDS = 'src/detection/needs';

const service = v.strictObject({
  kind: v.picklist(['emergency', 'emergency-text', 'suicide', 'drugs', 'poison']),
  name: bothLanguages,
  number: v.pipe(
    filledText,
    v.regex(/\d/, 'aucun chiffre dans ce numéro → écrivez-le comme on le compose, entre guillemets'),
  ),
  hours: bothLanguages,
  checked: v.nullable(day),
  seen: filledText,
});
const serviceFile = v.strictObject({ region: v.picklist(REGIONS), services: v.pipe(v.array(service), v.nonEmpty()) });

/** What a reply needs of a need; the rest of the file, and the faults of its shape, are read with the detection data. */
const needFile = v.object({ id: filledText, title: v.object({ fr: v.string(), en: v.string() }) });

/** What the build knows of the library beside what it hands over. */
export interface LibraryRead extends ReadResult<LibraryData> {
  /** The documents with the points of their maps. */
  mapped: MappedSource[];
  /** Null where its file is at fault. */
  audience: Audience | null;
}

/** Reads from the root of the project. Only sound files give data; all faults come at once. */
export function readLibraryData(root: string): LibraryRead {
  const needs = readAll(root, NEEDS, needFile);
  const sources = readAll(root, SOURCES, sourceShape);
  const services = readAll(root, SERVICES, serviceFile);
  const replies = readReplies(root);
  const readable = replies.flatMap(({ reply }) => reply ?? []);
  const premises = readPremises(root, readable);

  const sourceFiles = sources.sound.map(({ file, name, value }) => ({
    file,
    source: { id: name, ...value } satisfies MappedSource,
  }));

  const data: LibraryData = {
    replies: [],
    premises: premises.data,
    ranking: readRanking(root),
    sources: sourceFiles.map(({ source }) => withoutPoints(source)),
    services: services.sound.flatMap(({ value }) =>
      value.services.map((one): Service => ({ region: value.region, ...one })),
    ),
    needTitles: Object.fromEntries(
      needs.sound.map(({ value }) => [value.id, { fr: value.title.fr, en: value.title.en }]),
    ),
  };
  const needFiles = new Map(needs.sound.map(({ value, file }) => [value.id, file]));
  const replyIds = new Set(replies.flatMap(({ file }) => replyIdOf(file) ?? []));
  const around = {
    needs: new Set([...needFiles.keys(), ...needs.unsound]),
    sources: data.sources,
    unreadSources: new Set(sources.unsound),
    classes: premises.names,
    replyIds,
  };
  const faults = [
    ...needs.sound.flatMap(checkTitle),
    ...sources.faults,
    ...checkSources(sourceFiles, new Set(sources.unsound)),
    ...services.faults,
    ...services.sound.flatMap(checkServices),
    ...premises.faults,
  ];
  for (const { file, reply, faults: own } of replies) {
    const found = reply ? [...own, ...checkReply(file, reply, around)] : own;
    faults.push(...found);
    if (reply && found.length === 0) data.replies.push(reply);
  }
  const audience = readYaml(root, AUDIENCE, audienceShape);
  faults.push(...checkSections(sourceFiles, readable));
  faults.push(...(audience.ok ? checkShelves(readable, needFiles, audience.value) : audience.faults));
  const files = [
    ...needs.files,
    ...sources.files,
    ...services.files,
    ...premises.files,
    ...replies.map(({ file }) => file),
    AUDIENCE,
    ...(existsSync(join(root, RANKING)) ? [RANKING] : []),
  ];
  return {
    data,
    faults,
    files: files.map((file) => join(root, file)),
    mapped: sourceFiles.map(({ source }) => source),
    audience: audience.ok ? audience.value : null,
  };
}

/** Written by `npm run train`, not by hand. */
function readRanking(root: string): Ranking | null {
  const file = join(root, RANKING);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Ranking) : null;
}

interface SoundFile<T> {
  file: string;
  /** Name of the file without folder and ending. */
  name: string;
  value: T;
}

function readAll<S extends v.GenericSchema>(root: string, folder: string, schema: S) {
  const files = listFiles(root, folder).filter((file) => file.endsWith('.yml'));
  const sound: SoundFile<v.InferOutput<S>>[] = [];
  /** Names of the files at fault: what refers to them is not at fault for it. */
  const unsound: string[] = [];
  const faults: Fault[] = [];
  for (const file of files) {
    const read = readYaml(root, file, schema);
    const name = file.slice(folder.length + 1, -'.yml'.length);
    if (read.ok) sound.push({ file, name, value: read.value });
    else {
      unsound.push(name);
      faults.push(...read.faults);
    }
  }
  return { files, sound, unsound, faults };
}

function checkTitle({ file, value }: SoundFile<v.InferOutput<typeof needFile>>): Fault[] {
  const empty = (['fr', 'en'] as const).filter((lang) => value.title[lang].trim() === '');
  const remedy = 'écrivez en quelques mots ce que montre le message : l’interface les affiche';
  return empty.map((lang) => ({ file, field: `title.${lang}`, fault: 'ce titre est vide', remedy }));
}

function checkServices({ file, name, value }: SoundFile<v.InferOutput<typeof serviceFile>>): Fault[] {
  const faults: Fault[] = [];
  if (name !== value.region.toLowerCase()) {
    const remedy = `nommez le fichier ${value.region.toLowerCase()}.yml`;
    faults.push({ file, field: 'region', fault: `« ${value.region} » n’est pas la région du fichier`, remedy });
  }
  if (!value.services.some(({ kind }) => kind === 'emergency')) {
    const remedy = 'ajoutez un service avec kind: emergency';
    faults.push({ file, field: 'services', fault: 'aucune ligne d’urgence', remedy });
  }
  return faults;
}
