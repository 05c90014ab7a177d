// Which pages of a site a lesson is for: their address without what tells one thread from another.

/** Parameters of a view of a thread, not of the thread. */
const OF_VIEW = /^(?:p|page|start|offset|st|sid|s|sort|order|lang|utm_.*|view|highlight|hl|q)$/i;
const ANY = '*';

/** "/sujet/*" of "/sujet/482-les-nuits", "/fil.php?t" of "/fil.php?t=12&page=2", "/#/fil/*" of "/#/fil/12". */
export function addressPattern(address: URL): string {
  const names = [...new Set(namesIn(address.search))].filter((name) => !OF_VIEW.test(name)).sort();
  const route = /^#!?\//.test(address.hash) ? `#${pathPattern(address.hash.replace(/^#!?/, ''))}` : '';
  return pathPattern(address.pathname) + (names.length > 0 ? `?${names.join('&')}` : '') + route;
}

/** Firefox gives content scripts no way through all of `searchParams`. */
function namesIn(search: string): string[] {
  const named = search.slice(1).split('&').filter(Boolean);
  return named.map((one) => one.split('=')[0]!.replaceAll('+', ' '));
}

/** Whether the page is one of those; it may have further parameters. */
export function fitsPattern(address: URL, pattern: string): boolean {
  const own = parts(addressPattern(address));
  const meant = parts(pattern);
  return own.path === meant.path && own.route === meant.route && meant.names.every((name) => own.names.includes(name));
}

function parts(pattern: string) {
  const [before = '', route = ''] = pattern.split('#');
  const [path = '', names = ''] = before.split('?');
  return { path, names: names.split('&').filter(Boolean), route };
}

/** A segment with a number names one thing; so does the last one, unless it is a file that takes parameters. */
function pathPattern(path: string): string {
  const segments = path.split('/').filter(Boolean);
  const last = segments.length - 1;
  const told = segments.map((one, i) => (/\d/.test(one) || (i === last && !/\.\w+$/.test(one)) ? ANY : one));
  return `/${told.join('/')}`;
}
