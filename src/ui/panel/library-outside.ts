// What the library of the panel asks of the world outside, and how the browser gives it.
import { dropAside, followOwnReplies, removeOwnReply, saveOwnReply } from '../../browser/own-library';
import { keepForms, recallForms } from '../../browser/own-library-forms';
import { countUses, followUses, keepUsedIn, recallUsedIn } from '../../browser/own-library-uses';
import type { Counts } from '../../library/own/counts';
import { type OwnReply, ownId } from '../../library/own/own-reply';
import type { Stored } from '../../library/own/stored';
import { saveFile } from '../parts/save-file';

export interface LibraryOutside {
  /** An id that no reply has. */
  newId(): string;
  /** These tell what is kept now and after each change. */
  followStored(onStored: (stored: Stored) => void): void;
  followUses(onUses: (uses: Counts) => void): void;
  /** Rejects where the browser has no room. */
  save(reply: OwnReply): Promise<void>;
  remove(id: string): Promise<void>;
  dropAside(): Promise<void>;
  /** Replies that are still being written, by their ids. */
  recallForms(): Promise<Record<string, OwnReply>>;
  keepForms(forms: Readonly<Record<string, OwnReply>>): Promise<void>;
  countUses(ids: readonly string[]): Promise<void>;
  recallUsedIn(thread: string): Promise<string[]>;
  /** Gives all that were used there, the last ones first. */
  keepUsedIn(thread: string, ids: readonly string[]): Promise<string[]>;
  saveFile(name: string, text: string): void;
}

export const browserLibraryOutside: LibraryOutside = {
  newId: () => ownId(crypto.randomUUID()),
  followStored: (onStored) => void followOwnReplies(onStored),
  followUses: (onUses) => void followUses(onUses),
  save: saveOwnReply,
  remove: removeOwnReply,
  dropAside,
  recallForms,
  keepForms,
  countUses,
  recallUsedIn,
  keepUsedIn,
  saveFile,
};
