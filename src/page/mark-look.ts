// How a mark looks: each urgency has its colour and its shape, so that colour is never the only sign.
import type { QueueItem, Standing } from '../queue/queue-item';
import { isFoldedAsAnswered } from '../queue/waiting';
import type { Urgency } from '../triage/triage';

export type Look = Urgency | Exclude<Standing, 'waiting'>;

export function lookOf(item: QueueItem): Look {
  if (isFoldedAsAnswered(item)) return 'settled';
  return item.standing === 'waiting' ? item.triage.urgency : item.standing;
}

/** In a square of 16: the shape in the look's colour, and the sign on it. */
const SHAPES: Record<Look, { shape: string; sign: string }> = {
  crisis: { shape: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z', sign: 'M8 4v5M8 11.4v.6' },
  red: { shape: 'M8 1l7.5 13.5H.5z', sign: 'M8 6v4M8 12v.4' },
  amber: { shape: 'M8 .5L15.5 8 8 15.5.5 8z', sign: 'M5 8h6' },
  green: { shape: 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z', sign: 'M8 7.6v.8' },
  settled: { shape: 'M2 2h12v12H2z', sign: 'M4.8 8.2l2.2 2.3 4.2-4.8' },
  aside: { shape: 'M2 2h12v12H2z', sign: 'M6.2 5.5v5M9.8 5.5v5' },
};

const SVG = 'http://www.w3.org/2000/svg';

export function drawMark(document: Document, look: Look): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  for (const [name, d] of Object.entries(SHAPES[look])) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

/** Side of a mark in CSS pixels. */
export const MARK_SIDE = 28;

/** The host keeps its own look whatever the forum's style sheet says of its elements. */
export const MARK_STYLE = `
:host { all: initial !important; position: absolute !important; top: 0 !important; left: 0 !important;
  width: 0 !important; height: 0 !important; z-index: 1000 !important; color-scheme: light dark !important; }
button { position: absolute; box-sizing: border-box; width: ${MARK_SIDE}px; height: ${MARK_SIDE}px; margin: 0; padding: 4px;
  border: 1px solid light-dark(#6b6b6b, #a8a8a8); border-radius: 8px; background: light-dark(#fff, #1d1f21); cursor: pointer; }
button[hidden] { display: none; }
button:hover { background: light-dark(#eef1f4, #34383c); }
button:focus-visible { outline: 3px solid light-dark(#0b57d0, #a8c7fa); outline-offset: 2px; }
svg { display: block; width: 100%; height: 100%; }
.shape { fill: var(--colour); }
.sign { fill: none; stroke: light-dark(#fff, #1d1f21); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.crisis { --colour: light-dark(#8c0d1d, #ff8a94); }
.red { --colour: light-dark(#c22f13, #ff9b80); }
.amber { --colour: light-dark(#8f5a00, #f2bd5c); }
.green { --colour: light-dark(#22703c, #7fd39a); }
.settled, .aside { --colour: light-dark(#5c6670, #aab4be); }
@media print { :host { display: none !important; } }
@media (forced-colors: active) { .shape { fill: ButtonText; } .sign { stroke: ButtonFace; } }
`;
