// Opens a reply editor that the page hides until somebody asks for it.
import { isShown, nearby } from './near';

/** What shows in its place, and opens it when it is clicked. None of them sends anything. */
const OPENERS = [
  { css: '.editorPlaceholder', in: 'XenForo 2.1–2.3' },
  { css: '.ipsComposeArea_dummy', in: 'Invision 4–5' },
];
const SENDS = 'button:not([type="button"]), input, a[href]:not([href^="#"])';

/** Clicks the opener of a hidden editor, if it has one; whether it did. */
export function openEditor(element: HTMLElement): boolean {
  if (isShown(element)) return false;
  const css = OPENERS.map((opener) => opener.css).join();
  const opener = element.closest<HTMLElement>(css) ?? nearby<HTMLElement>(element, css);
  if (!opener || !isShown(opener) || opener.closest(SENDS)) return false;
  opener.click();
  return true;
}
