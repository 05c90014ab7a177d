// The panel's state: every change is a pure function of what was and what happened.
import { describe, expect, it } from 'vitest';
import {
  FIRST_STATE,
  openItem,
  openKey,
  type PanelState,
  postKey,
  viewOf,
  type WrittenDraft,
  waitingGroups,
} from '../../src/ui/panel/panel-state';
import { type Action, reduce } from '../../src/ui/panel/state';
import { PAGE } from './fixtures';

const stateAfter = (...actions: Action[]): PanelState => actions.reduce(reduce, FIRST_STATE);

const READ: Action[] = [
  { type: 'tab-shown', tab: 1 },
  { type: 'page-told', tab: 1, page: PAGE },
];
const OPEN: Action[] = [...READ, { type: 'post-opened', tab: 1, postId: 'p198' }];
const KEY = postKey(PAGE, 'p198');
const DRAFT: WrittenDraft = { blocks: [], address: 'vous', fills: {}, text: 'Bonsoir,', caret: null };
const WRITING: Action[] = [...OPEN, { type: 'draft-changed', key: KEY, draft: DRAFT }, { type: 'draft-opened' }];
const WITHOUT = { ...PAGE, items: PAGE.items.filter(({ post }) => post.id !== 'p198') };

describe('the page of the tab', () => {
  it('is being read until somebody answers', () => {
    expect(viewOf(stateAfter({ type: 'tab-shown', tab: 1 })).status).toBe('reading');
  });

  it('is a page without access when the browser refuses', () => {
    expect(viewOf(stateAfter(...READ, { type: 'page-refused', tab: 1 }))).toMatchObject({
      status: 'no-access',
      page: null,
    });
  });

  it('is no forum when no engine knows it', () => {
    expect(viewOf(stateAfter(...OPEN, { type: 'page-told', tab: 1, page: null }))).toMatchObject({
      status: 'no-forum',
      place: { name: 'queue' },
    });
  });

  it('stays in sight while it is read again', () => {
    expect(viewOf(stateAfter(...READ, { type: 'page-asked', tab: 1 }))).toMatchObject({ status: 'read', page: PAGE });
  });

  it('belongs to its tab alone: another tab has its own, and coming back finds the open post', () => {
    const elsewhere = stateAfter(...OPEN, { type: 'tab-shown', tab: 2 });
    expect(viewOf(elsewhere).page).toBeNull();
    expect(openItem(viewOf(reduce(elsewhere, { type: 'tab-shown', tab: 1 })))?.post.id).toBe('p198');
  });

  it('is forgotten with its tab', () => {
    expect(stateAfter(...READ, { type: 'tab-closed', tab: 1 }).views).toEqual({});
  });
});

describe('the queue', () => {
  it('groups who waits by urgency, each group in the order of the page', () => {
    expect(waitingGroups(PAGE).map(({ urgency, items }) => [urgency, items.map(({ post }) => post.id)])).toEqual([
      ['crisis', ['p204']],
      ['red', ['p207']],
      ['amber', ['p198', 'p201', 'p203']],
    ]);
  });

  it('leaves a post out once it is answered, before the page says so', () => {
    const view = viewOf(stateAfter(...READ, { type: 'standing-set', tab: 1, postId: 'p207', standing: 'settled' }));
    expect(waitingGroups(view.page!).map(({ urgency }) => urgency)).toEqual(['crisis', 'amber']);
  });
});

describe('the place', () => {
  it('goes from the queue to the post to the draft, and back the same way', () => {
    const places = [
      WRITING,
      [...WRITING, { type: 'went-back' }],
      [...WRITING, { type: 'went-back' }, { type: 'went-back' }],
    ];
    expect(places.map((actions) => viewOf(stateAfter(...(actions as Action[]))).place.name)).toEqual([
      'draft',
      'post',
      'queue',
    ]);
  });

  it('stays at a post that changes', () => {
    expect(viewOf(stateAfter(...OPEN, { type: 'page-told', tab: 1, page: { ...PAGE, read: 24 } })).place.name).toBe(
      'post',
    );
  });

  it('keeps the open post in sight when it leaves a page that is still there', () => {
    const view = viewOf(stateAfter(...WRITING, { type: 'page-told', tab: 1, page: WITHOUT }));
    expect(view.gone?.post.id).toBe('p198');
    expect(openItem(view)?.post.id).toBe('p198');
    expect(openKey(view)).toBe(KEY);
  });

  it('forgets that the post had gone once it is back', () => {
    const view = viewOf(
      stateAfter(...WRITING, { type: 'page-told', tab: 1, page: WITHOUT }, { type: 'page-told', tab: 1, page: PAGE }),
    );
    expect(view.gone).toBeNull();
    expect(view.place.name).toBe('draft');
  });

  it('returns to the queue when the tab shows another thread', () => {
    const other = { ...WITHOUT, forum: { ...PAGE.forum, title: 'Un autre fil' } };
    expect(viewOf(stateAfter(...OPEN, { type: 'page-told', tab: 1, page: other })).place.name).toBe('queue');
  });

  it('waits for a post that a mark asked for before the page was told', () => {
    const state = stateAfter({ type: 'tab-shown', tab: 1 }, { type: 'post-opened', tab: 1, postId: 'p204' }, READ[1]!);
    expect(openItem(viewOf(state))?.post.id).toBe('p204');
  });
});

describe('a draft', () => {
  it('outlives its post, its page and its tab', () => {
    const state = stateAfter(...WRITING, { type: 'page-told', tab: 1, page: null }, { type: 'tab-closed', tab: 1 });
    expect(state.drafts[KEY]).toEqual(DRAFT);
  });

  it('is never replaced by what was kept earlier', () => {
    const state = stateAfter(...WRITING, {
      type: 'drafts-recalled',
      drafts: { [KEY]: { ...DRAFT, text: 'Ancien' }, other: DRAFT },
    });
    expect(state.drafts[KEY]?.text).toBe('Bonsoir,');
    expect(state.drafts.other).toEqual(DRAFT);
  });

  it('is lost when it is discarded, alone', () => {
    const state = stateAfter(
      ...WRITING,
      { type: 'draft-changed', key: 'other', draft: DRAFT },
      { type: 'draft-discarded', key: KEY },
    );
    expect(Object.keys(state.drafts)).toEqual(['other']);
  });

  it('takes the picked passages with it', () => {
    const block = { reply: 'a', lang: 'fr', kind: 'ask' } as const;
    const picked = stateAfter(...OPEN, { type: 'block-toggled', key: KEY, block });
    expect(picked.picked[KEY]).toEqual([block]);
    expect(reduce(picked, { type: 'block-toggled', key: KEY, block }).picked[KEY]).toEqual([]);
    expect(reduce(picked, { type: 'draft-changed', key: KEY, draft: DRAFT }).picked).toEqual({});
  });

  it('goes with all others when all is erased, and its screen with it', () => {
    const state = stateAfter(...WRITING, { type: 'drafts-erased' });
    expect(state.drafts).toEqual({});
    expect(viewOf(state).place).toEqual({ name: 'post', postId: 'p198' });
  });

  it('belongs to one post among all threads and forums', () => {
    const keys = [
      postKey(PAGE, 'p1'),
      postKey({ ...PAGE, forum: { ...PAGE.forum, title: 'Autre' } }, 'p1'),
      postKey({ ...PAGE, forum: { ...PAGE.forum, origin: 'https://autre.example' } }, 'p1'),
    ];
    expect(new Set(keys).size).toBe(3);
  });
});

describe('a notice', () => {
  it('goes when the moderator goes elsewhere', () => {
    const noticed = stateAfter(...OPEN, { type: 'noticed', notice: { key: 'copied', tone: 'done' } });
    expect(noticed.notice?.key).toBe('copied');
    expect(reduce(noticed, { type: 'went-back' }).notice).toBeNull();
    expect(reduce(noticed, { type: 'tab-shown', tab: 2 }).notice).toBeNull();
  });
});
