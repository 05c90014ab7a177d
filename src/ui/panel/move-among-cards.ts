// Arrow keys, Home and End move among the cards that are in sight.

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** From outside the cards, the first arrow leads to the first card. */
export function moveAmongCards(event: KeyboardEvent, root: HTMLElement): void {
  const step = STEPS[event.key];
  if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
  const cards = [...root.querySelectorAll<HTMLElement>('.card-open')].filter(
    (card) => !card.closest('details:not([open])'),
  );
  if (cards.length === 0) return;
  event.preventDefault();
  const at = cards.indexOf(document.activeElement as HTMLElement);
  cards[step(at, cards.length)]?.focus();
}
