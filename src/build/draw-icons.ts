// Draws the icons' PNG files from their SVG source. Run by hand after a change: npx tsx src/build/draw-icons.ts
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const FOLDER = 'public/icon';
const SIZES = [16, 32, 48, 96, 128];

const svg = readFileSync(`${FOLDER}/relais.svg`, 'utf8');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true });
}
await browser.close();
