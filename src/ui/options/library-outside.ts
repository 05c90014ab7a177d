// What the options ask of the world outside for one's own replies, and how the browser gives it.
import { followOwnReplies, importOwnReplies } from '../../browser/own-library';
import type { Merge } from '../../library/own/merge';
import type { OwnReply } from '../../library/own/own-reply';
import type { Stored } from '../../library/own/stored';
import { saveFile } from '../parts/save-file';

export interface LibraryOutside {
  /** What is kept now and after each change. */
  followStored(onStored: (stored: Stored) => void): void;
  /** Rejects where the browser has no room; nothing has changed then. Gives what was done. */
  importReplies(replies: readonly OwnReply[]): Promise<Merge>;
  saveFile(name: string, text: string): void;
}

export const browserLibraryOutside: LibraryOutside = {
  followStored: (onStored) => void followOwnReplies(onStored),
  importReplies: importOwnReplies,
  saveFile,
};
