// The threads that other tests rely on: one a board, with several needs and one danger in it.

export const KNOWN_THREADS = {
  phpbb: {
    id: 1,
    path: '/phpbb/viewtopic.php?t=1',
    replyPath: '/phpbb/posting.php?mode=reply&t=1',
    /** A life may be at stake: the first of the queue. */
    crisis: '1007',
  },
  fluxbb: {
    id: 1,
    path: '/fluxbb/viewtopic.php?id=1',
    replyPath: '/fluxbb/post.php?tid=1',
    crisis: '2005',
  },
} as const;
