// Puts a text on the clipboard, also where the page has just taken the focus from the panel.

/** Rejects where neither way works. */
export async function copyText(text: string): Promise<void> {
  window.focus();
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    if (!copyFromField(text)) throw error;
  }
}

/** The older way, for browsers that refuse the newer one outside of a click. */
function copyFromField(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.value = text;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
