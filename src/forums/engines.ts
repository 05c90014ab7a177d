// The engines that Relais knows, in the order in which they are asked.
import { fluxbb } from './engines/fluxbb';
import { phpbb } from './engines/phpbb';
import type { ForumEngine } from './forum-engine';
import { holdsAny } from './seen';

export const ENGINES: readonly ForumEngine[] = [phpbb, fluxbb];

/** The first engine that made this page, or null. */
export function recognise(document: Document): ForumEngine | null {
  return ENGINES.find((engine) => holdsAny(document, engine.recognise)) ?? null;
}
