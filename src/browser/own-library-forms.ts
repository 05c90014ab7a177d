// Own replies that are still being written, in memory until the browser is closed, so that a closed panel loses no word.
import { browser } from 'wxt/browser';
import type { OwnReply } from '../library/own/own-reply';

const FORMS = 'own-replies-unfinished';

/** By the id of the reply. */
export async function recallForms(): Promise<Record<string, OwnReply>> {
  return (await browser.storage.session.get<Record<string, Record<string, OwnReply>>>(FORMS))[FORMS] ?? {};
}

export async function keepForms(forms: Readonly<Record<string, OwnReply>>): Promise<void> {
  await browser.storage.session.set({ [FORMS]: forms });
}
