// Scrolls to a post, or to the words of a post that is taller than the window.

export function bringIntoView(post: Element, words: Range | undefined): void {
  const window = post.ownerDocument.defaultView!;
  const fits = post.getBoundingClientRect().height <= window.innerHeight;
  const behavior = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (fits || !words) {
    post.scrollIntoView({ block: fits ? 'center' : 'start', behavior });
    return;
  }
  // A range cannot scroll by itself; the parts that scroll on their own bring the post first.
  post.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  window.scrollBy({ top: words.getBoundingClientRect().top - window.innerHeight / 3, behavior });
}
