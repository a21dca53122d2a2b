import type { OutgoingMail } from "@entente/db";
import type {
  Digest,
  EscalationStep,
  NewsItem,
  NewsKind,
  NewsReason,
  NoticeStop,
  OwedItem,
} from "@entente/domain";

/** How many matters a notice holds; a subject line names none of them, since others may see it. */
export function mailSubject({ kind, content }: Pick<OutgoingMail, "kind" | "content">): string {
  const count = content.owed.length + content.news.length;
  const matters = count === 1 ? "1 matter" : `${count} matters`;
  return kind === "digest"
    ? `Entente: ${matters} for ${content.day}`
    : `Entente: ${matters} that cannot wait`;
}

/** Plain text: what it is about by its key, why it came, what ends it, and where to answer. Nothing of what was written. */
export function mailBody(
  { content, personName }: Pick<OutgoingMail, "content" | "personName">,
  origin: string,
): string {
  const lines = [
    `${personName},`,
    "",
    ...section("What your office owes", content.owed, (item) => owedLines(item, origin)),
    ...section("What happened", content.news, (item) => newsLines(item, origin)),
    `All of it: ${origin}/notices?day=${content.day}`,
    `Whether notices come by mail: ${origin}/account`,
    "",
  ];
  return lines.join("\n");
}

function section<T>(title: string, items: readonly T[], linesOf: (item: T) => readonly string[]): string[] {
  if (items.length === 0) return [];
  return [title, ...items.flatMap((item) => [...linesOf(item), ""])];
}

function owedLines({ owed, phase, days, why, stops }: OwedItem, origin: string): readonly string[] {
  const what = owed.kind === "tasking" ? "an answer" : "an answer to a clearance";
  const when = {
    overdue: `${daysWord(-days)} late; it was owed by ${owed.suspense}`,
    "due-today": `today, ${owed.suspense}`,
    new: `by ${owed.suspense}; this is new`,
    "due-soon": `by ${owed.suspense}`,
  }[phase];
  const about = owed.about === null ? "" : ` on ${owed.about}`;
  return [
    `- ${owed.office} owes ${what}${about}: ${when}.`,
    `  Why you: ${STEP_WORDS[why.step]} of ${owed.office}${why.isStandingIn ? ", standing in for a vacant seat" : ""}.`,
    `  What ends it: ${stopWords(stops)}.`,
    `  ${addressOf(owed.key, origin)}`,
  ];
}

function newsLines({ news, stops }: NewsItem, origin: string): readonly string[] {
  const about = news.about === null ? "" : ` (${news.about})`;
  return [
    `- ${NEWS_WORDS[news.kind]}${about}.`,
    `  Why you: ${REASON_WORDS[news.because]}.`,
    `  What ends it: ${stopWords(stops)}.`,
    `  ${addressOf(news.key, origin)}`,
  ];
}

/** Where the pages of matters are, by the word with which their keys begin. */
const PAGES: Readonly<Record<string, string>> = { tasking: "tasks", comment: "comments" };

/** The page of the matter that a key names. */
function addressOf(key: Digest["key"], origin: string): string {
  const [kind, id] = key.split(":");
  const section = PAGES[kind ?? ""];
  return section === undefined || id === undefined ? origin : `${origin}/${section}/${id}`;
}

function daysWord(days: number): string {
  return days === 1 ? "1 day" : `${days} days`;
}

function stopWords(stops: readonly NoticeStop[]): string {
  return stops.map((stop) => STOP_WORDS[stop]).join(", or ");
}

const STEP_WORDS: Readonly<Record<EscalationStep, string>> = {
  "main-contact": "you are the main contact",
  "alternate-contact": "the suspense was missed, and you are the alternate contact",
  coordinator: "the suspense was missed by days, and you are a coordinator",
};

const STOP_WORDS: Readonly<Record<NoticeStop, string>> = {
  answer: "your office answers",
  "change-contact": "another contact is named for your office",
  "comes-once": "nothing, it comes once",
};

const NEWS_WORDS: Readonly<Record<NewsKind, string>> = {
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

const REASON_WORDS: Readonly<Record<NewsReason, string>> = {
  tasker: "your office asked",
  convener: "your office convened the round",
  "asked-office": "your office is asked",
  "comment-author": "the comment is yours",
  requester: "you asked for it",
  "designating-agency": "your agency designated it",
  mentioned: "somebody named you",
};
