// Chromium with a thread of the demo forum open, and the side panel beside it with its queue.
import type { Page } from 'playwright-core';
import { KNOWN_THREADS } from '../forum/known-threads';
import { startForum } from '../forum/server';
import { type Chromium, launchChromium } from './chromium';

export interface OpenThread {
  browser: Chromium;
  page: Page;
  panel: Page;
  close(): Promise<void>;
}

export async function openThread(thread: keyof typeof KNOWN_THREADS): Promise<OpenThread> {
  const forum = await startForum();
  const browser = await launchChromium();
  const close = async () => {
    await browser.close();
    await forum.close();
  };
  try {
    const page = await browser.context.newPage();
    await page.goto(forum.url + KNOWN_THREADS[thread].path);
    await browser.clickToolbar(page);
    const panel = await browser.panel();
    await panel.locator('[data-post-id]').first().waitFor();
    return { browser, page, panel, close };
  } catch (error) {
    await close();
    throw error;
  }
}
