// Everything that the panel answers with, as the build hands it over.
import type { LexiconData } from '../detection/detection-data';
import type { Service } from '../services/service';
import type { Source } from '../sources/source';
import type { Ranking } from './ranking';
import type { Reply } from './reply';

export interface LibraryData {
  replies: Reply[];
  /** The word classes that some reply names in `when` or `unless`. */
  premises: LexiconData;
  /** What readers' choices taught of the replies; null before anything was learned. */
  ranking: Ranking | null;
  sources: Source[];
  services: Service[];
  /** Title of each need, by language, for the interface. */
  needTitles: Record<string, { fr: string; en: string }>;
}
