// What is wrong with the text of a reply, in words for the person who wrote it.
import type { BodyFault, BodyFaultKind } from '../library/reply-body';
import type { SentenceCheck, SentenceCheckKind } from '../library/reply-checks';
import type { FormFault } from './check-forms';
import type { Fault } from './fault';

type Words = [fault: string, remedy: string];

const KINDS = 'acknowledge, inform, ask, orient';

const WORDS: Record<BodyFaultKind, (words: string) => Words> = {
  'no-block': () => ['la réponse n’a aucun bloc', 'commencez un bloc par une ligne « ## acknowledge », puis son texte'],
  'text-outside': (w) => [`« ${w} » est hors de tout bloc`, 'placez ce texte sous une ligne « ## » et le nom du bloc'],
  'bad-heading': (w) => [`« ${w} » n’est pas un titre de bloc`, `écrivez « ## » et un seul mot parmi ${KINDS}`],
  'unknown-block': (w) => [`le bloc « ${w} » n’existe pas`, `choisissez parmi ${KINDS}`],
  'repeated-block': (w) => [`le bloc « ${w} » est là plus d’une fois`, 'réunissez les deux en un seul bloc'],
  'empty-block': () => ['ce bloc est vide', 'écrivez-y une à quatre phrases, ou retirez-le'],
  list: (w) => [`« ${w} » est une ligne de liste`, 'écrivez des phrases : un bloc n’a pas de liste'],
  'too-many-sentences': (w) => [`${w} phrases dans un bloc`, 'gardez-en quatre au plus'],
  'sentence-without-source': (w) => [
    `« ${w}… » affirme un fait sans source`,
    'ajoutez [^document/section] après le point, ou placez la phrase dans un autre bloc',
  ],
  'no-end': (w) => [`« ${w} » ne finit pas par un point`, 'finissez la phrase par « . », « ! », « ? » ou « … »'],
  'broken-source': (w) => [
    `la source « ${w} » est mal écrite`,
    'écrivez [^document/section], en minuscules, chiffres et tirets',
  ],
  'source-inside': (w) => [`la source ${w} n’est pas à la fin de sa phrase`, 'placez-la après le point'],
  'unclosed-bracket': (w) => [`« ${w} » n’est jamais fermé`, 'ajoutez « ] »'],
  'stray-bracket': (w) => [`« ${w} » est seul`, 'retirez-le, ou écrivez les deux formes : [vous…|tu…]'],
  'one-sided': (w) => [`« ${w} » n’a qu’une forme`, 'écrivez les deux : [vous…|tu…] ; l’une peut être vide'],
  'too-many-sides': (w) => [`« ${w} » a plus de deux formes`, 'gardez-en deux : [vous…|tu…]'],
  'same-sides': (w) => [`les deux formes de « ${w} » sont pareilles`, 'retirez les crochets'],
  'end-in-sides': (w) => [`« ${w} » contient une fin de phrase`, 'sortez le point des crochets'],
  'blank-in-sides': (w) => [`« ${w} » contient un blanc`, 'sortez le blanc {…} des crochets'],
  'sides-in-english': (w) => [`« ${w} » : l’anglais n’a pas de [vous|tu]`, 'écrivez une seule forme, sans crochets'],
  'broken-blank': (w) => [`le blanc « ${w} » est mal écrit`, 'écrivez-le entre accolades, en minuscules : {auteur}'],
  'stray-sign': (w) => [
    `le signe « ${w} » n’a pas cours dans une réponse`,
    'retirez-le : le brouillon s’occupe de la mise en forme',
  ],
};

const BOTH = 'écrivez les deux formes : [vous…|tu…], verbes compris';

const CHECK_WORDS: Record<SentenceCheckKind, (words: string) => Words> = {
  'unknown-blank': (w) => [`le blanc ${w} n’existe pas`, 'la liste des blancs est dans src/library/README.md'],
  'article-before-blank': (w) => [
    `« ${w} » se lirait mal`,
    'le blanc porte déjà son article : tournez la phrase autrement',
  ],
  'against-vous': (w) => [`en vous, la phrase garde « ${w} »`, BOTH],
  'against-tu': (w) => [`en tu, la phrase garde « ${w} »`, BOTH],
  greeting: () => ['la réponse salue', 'retirez le salut : le brouillon en met un seul, avec le pseudo'],
};

/** "content(e)" → "content·e". */
function withPoint(words: string): string {
  return words.replace(/[()/.•‧⋅・-]+(\p{L}+)\)?$/u, '·$1');
}

/** Words for both genders in another way than ours. */
export function wordsOfGender(words: string): Pick<Fault, 'fault' | 'remedy'> {
  const remedy = `écrivez « ${withPoint(words)} », ou tournez la phrase sans genre`;
  return { fault: `« ${words} » s’écrit autrement ici`, remedy };
}

/** A verb that differs on the two sides. */
export function wordsOfForm({ words, form, infinitive, proposal }: FormFault): Pick<Fault, 'fault' | 'remedy'> {
  const fault = `dans ${words}, « ${form} » n’est pas la forme en tu de « ${infinitive} » qui va avec l’autre`;
  return { fault, remedy: proposal ? `écrivez ${proposal}` : 'écrivez le même verbe, au même temps' };
}

/** A fault of a sentence without its place. */
export function wordsOfCheck({ kind, words }: SentenceCheck): Pick<Fault, 'fault' | 'remedy'> {
  const [fault, remedy] = CHECK_WORDS[kind](words);
  return { fault, remedy };
}

export function toFault(file: string, { kind, field, words }: BodyFault): Fault {
  const [fault, remedy] = WORDS[kind](words);
  return { file, field, fault, remedy };
}
