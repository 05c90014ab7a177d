// The numbers that order the suggestions, each with the effect it has. Only their order and proportions matter.

export const WEIGHTS = {
  /** A reply to a danger that was found stands above every other, whatever else speaks for those. */
  danger: 1000,
  /** The reply answers a need that was found; multiplied by the score of the need. */
  needSure: 20,
  /** The same for a need that is only offered: a sure need of half the score still wins. */
  needMaybe: 8,
  /** What each further need answers, as a share: one reply to two needs beats one to the first alone. */
  furtherNeed: 0.5,
  /** Each need that the reply lists and nobody has: a reply for exactly this need beats one that lists many. Not counted where the post says what the reply supposes. */
  needBeside: -3,
  /** A sure need that no reply taken so far answers, for each reply that passed it over: three replies do not speak of one need where there are two. */
  needLeft: 6,
  /** The reply is written for who writes. */
  voice: 6,
  /** It is written for somebody else, though it could do. */
  voiceOther: -6,
  /** A reply to a danger that speaks to the wrong person stays in sight, behind the others to that danger. */
  voiceContrary: -40,
  /** The reply is written for this urgency: enough to settle between replies to the same need. */
  urgency: 4,
  /** Written for another urgency: a calm reply in a crisis, or the reverse. */
  urgencyOther: -5,
  /** The post says what the reply supposes: it speaks of this very situation. */
  premise: 5,
  /** It says two things at once that the reply supposes: the more precise reply comes first. */
  premiseJoined: 3,
  /** What the moderator's own use adds at most: it settles between equals. */
  usage: 2,
  /** Times a reply was used before its use counts half. */
  usageHalf: 3,
  /** The moderator's own reply before another that fits as well: it is how they speak. */
  own: 3,
  /** It was used in this thread already: its readers would meet the same words again. Never weighed on a danger. */
  usedInThread: -8,
  /** A reply much like one already offered makes room for another approach, multiplied by the likeness (0 to 1). */
  likeness: -10,
} as const;

/** A reply that fits no better than this is not offered, unless it answers a danger: no reply is better than a poor one. */
export const WORTH = 0;

/** The same where something was learned: the logit that a reader would send the reply (about 1 in 55). */
export const LEAST_LIKELY = -4;

/** The same for a reply that supposes what the post does not say (about 1 in 6). */
export const LIKELY_UNSEEN = -1.5;

/** Probability from which a need that is only offered may bring replies of its own. */
export const LIKELY = 0.1;

/** A post that waits for an answer less likely than this gets no reply, only words to begin with: of 30 such posts by authors never learned that showed a need, 14 needed nothing. */
export const LEAST_WAITING = 0.6;

/** A need from this score on gets replies, however little the post as a whole seems to wait. */
export const CERTAIN_NEED = 0.9;

/** A danger from this score on gets replies all the same, however little the post seems to wait: a farewell asks for nothing. */
export const NO_MERE_DOUBT = 0.25;

/**
 * A danger to be checked below this score gets no reply in an amber post, or beside a danger that is sure: of 25 and of 12
 * such by authors never learned one each was there, and a question about dying asked of the others would hurt. It stays
 * in sight among the needs.
 */
export const FAINT_DANGER = 0.4;

/** The same in a graver post where another need is sure, as its gravity may come from that one (none of three was in danger), and for a danger that words say beside one that is sure. */
export const FAINT_BESIDE = 0.2;

/** Score from which a sure danger may fill the places of other replies: on authors never learned, nine in ten of these were one, of those below six in ten. */
export const CERTAIN_DANGER = 0.5;

/** As many as a moderator reads before choosing. */
export const MOST_SUGGESTIONS = 5;

/** Replies to a danger among them, as long as the other needs of the post have replies too: those are not crowded out. */
export const MOST_DANGERS = 3;

/** Replies to a danger that is only to be checked, beside those to what is sure. */
export const MOST_DOUBTFUL_DANGERS = 1;

/** From this likeness on (0 to 1), two replies are twins; one of them is offered. */
export const TWINS = 0.45;

/** Replies to anything else beside those to a sure danger in a crisis: whatever is not the call holds it up. */
export const MOST_BESIDE_CRISIS = 0;
