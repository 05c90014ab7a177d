// An invented board that lives, as Discourse does: one document for all its pages, posts that come by scrolling and leave far from the view.

export interface LivePost {
  id: number;
  author: string;
  words: string;
  /** Written by the team. */
  isTeam?: boolean;
}

/** What the board's own script offers a test, as `window.board`. */
export interface LiveBoard {
  go(path: string): void;
  arrive(post: LivePost): void;
  edit(id: number, words: string): void;
  /** Moves something at every frame: a typing indicator, an advertisement, a clock in each post. */
  fidget(): void;
  rest(): void;
}

/** The page that every path of the board answers with; threads by their path. */
export function liveBoardPage(threads: Record<string, LivePost[]>): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le palier</title><style>
body { margin: 0; font: 16px/1.5 sans-serif; } main { width: 700px; margin: 0 auto; }
.row { min-height: 160px; border-bottom: 1px solid #ccc; } aside.ad { height: 60px; }
</style></head><body><aside class="ad"></aside><main></main><script>(${script.toString()})(${JSON.stringify(threads)})</script></body></html>`;
}

/** Runs in the page. */
function script(threads: Record<string, LivePost[]>): void {
  const CHUNK = 8;
  const main = document.querySelector('main')!;
  let posts: LivePost[] = [];
  let shown = 0;
  let frame = 0;

  const article = ({ id, author, words, isTeam }: LivePost) =>
    `<article id="post_${id}" data-post-id="${id}"><div class="topic-meta-data"><div class="names"><span class="first username ${isTeam ? 'moderator' : ''}"><a data-user-card="${author}">${author}</a></span></div><div class="post-infos"><a class="post-date" href="/t/post/${id}"><span class="relative-date" data-time="${1_790_000_000_000 + id * 60_000}">1 min</span></a></div></div><div class="contents"><div class="cooked"><p>${words}</p></div></div></article>`;
  const row = (post: LivePost) => {
    const element = document.createElement('div');
    element.dataset.postNumber = String(post.id);
    fill(element, post);
    return element;
  };
  const fill = (element: HTMLElement, post: LivePost) => {
    element.className = 'row topic-post clearfix';
    element.innerHTML = article(post);
  };
  const more = () => {
    const next = posts.slice(shown, shown + CHUNK);
    shown += next.length;
    main.querySelector('.stream')?.append(...next.map(row));
  };
  /** Empties the rows far from the view, fills those that come back, and loads what is below. */
  const scrolled = () => {
    const rows = [...main.querySelectorAll<HTMLElement>('.row')];
    for (const element of rows) {
      const { top, bottom, height } = element.getBoundingClientRect();
      const isFar = bottom < -innerHeight || top > 2 * innerHeight;
      const isCloaked = element.classList.contains('post-stream--cloaked');
      if (isFar && !isCloaked) {
        element.style.height = `${height}px`;
        element.className = 'row post-stream--cloaked';
        element.innerHTML = '';
      } else if (!isFar && isCloaked) {
        element.style.height = '';
        fill(element, posts.find(({ id }) => String(id) === element.dataset.postNumber)!);
      }
    }
    const last = rows.at(-1);
    if (last && last.getBoundingClientRect().top < 1.5 * innerHeight) more();
  };
  const draw = () => {
    const thread = threads[location.pathname];
    posts = thread ?? [];
    shown = 0;
    main.innerHTML = thread
      ? `<div id="topic-title"><h1>${location.pathname}</h1></div><div class="stream"></div>`
      : '<h1>La maison</h1><p>Soyez doux, relisez-vous, et respirez.</p>';
    more();
    scrollTo(0, 0);
  };
  const move = () => {
    document.querySelector('.ad')!.innerHTML = `<b>${frame}</b>`;
    main.querySelector('.typing')?.remove();
    main.querySelector('.stream')?.insertAdjacentHTML('beforeend', `<i class="typing">${frame}</i>`);
    for (const date of main.querySelectorAll('.relative-date')) date.textContent = `${frame} s`;
    frame = requestAnimationFrame(move);
  };
  addEventListener('scroll', scrolled);
  addEventListener('popstate', draw);
  const board: LiveBoard = {
    go(path) {
      history.pushState(null, '', path);
      draw();
    },
    arrive(post) {
      posts = [...posts, post];
      shown = posts.length;
      main.querySelector('.stream')!.append(row(post));
    },
    edit(id, words) {
      posts = posts.map((post) => (post.id === id ? { ...post, words } : post));
      main.querySelector(`[data-post-id="${id}"] .cooked`)!.innerHTML = `<p>${words}</p>`;
    },
    fidget: move,
    rest: () => cancelAnimationFrame(frame),
  };
  Object.assign(window, { board });
  draw();
}
