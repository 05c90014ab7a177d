// The engines that Relais knows, in the order in which they are asked.
import { discourse } from './engines/discourse';
import { fluxbb } from './engines/fluxbb';
import { invision } from './engines/invision';
import { mybb } from './engines/mybb';
import { phpbb } from './engines/phpbb';
import { smf } from './engines/smf';
import { vbulletin3 } from './engines/vbulletin3';
import { vbulletin4 } from './engines/vbulletin4';
import { vbulletin5 } from './engines/vbulletin5';
import { xenforo } from './engines/xenforo';
import type { ForumEngine } from './forum-engine';
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
];

/** The first engine that made this page, or null. */
export function recognise(document: Document): ForumEngine | null {
  return ENGINES.find((engine) => holdsAny(document, engine.recognise)) ?? null;
}
