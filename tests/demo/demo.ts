// `npm start`: Relais on the demo forum. With a display it opens the browser; without one it walks the forum and tells what it saw.
import { mkdirSync } from 'node:fs';
import { buildExtension } from '../e2e/build-extensions';
import { startForum } from '../forum/server';
import { openBrowser } from './open-browser';
import { walkDemo } from './walk-demo';

const hasDisplay =
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || ['darwin', 'win32'].includes(process.platform);

buildExtension('chrome');
const forum = await startForum();
if (hasDisplay && !process.argv.includes('--headless')) await openBrowser(forum.url);
else {
  mkdirSync('.output/demo', { recursive: true });
  await walkDemo(forum.url, '.output/demo');
}
await forum.close();
