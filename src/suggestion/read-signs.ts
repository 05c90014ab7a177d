// Which word classes a post shows, for the replies that suppose something of it (`when`, `unless`).
import type { LexiconData } from '../detection/detection-data';
import { type Lexicon, makeLexicon } from '../detection/lexicon';
import { classesSeen, sight } from '../detection/sighting';

/** Made at the first post and kept as long as its data: a panel reads many posts with one. */
const lexicons = new WeakMap<LexiconData, Lexicon>();

/** Names of the classes of `premises` that stand somewhere in the text, sorted, each once; those of the text's language. */
export function readSigns(text: string, premises: LexiconData): string[] {
  const lexicon = lexicons.get(premises) ?? makeLexicon(premises);
  lexicons.set(premises, lexicon);
  return classesSeen(sight(text, lexicon), lexicon);
}
