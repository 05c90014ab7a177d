// Guesses whether a text is French or English from its commonest words; French where nothing decides.
import type { Lang } from '../post';
import { HashIndex } from './hash-index';
import { hashWord, type Tokens, tokenise, WORD } from './tokens';

const FRENCH =
  'le la les un une des du de et est que qui pas je tu il elle on nous vous ils mais ou donc car ne se ce ca avec pour dans sur au aux mon ma mes son sa ses plus tout fait suis ai ete etait j c d l n s qu m y a en si bien tres depuis apres avoir etre faire chez quand comme meme merci bonjour salut jsuis jai cest chui pk mtn deja jamais toujours rien encore trop vraiment alors moi toi lui leur cette quel quelle ici';
const ENGLISH =
  'the a an of and is that who not i you he she we they but or so for in on at to with my your his her their from have has had was were been be do does did dont it its im ive cant just this what when how if me as are will would can could should about out up no all there any some than then now know get got like really been going been because after before more very he him them our off too been thanks hi hello ve ll re one old day year years took take someone last again anymore wont night nite today tomorrow past open u ur gonna wanna';

const FRENCH_WORD = 1;
const ENGLISH_WORD = 2;
/** Hash of a common word → the languages that it is common in. */
const LANGUAGES = new HashIndex(512);
for (const [words, language] of [
  [FRENCH, FRENCH_WORD],
  [ENGLISH, ENGLISH_WORD],
] as const) {
  for (const word of words.split(' ')) {
    const hash = hashWord(word);
    LANGUAGES.set(hash, Math.max(0, LANGUAGES.get(hash)) | language);
  }
}
const APOSTROPHES = "'’ʼ";

/** "dad's", "don't", "I'm", "he'd": the letter stands behind the apostrophe, in French before it. */
function isContraction(text: string, start: number, end: number): boolean {
  return end - start === 1 && start > 0 && APOSTROPHES.includes(text[start - 1]!) && 'stmdSTMD'.includes(text[start]!);
}

/** `tokens` are those of the text, where they are at hand. */
export function guessLanguage(text: string, tokens: Tokens = tokenise(text)): Lang {
  let french = tokens.accents;
  let english = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== WORD) continue;
    if (isContraction(text, tokens.start[i]!, tokens.end[i]!)) {
      english++;
      continue;
    }
    const languages = LANGUAGES.get(tokens.hash[i]!);
    if (languages < 0) continue;
    if (languages & FRENCH_WORD) french++;
    if (languages & ENGLISH_WORD) english++;
  }
  return english > french ? 'en' : 'fr';
}
