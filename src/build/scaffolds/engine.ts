// `npm run new -- engine discourse`: an engine, its line in the list, its saved page and what is read from it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Post } from '../../post';
import { readText } from '../data-file';
import type { Scaffold } from './scaffold';

const LIST = 'src/forums/engines.ts';
const ORIGIN = 'https://forum.example';
/** These know any page, so they stay last. */
const LAST = ['taught', 'generic'];

export const engine: Scaffold = {
  what: 'un moteur de forum',
  name: /^(?!(?:new|do|if|in|for|let|var|try|case|else|enum|this|null|true|void|with|class|const|super|throw|while|switch|default|delete)$)[a-z][a-z0-9]*$/,
  nameRule: 'd’un seul mot, en minuscules et chiffres',
  example: 'discourse',
  plan(name, root) {
    const list = existsSync(join(root, LIST)) ? withEngine(readText(root, LIST), name) : null;
    if (!list) return `Je ne trouve pas la liste des moteurs dans ${LIST} : rien n’a été écrit.`;
    const pages = `tests/forums/pages/${name}`;
    return {
      made: [
        { path: `src/forums/engines/${name}.ts`, text: engineText(name) },
        { path: `${pages}/thread.html`, text: pageText(name) },
        { path: `${pages}/posts.json`, text: `${JSON.stringify(POSTS, null, 2)}\n` },
      ],
      changed: [{ path: LIST, text: list }],
      next: [
        `Écrivez dans ${pages}/thread.html une page qui a la structure du moteur, jamais la copie d’un site ni les mots de vrais membres, et dans posts.json ce qui doit y être lu.`,
        `Ajustez les sélecteurs de src/forums/engines/${name}.ts ; chacun dit dans quelles versions il a été vu.`,
        'Vérifiez : npx vitest run tests/forums',
      ],
    };
  },
};

/** The list with one more import, in order, and one more name before those that know any page; null if it looks otherwise. */
function withEngine(text: string, name: string): string | null {
  const listed = /(ENGINES\b[^=]*= \[)([^\]]*)\]/.exec(text);
  const imports = text.match(/^import \{ \w+ \} from '\.\/engines\/\w+';$/gm);
  const last = imports?.at(-1);
  if (!listed || !imports || !last) return null;
  const names = (listed[2] ?? '').split(/[\s,]+/).filter(Boolean);
  const rank = names.findIndex((one) => LAST.includes(one));
  names.splice(rank === -1 ? names.length : rank, 0, name);
  const added = `import { ${name} } from './engines/${name}';`;
  const after = imports.find((line) => line > added);
  return text
    .replace(listed[0], `${listed[1]}${names.join(', ')}]`)
    .replace(after ?? last, after ? `${added}\n${after}` : `${last}\n${added}`);
}

function engineText(name: string): string {
  return `// ${name}: say here which versions were seen, and what surprises in them.
import type { ForumEngine } from '../forum-engine';
import { firstOf } from '../seen';

export const ${name}: ForumEngine = {
  name: '${name}',
  markup: 'bbcode',
  recognise: [{ css: 'body.${name}', in: '?' }],
  title: [{ css: 'h1', in: '?' }],
  post: [{ css: 'article.post', in: '?' }],
  idOf: (post) => /^post-(\\d+)$/.exec(post.id)?.[1] ?? null,
  removed: [],
  author: [{ css: '.author', in: '?' }],
  team: [],
  permalink: [{ css: 'a.permalink', in: '?' }],
  date: [{ css: 'time', in: '?' }],
  body: [{ css: '.body', in: '?' }],
  strip: [{ css: 'blockquote', in: '?' }],
  smileys: [],
  replyEditor: (document) => firstOf<HTMLElement>(document, [{ css: 'form.reply textarea', in: '?' }]),
  replyLink: (document) => firstOf<HTMLAnchorElement>(document, [{ css: 'a.reply', in: '?' }]),
};
`;
}

function pageText(name: string): string {
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>Un fil</title><link rel="canonical" href="${ORIGIN}/thread/1"></head>
<body class="${name}">
<h1>Un fil</h1>
<article class="post" id="post-1">
  <p><span class="author">une personne</span> <a class="permalink" href="/thread/1#post-1"><time datetime="2026-01-05T18:30:00Z">5 janvier 2026</time></a></p>
  <div class="body"><blockquote>Une citation.</blockquote><p>Un premier message.</p></div>
</article>
<article class="post" id="post-2">
  <p><span class="author">une autre</span> <a class="permalink" href="/thread/1#post-2"><time datetime="2026-01-05T19:00:00Z">5 janvier 2026</time></a></p>
  <div class="body"><p>Un second message.</p></div>
</article>
<a class="reply" href="/reply/1">Répondre</a>
<form class="reply"><textarea name="message"></textarea></form>
</body>
</html>
`;
}

/** What is to be read from the page above. */
const POSTS: Post[] = [
  {
    id: '1',
    permalink: `${ORIGIN}/thread/1#post-1`,
    author: 'une personne',
    fromTeam: false,
    date: '2026-01-05T18:30:00.000Z',
    dateText: '5 janvier 2026',
    text: 'Un premier message.',
  },
  {
    id: '2',
    permalink: `${ORIGIN}/thread/1#post-2`,
    author: 'une autre',
    fromTeam: false,
    date: '2026-01-05T19:00:00.000Z',
    dateText: '5 janvier 2026',
    text: 'Un second message.',
  },
];
