// Everything that the options ask of the world outside themselves, and how the browser gives it.
import { rememberedForums } from '../../browser/forum-script';
import { sendMessage } from '../../browser/messages';
import { eraseAll, followRegion, keepRegion } from '../../browser/settings';
import type { Region } from '../../services/service';
import { browserLessonsOutside, type LessonsOutside } from './lessons-outside';
import { browserLibraryOutside, type LibraryOutside } from './library-outside';
import { browserTeamTitles, type TeamTitlesOutside } from './team-titles';

export interface OptionsOutside {
  /** The chosen region, null where there is none, now and whenever it changes. */
  followRegion(onRegion: (region: Region | null) => void): void;
  keepRegion(region: Region | null): Promise<void>;
  /** Origins of the forums that are always read. */
  rememberedForums(): Promise<string[]>;
  forgetForum(origin: string): Promise<void>;
  /** Forgets all that storage holds; not the forums. */
  eraseAll(): Promise<void>;
  library: LibraryOutside;
  lessons: LessonsOutside;
  teamTitles: TeamTitlesOutside;
}

export const browserOptionsOutside: OptionsOutside = {
  followRegion: (onRegion) => void followRegion(onRegion),
  keepRegion,
  rememberedForums,
  forgetForum: (origin) => sendMessage('forgetForum', origin),
  eraseAll,
  library: browserLibraryOutside,
  lessons: browserLessonsOutside,
  teamTitles: browserTeamTitles,
};
