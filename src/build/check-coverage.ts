// Checks that nothing is left without a reply: no section of a document, no need of anybody to whom the library answers.
import type { NeedId, Voice } from '../detection/need';
import type { Reply } from '../library/reply';
import type { Lang } from '../post';
import { AUDIENCE, type Audience, type Shelf, shelvesOf } from './audience';
import type { Fault } from './fault';
import type { MappedSource } from './source-shape';

const WHOM: Record<Voice, string> = {
  self: 'la personne',
  relative: 'un proche',
  professional: 'un professionnel',
  other: 'quelqu’un d’autre',
};
const IN: Record<Lang, string> = { fr: 'en français', en: 'en anglais' };

export function repliesOn(replies: readonly Reply[], { need, voice, lang }: Omit<Shelf, 'least' | 'because'>): Reply[] {
  return replies.filter((one) => one.lang === lang && one.needs.includes(need) && one.voices.includes(voice));
}

/** Each section has a reply that rests on it. */
export function checkSections(files: { file: string; source: MappedSource }[], replies: readonly Reply[]): Fault[] {
  const named = new Set(replies.flatMap(({ sources }) => sources.map(({ source, section }) => `${source}/${section}`)));
  return files.flatMap(({ file, source }) =>
    source.sections.flatMap((section, index): Fault[] => {
      const ref = `${source.id}/${section.id}`;
      if (named.has(ref)) return [];
      const remedy = `écrivez une phrase qui s’y appuie, avec [^${ref}] : npm run new -- reply famille/nom`;
      return [{ file, field: `sections[${index}]`, fault: `aucune réponse ne s’appuie sur « ${section.id} »`, remedy }];
    }),
  );
}

/** Each need has as many replies for each voice as the audience asks for; `needFiles`: the file of each need. */
export function checkShelves(
  replies: readonly Reply[],
  needFiles: ReadonlyMap<NeedId, string>,
  audience: Audience,
): Fault[] {
  const unknown = [...audience.besides, ...audience.without].filter(({ need }) => !needFiles.has(need));
  const faults = unknown.map(({ need }): Fault => {
    const remedy = `choisissez parmi ${[...needFiles.keys()].join(', ')}`;
    return { file: AUDIENCE, field: need, fault: `le besoin « ${need} » n’existe pas`, remedy };
  });
  for (const shelf of shelvesOf([...needFiles.keys()], audience)) {
    const { need, voice, lang, least } = shelf;
    const { length } = repliesOn(replies, shelf);
    if (length >= least) continue;
    const fault = `${counted(length)} ${IN[lang]} pour ${WHOM[voice]}, il en faut ${least}`;
    const remedy =
      `écrivez-en (voices: [${voice}]) : npm run new -- reply ${need.replace('.', '/')}-… ; ` +
      `ou dites dans ${AUDIENCE}, sous without, pourquoi cela n’a pas de sens`;
    faults.push({ file: needFiles.get(need) ?? AUDIENCE, field: 'id', fault, remedy });
  }
  return faults;
}

function counted(count: number): string {
  if (count === 0) return 'aucune réponse';
  return count === 1 ? 'une seule réponse' : `${count} réponses`;
}
