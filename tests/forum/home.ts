// The first page of the demo forum: the way to the two boards.
import { fluxbbBoard } from './fluxbb-board';
import { type Html, html } from './html';
import { phpbbBoard } from './phpbb-board';
import type { Store } from './store';

export function home(store: Store): Html {
  const boards = [
    { board: phpbbBoard, kind: 'bâti comme phpBB 3.3' },
    { board: fluxbbBoard, kind: 'bâti comme FluxBB 1.5' },
  ];
  return html`<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Forums de démonstration</title>
<link href="/style/home.css" rel="stylesheet">
</head>
<body>
<main>
<h1>Forums de démonstration</h1>
<p>Deux petits forums pour essayer Relais. Les personnes et les messages sont inventés. Ce que l’on y envoie disparaît à l’arrêt.</p>
${boards.map(
  ({ board, kind }) => html`
<section><h2><a href="/${board.name}/">${board.title}</a></h2><p>${kind}, ${store.threadsOf(board.name).length} fils</p></section>`,
)}
</main>
</body>
</html>`;
}
