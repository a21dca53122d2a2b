import type { EscalationStep, NewsKind, NewsReason, NoticeStop, OwedPhase } from "@entente/domain";

/** Why an owed matter came to this person. */
export const STEP_REASONS: Readonly<Record<EscalationStep, string>> = {
  "main-contact": "You are the main contact",
  "alternate-contact": "The suspense was missed and you are the alternate contact",
  coordinator: "The suspense was missed by days and you are a coordinator",
};

export const STOP_WORDS: Readonly<Record<NoticeStop, string>> = {
  answer: "your office answers",
  "change-contact": "another contact is named for the office",
  "comes-once": "by itself: it comes once",
};

export const PHASE_WORDS: Readonly<Record<OwedPhase, string>> = {
  overdue: "Overdue",
  "due-today": "Due today",
  new: "New",
  "due-soon": "Due soon",
};

export const NEWS_WORDS: Readonly<Record<NewsKind, string>> = {
  "tasking-answered": "An office answered what you asked",
  "tasking-returned": "Your office's answer was returned",
  "tasking-closed": "Nothing more is asked of your office",
  "clearance-answered": "An office answered your clearance",
  "non-concurrence": "An office does not concur",
  "clearance-elevated": "A clearance was elevated",
  "clearance-settled": "A clearance was settled",
  "clearance-cleared": "A text is cleared",
  "clearance-lapsed": "A clearance lapsed: the text changed",
  "clearance-recalled": "A clearance was recalled",
  "comment-resolved": "A comment was resolved",
  "suspense-moved": "The suspense was put off",
  "marking-requested": "A change of marking is asked for",
  "marking-decided": "A change of marking was decided",
  mentioned: "You were mentioned",
};

export const NEWS_REASONS_WORDS: Readonly<Record<NewsReason, string>> = {
  tasker: "Your office asked",
  convener: "Your office convened the round",
  "asked-office": "Your office is asked",
  "comment-author": "The comment is yours",
  requester: "You asked for it",
  "designating-agency": "Your agency designated it",
  mentioned: "Somebody named you",
};

/** The page of the matter that a key of a notice names; absent when it has none. */
export function matterHref(key: string): string | null {
  const [kind, id] = key.split(":");
  if (id === undefined) return null;
  if (kind === "tasking") return `/tasks/${id}`;
  return kind === "comment" ? `/comments/${id}` : null;
}

/** What ends a notice, within a sentence. */
export function stopSentence(stops: readonly NoticeStop[]): string {
  return stops.map((stop) => STOP_WORDS[stop]).join(", or when ");
}
