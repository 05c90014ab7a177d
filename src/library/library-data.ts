// Everything that the panel answers with, as the build hands it over.
import type { Service } from '../services/service';
import type { Source } from '../sources/source';
import type { Reply } from './reply';

export interface LibraryData {
  replies: Reply[];
  sources: Source[];
  services: Service[];
  /** Title of each need, by language, for the interface. */
  needTitles: Record<string, { fr: string; en: string }>;
}
