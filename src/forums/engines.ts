// The engines that Relais knows, in the order in which they are asked.
import { bbpress } from './engines/bbpress';
import { buddypress } from './engines/buddypress';
import { discourse } from './engines/discourse';
import { drupal } from './engines/drupal';
import { flarum } from './engines/flarum';
import { fluxbb } from './engines/fluxbb';
import { invision } from './engines/invision';
import { lemmy } from './engines/lemmy';
import { mesdiscussions } from './engines/mesdiscussions';
import { mybb } from './engines/mybb';
import { nodebb } from './engines/nodebb';
import { oldreddit } from './engines/oldreddit';
import { phpbb } from './engines/phpbb';
import { punbb } from './engines/punbb';
import { reddit } from './engines/reddit';
import { smf } from './engines/smf';
import { vanilla } from './engines/vanilla';
import { vbulletin3 } from './engines/vbulletin3';
import { vbulletin4 } from './engines/vbulletin4';
import { vbulletin5 } from './engines/vbulletin5';
import { wordpress } from './engines/wordpress';
import { xenforo } from './engines/xenforo';
import type { ForumEngine } from './forum-engine';
import { outsideBodies } from './outside-bodies';
import { postsInPage } from './read-posts';
import { holdsAny } from './seen';

export const ENGINES: readonly ForumEngine[] = [
  phpbb,
  fluxbb,
  xenforo,
  discourse,
  vbulletin4,
  vbulletin3,
  vbulletin5,
  invision,
  mybb,
  smf,
  punbb,
  nodebb,
  flarum,
  vanilla,
  bbpress,
  buddypress,
  drupal,
  oldreddit,
  reddit,
  lemmy,
  mesdiscussions,
  wordpress,
];

/** The engine that made this page, or null; the first of several, unless its marks are only what a member wrote. */
export function recognise(document: Document): ForumEngine | null {
  const claims = ENGINES.filter((engine) => holdsAny(document, engine.recognise));
  if (claims.length < 2) return claims[0] ?? null;
  const bodies = new Map(claims.map((engine) => [engine, postsInPage(document, engine).map(({ body }) => body)]));
  const made = claims.find((engine) => {
    const others = claims.filter((other) => other !== engine).flatMap((other) => bodies.get(other) ?? []);
    return holdsAny(outsideBodies(document, others), engine.recognise);
  });
  return made ?? claims[0] ?? null;
}
