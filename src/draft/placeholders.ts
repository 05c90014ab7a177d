// What fills the blanks of a reply, and what stands there when nothing does.
import type { PlaceholderName } from '../library/placeholder-names';
import type { Lang } from '../post';
import { type LocalCare, localCareToText } from '../services/local-care';
import type { Region, Service, ServiceKind } from '../services/service';

/** What can be known of the blanks. */
export interface Known {
  lang: Lang;
  author: string | null;
  region: Region;
  /** Help lines of the region, best first. */
  services: Service[];
  /** What the moderator filled in, by the name of the blank; it wins over everything else. */
  fills?: Partial<Record<PlaceholderName, string>>;
  /** Numbers of help lines and names of places that the draft has told in full: once is enough. */
  named?: ReadonlySet<string>;
}

export interface Filling {
  /** Null where nothing can stand: the sentence is then left out. */
  text: string | null;
  /** Whether the text is what was asked for, and not what stands in for it. */
  filled: boolean;
  /** The help lines that are named. */
  lines: Service[];
}

/** No region lacks an emergency line; a poison line that is not known becomes it. */
const INSTEAD: Partial<Record<ServiceKind, ServiceKind>> = { poison: 'emergency' };
const MOST_LINES = 2;
/** Where the region is not known to Relais, the kind of line in plain words. */
const LOCAL_LINE: Partial<Record<ServiceKind, Record<Lang, string>>> = {
  emergency: { fr: 'le numéro d’urgence local', en: 'your local emergency number' },
  suicide: { fr: 'la ligne locale de prévention du suicide', en: 'your local suicide prevention line' },
  drugs: { fr: 'une ligne d’écoute locale sur l’alcool et les drogues', en: 'a local alcohol and drugs helpline' },
};
const PRODUCT = { fr: 'ce produit', en: 'this substance' };

/** `aide:suicide` → `suicide`; null for a blank that is no help line. */
function serviceKindOf(name: PlaceholderName): ServiceKind | null {
  return name.startsWith('aide:') ? (name.slice('aide:'.length) as ServiceKind) : null;
}

/** `service:care` → `care`; null for a blank that is no place of care. */
function localCareOf(name: PlaceholderName): LocalCare | null {
  return name.startsWith('service:') ? (name.slice('service:'.length) as LocalCare) : null;
}

/** What stands in place of a blank other than the caret. */
export function fillPlaceholder(name: PlaceholderName, known: Known): Filling {
  const given = oneLine(known.fills?.[name] ?? '');
  if (given !== '') return { text: given, filled: true, lines: [] };
  const kind = serviceKindOf(name);
  if (kind) return fillHelpLine(kind, known);
  const place = localCareOf(name);
  if (place) {
    const text = localCareToText(place, known.region, known.lang);
    return { text: known.named?.has(name) ? text.replace(/ \(.*\)$/, '') : text, filled: true, lines: [] };
  }
  const author = oneLine(known.author ?? '');
  if (name === 'auteur') return { text: author, filled: author !== '', lines: [] };
  return { text: name === 'produit' ? PRODUCT[known.lang] : '', filled: false, lines: [] };
}

function fillHelpLine(kind: ServiceKind, known: Known): Filling {
  const ofKind = (wanted: ServiceKind) =>
    known.services.filter((service) => service.kind === wanted).slice(0, MOST_LINES);
  const lines = ofKind(kind);
  if (lines.length > 0) return { text: linesToText(lines, known), filled: true, lines };
  const instead = INSTEAD[kind];
  const others = instead ? ofKind(instead) : [];
  if (others.length > 0) return { text: linesToText(others, known), filled: false, lines: others };
  const local = known.region === 'OTHER' ? LOCAL_LINE[instead ?? kind] : undefined;
  return { text: local?.[known.lang] ?? null, filled: false, lines: [] };
}

/** "le 15 (Samu, jour et nuit) ou le 112 (urgences, jour et nuit)"; the number alone where the rest was told. */
function linesToText(lines: Service[], { lang, named }: Known): string {
  const article = lang === 'fr' ? 'le ' : '';
  const texts = lines.map(({ number, name, hours }) =>
    named?.has(number) ? article + number : `${article}${number} (${name[lang]}, ${hours[lang]})`,
  );
  return texts.join(lang === 'fr' ? ' ou ' : ' or ');
}

/** A name is one line of visible characters, whatever the page gave; joiners stay, some names and pictures need them. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Co}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069]+/gu, ' ').trim();
}
