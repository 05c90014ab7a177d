// Reads the replies: file name, front matter and text, each checked by itself.
import * as v from 'valibot';
import { VFile } from 'vfile';
import { matter } from 'vfile-matter';
import { isBeginning, type Reply } from '../library/reply';
import { readReplyBody } from '../library/reply-body';
import type { Lang } from '../post';
import { distinctRefs, type SourceRef } from '../sources/source';
import { checkShape, filledText, guardYaml, listFiles, readText } from './data-file';
import type { Fault } from './fault';
import { toFault } from './reply-faults';

export const REPLIES = 'src/library/replies';

/** A reply, the file it came from, and what is wrong in it. */
export interface ReplyFile {
  file: string;
  /** Null when the file name or the front matter cannot be read. */
  reply: Reply | null;
  faults: Fault[];
}

const NAME = /^([a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*)\.(fr|en)\.md$/;
const REF = /^([a-z0-9-]+)\/([a-z0-9-]+)$/;

function listOf<const T extends string>(item: v.GenericSchema<unknown, T>) {
  const once = (list: T[]) => new Set(list).size === list.length;
  return v.pipe(v.array(item), v.check(once, 'la même valeur est là deux fois → gardez-la une fois'));
}
function filledListOf<const T extends string>(item: v.GenericSchema<unknown, T>) {
  return v.pipe(listOf(item), v.nonEmpty());
}

const ref = v.pipe(v.string(), v.regex(REF, 'cette source est mal écrite → écrivez document/section'));

const frontMatter = v.strictObject({
  title: filledText,
  needs: listOf(filledText),
  voices: filledListOf(v.picklist(['self', 'relative', 'professional', 'other'])),
  urgencies: filledListOf(v.picklist(['crisis', 'red', 'amber'])),
  related: v.optional(listOf(filledText), []),
  when: v.optional(listOf(filledText), []),
  unless: v.optional(listOf(filledText), []),
  sources: v.optional(listOf(ref), []),
  lang: v.optional(v.picklist(['fr', 'en'])),
});

export function readReplies(root: string): ReplyFile[] {
  return listFiles(root, REPLIES).map((file) => readReply(root, file));
}

/** Id of the reply that a file holds, sound or not; null for another name. */
export function replyIdOf(file: string): string | null {
  return nameOf(file)?.id ?? null;
}

function nameOf(file: string): { id: string; lang: Lang } | null {
  const [, id, lang] = NAME.exec(file.slice(REPLIES.length + 1)) ?? [];
  return id && lang ? { id, lang: lang as Lang } : null;
}

function readReply(root: string, file: string): ReplyFile {
  const name = nameOf(file);
  if (!name) return { file, reply: null, faults: [wrongName(file)] };
  const { id, lang } = name;
  const page = new VFile(readText(root, file));
  const guarded = guardYaml(file, () => matter(page, { strip: true }), 1);
  if (!guarded.ok) return { file, reply: null, faults: guarded.faults };
  const head = checkShape(frontMatter, page.data.matter, file);
  const body = readReplyBody(String(page), lang);
  const faults = [
    ...(head.ok ? [] : head.faults),
    ...(hasNoNeed(page.data.matter) && !isBeginning(id) ? [noNeed(file)] : []),
    ...body.faults.map((fault) => toFault(file, fault)),
  ];
  if (!head.ok) return { file, reply: null, faults };

  const { lang: said, sources: named, ...front } = head.value;
  if (said && said !== lang) faults.push(otherLanguage(file, said, lang));
  const marked = body.blocks.flatMap((block) => block.sentences.flatMap((sentence) => sentence.sources));
  const sources = distinctRefs([...named.map(toRef), ...marked]);
  if (sources.length === 0 && body.blocks.length > 0) faults.push(noSource(file));
  const reply = { ...front, id, lang, sources, blocks: body.blocks };
  return { file, reply, faults };
}

/** Also where the rest of the front matter is not in shape. */
function hasNoNeed(matter: unknown): boolean {
  const { needs } = (matter ?? {}) as { needs?: unknown };
  return Array.isArray(needs) && needs.length === 0;
}

function toRef(text: string): SourceRef {
  const [, source = '', section = ''] = REF.exec(text) ?? [];
  return { source, section };
}

function wrongName(file: string): Fault {
  return {
    file,
    field: 'nom du fichier',
    fault: 'ce nom n’est pas celui d’une réponse',
    remedy: `nommez-le ${REPLIES}/famille/nom-de-la-reponse.fr.md (ou .en.md), en minuscules, chiffres et tirets`,
  };
}

function otherLanguage(file: string, said: string, lang: string): Fault {
  const remedy = `renommez le fichier en .${said}.md, ou écrivez lang: ${lang}`;
  return { file, field: 'lang', fault: `« ${said} » ici, « ${lang} » dans le nom du fichier`, remedy };
}

function noNeed(file: string): Fault {
  const remedy = 'remplissez `needs` ; seule une réponse du dossier beginning/ n’en a pas';
  return { file, field: 'needs', fault: 'ce champ est vide', remedy };
}

function noSource(file: string): Fault {
  const remedy = 'marquez chaque phrase qui affirme un fait : [^document/section], après le point';
  return { file, field: 'sources', fault: 'la réponse ne nomme aucune source', remedy };
}
