// How what the moderator points at is outlined while they teach Relais a forum.

export type PointerLook = 'aimed' | 'post' | 'author' | 'date' | 'body' | 'editor';

/** The host keeps its own look whatever the forum's style sheet says of its elements. */
export const POINTER_STYLE = `
:host { all: initial !important; position: absolute !important; top: 0 !important; left: 0 !important;
  width: 0 !important; height: 0 !important; z-index: 2147483647 !important; color-scheme: light dark !important; }
.shield { position: fixed; inset: 0; cursor: crosshair; }
.box { position: absolute; box-sizing: border-box; border: 2px dashed var(--colour); border-radius: 4px; pointer-events: none; }
.aimed { border-style: solid; border-width: 3px; background: color-mix(in srgb, var(--colour) 12%, transparent); }
.author, .date, .body, .editor { border-style: solid; background: color-mix(in srgb, var(--colour) 8%, transparent); }
.aimed, .post { --colour: light-dark(#0b57d0, #a8c7fa); }
.author { --colour: light-dark(#8c2f00, #ffb68f); }
.date { --colour: light-dark(#6a3ea1, #d9b8ff); }
.body { --colour: light-dark(#22703c, #7fd39a); }
.editor { --colour: light-dark(#8f5a00, #f2bd5c); }
.name { position: absolute; bottom: 100%; left: -2px; padding: 1px 6px; border-radius: 4px; background: var(--colour);
  color: light-dark(#fff, #14171a); font: 600 12px/1.4 system-ui, sans-serif; }
.help { position: fixed; inset-inline: 0; bottom: 12px; width: fit-content; max-width: calc(100% - 32px); margin: 0 auto; padding: 8px 14px;
  border-radius: 8px; background: #14171a; color: #fff; font: 15px/1.4 system-ui, sans-serif; pointer-events: none;
  box-shadow: 0 2px 12px rgb(0 0 0 / 35%); box-sizing: border-box; }
@media print { :host { display: none !important; } }
@media (forced-colors: active) { .box { border-color: Highlight; } .name { background: Highlight; color: HighlightText; } }
`;
