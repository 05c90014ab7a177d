// The pictures of the demo forum, drawn when they are asked for: avatars, smileys, the icon of the site.
import { type Html, html } from './html';
import type { Store } from './store';

const MOUTHS: Record<string, string> = {
  sourire: 'M4 9 Q7.5 13 11 9',
  smile: 'M4 9 Q7.5 13 11 9',
  clin: 'M4 9 Q7.5 12 11 9',
  wink: 'M4 9 Q7.5 12 11 9',
  triste: 'M4 11 Q7.5 7 11 11',
  sad: 'M4 11 Q7.5 7 11 11',
  rire: 'M4 8 Q7.5 15 11 8 Z',
  big_smile: 'M4 8 Q7.5 15 11 8 Z',
};

/** The picture at this path, or null. */
export function picture(store: Store, path: string): Html | null {
  const name = /([^/]+)\.svg$/.exec(path)?.[1];
  if (path === '/favicon.ico') return square('·', 205);
  if (name && /\/smilies\//.test(path)) return smiley(name);
  const hue = name && path.startsWith('/avatar/') ? store.members.get(name)?.avatar : undefined;
  return name && hue !== undefined ? square(name.slice(0, 1).toUpperCase(), hue) : null;
}

function square(letter: string, hue: number): Html {
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
<rect width="64" height="64" rx="14" fill="hsl(${hue} 45% 42%)"/>
<text x="32" y="43" font-family="sans-serif" font-size="32" text-anchor="middle" fill="white">${letter}</text></svg>`;
}

function smiley(name: string): Html | null {
  const mouth = MOUTHS[name];
  if (!mouth) return null;
  const wink = name === 'clin' || name === 'wink';
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 15 15"><circle cx="7.5" cy="7.5" r="7" fill="#f6c945"/>
<circle cx="5" cy="5.5" r="1"/>${wink ? html`<path d="M9 5.5h2.4" stroke="black"/>` : html`<circle cx="10" cy="5.5" r="1"/>`}
<path d="${mouth}" fill="none" stroke="black"/></svg>`;
}
