import type { Refusal, RefusalCode } from "@entente/contract";
import type { AgencyId, Relation } from "@entente/domain";
import { ALIGNMENT_REFUSAL_WORDS } from "./alignment-refusal-words.ts";
import { recordedChangeWords } from "./change-words.ts";
import { CLEARANCE_REFUSAL_WORDS } from "./clearance-refusal-words.ts";
import { COALITION_REFUSAL_WORDS } from "./coalition-refusal-words.ts";
import { COLLABORATION_REFUSAL_WORDS } from "./collaboration-refusal-words.ts";
import { COMMENT_REFUSAL_WORDS } from "./comment-refusal-words.ts";
import { COMMITMENT_REFUSAL_WORDS } from "./commitment-refusal-words.ts";
import { formatDate } from "./dates.ts";
import { FORUM_REFUSAL_WORDS } from "./forum-refusal-words.ts";
import { IDEMPOTENCY_REFUSAL_WORDS } from "./idempotency-refusal-words.ts";
import { MARKING_REFUSAL_WORDS } from "./marking-refusal-words.ts";
import { PEOPLE_REFUSAL_WORDS } from "./people-refusal-words.ts";
import { POOLING_REFUSAL_WORDS } from "./pooling-refusal-words.ts";
import { PRIORITY_REFUSAL_WORDS } from "./priority-refusal-words.ts";
import { listOf } from "./sentence.ts";
import { SIGN_IN_REFUSAL_WORDS } from "./sign-in-refusal-words.ts";
import { statusValueWord } from "./status-words.ts";
import { TASKING_REFUSAL_WORDS } from "./tasking-refusal-words.ts";
import { TENSION_REFUSAL_WORDS } from "./tension-refusal-words.ts";
import { ACT_WORDS, roleInSentence, STATUS_FACT_WORDS } from "./words.ts";

/** A refused act in plain language: the rule, what stands now, and what would be accepted. */
export interface RefusalWords {
  readonly rule: string;
  readonly present: string;
  readonly remedy: string;
  /** Things to read before trying again, such as a colleague's changes. */
  readonly details: readonly string[];
}

type ByCode = { readonly [Code in RefusalCode]: Extract<Refusal, { readonly code: Code }> };
type Words = Omit<RefusalWords, "details"> & Partial<Pick<RefusalWords, "details">>;

const NEEDED: Readonly<Record<Relation, string>> = {
  any: "any agency",
  "own-share": "the agency whose share it is",
  lead: "the lead agency",
  assigned: "an agency with a share",
  "not-lead": "an agency that does not lead",
  "not-supporting": "the lead agency, or one without a share",
  independent: "an agency without a share",
};

/** One entry for each code: a new code does not compile without its words. */
export type WordsByCode = { readonly [Code in RefusalCode]: (refusal: ByCode[Code]) => Words };

const WORDS: WordsByCode = {
  ...PRIORITY_REFUSAL_WORDS,
  ...COALITION_REFUSAL_WORDS,
  ...ALIGNMENT_REFUSAL_WORDS,
  ...COMMENT_REFUSAL_WORDS,
  ...COMMITMENT_REFUSAL_WORDS,
  ...FORUM_REFUSAL_WORDS,
  ...TENSION_REFUSAL_WORDS,
  ...POOLING_REFUSAL_WORDS,
  ...COLLABORATION_REFUSAL_WORDS,
  ...SIGN_IN_REFUSAL_WORDS,
  ...TASKING_REFUSAL_WORDS,
  ...PEOPLE_REFUSAL_WORDS,
  ...CLEARANCE_REFUSAL_WORDS,
  ...MARKING_REFUSAL_WORDS,
  ...IDEMPOTENCY_REFUSAL_WORDS,
  "role-not-allowed": ({ act, role, allowed }) => ({
    rule: `Your role may not ${ACT_WORDS[act]}.`,
    present: `You are signed in as ${roleInSentence(role)}.`,
    remedy: `Ask somebody who may: ${listOf(allowed.map(roleInSentence), "or")}.`,
  }),
  "agency-not-allowed": ({ act, agency, needed, lead, assigned }) => ({
    rule: `To ${ACT_WORDS[act]} here you must belong to ${NEEDED[needed]}.`,
    present: `You belong to ${agency}. ${sharesWords(lead, assigned)}`,
    remedy: askedInstead(needed, lead, assigned),
  }),
  "recommendation-closed": ({ closure, since }) => ({
    rule: "A closed recommendation does not change.",
    present: `${statusValueWord(closure)}${since === null ? "" : ` since ${formatDate(since)}`}.`,
    remedy: "Ask a verifier to reopen it, with a reason.",
  }),
  "reason-missing": ({ from, to }) => ({
    rule:
      from === to
        ? "A progress note needs its text."
        : `Going from “${statusValueWord(from)}” to “${statusValueWord(to)}” needs a reason.`,
    present: "The reason is empty.",
    remedy: "Say why in a sentence or two.",
  }),
  "change-out-of-order": ({ on, notBefore, notAfter }) => ({
    rule: "A change is dated no earlier than the one it follows, and not after today.",
    present: `You gave ${formatDate(on)}.`,
    remedy:
      notBefore === null
        ? `Give a day up to ${formatDate(notAfter)}.`
        : `Give a day from ${formatDate(notBefore)} to ${formatDate(notAfter)}.`,
  }),
  "evidence-unusable": ({ field, value, expected }) => ({
    rule: "Evidence must be such that somebody else can check it.",
    present: `Its ${EVIDENCE_FIELD[field]} is ${value === "" ? "empty" : `“${value.slice(0, 80)}”`}.`,
    remedy: `Give ${expected}.`,
  }),
  "evidence-missing": ({ to }) => ({
    rule: `“${statusValueWord(to)}” needs evidence: a public source, or a document with its fingerprint.`,
    present: "No evidence is given.",
    remedy: "Add at least one piece of evidence.",
  }),
  "transition-not-allowed": ({ fact, from, to, allowed }) => ({
    rule: `${STATUS_FACT_WORDS[fact]} cannot go from “${statusValueWord(from)}” to “${statusValueWord(to)}”.`,
    present: `It stands at “${statusValueWord(from)}”.`,
    remedy:
      allowed.length === 0
        ? "Nothing can be chosen from here yet."
        : `From here: ${listOf(allowed.map(statusValueWord), "or")}.`,
  }),
  "agency-not-assigned": ({ agency, assigned }) => ({
    rule: "An agency speaks for its own share only.",
    present: `${agency} has no share; ${listOf(assigned)} ${assigned.length === 1 ? "has" : "have"} one.`,
    remedy: `Choose ${listOf(assigned, "or")}.`,
  }),
  "agreed-action-missing": ({ field }) => ({
    rule: "A resolution names the agreed action and the official who answers for it.",
    present: `The ${field === "official" ? "official" : "agreed action"} is empty.`,
    remedy: field === "official" ? "Name the official by post." : "Write the action that was agreed.",
  }),
  "verifier-not-independent": ({ agency, assigned }) => ({
    rule: "Nobody verifies or closes the work of their own agency.",
    present: `You belong to ${agency}; shares are held by ${listOf(assigned)}.`,
    remedy: "Ask a verifier of an agency without a share.",
  }),
  "verification-missing": ({ verification, needed }) => ({
    rule: `Closing as implemented needs the finding “${statusValueWord(needed)}”.`,
    present: `The finding is “${statusValueWord(verification)}”.`,
    remedy: "Verify first, or close in another way.",
  }),
  "shares-open": ({ open }) => ({
    rule: "Closing as implemented leaves no agency's share open.",
    present: `Still open: ${listOf(open.map(({ agency, implementation }) => `${agency} (${statusValueWord(implementation).toLowerCase()})`))}.`,
    remedy: "Wait until each is implemented or declined, or close in another way.",
  }),
  "follow-up-not-due": ({ lead, verification }) => ({
    rule: "The lead agency agrees the action. The follow-up official settles it only where lead and verifier disagree.",
    present: `${lead} leads, and the verification is “${statusValueWord(verification).toLowerCase()}”.`,
    remedy: `Ask ${lead} to agree an action, or wait until the verification is disputed.`,
  }),
  "approval-missing": () => ({
    rule: "Ending without implementation needs the official who approved it.",
    present: "The approving official is empty.",
    remedy: "Name the official by post.",
  }),
  "successor-invalid": ({ successor, expected }) => ({
    rule: "A superseded recommendation names the one that takes over.",
    present: successor === null ? "No successor is given." : `${successor} cannot take over.`,
    remedy: `Give the key of ${expected}.`,
  }),
  "due-date-unchanged": ({ due }) => ({
    rule: "A change of the due date changes it.",
    present: `It is already due on ${formatDate(due)}.`,
    remedy: "Give another day, or leave it as it is.",
  }),
  "due-date-in-past": ({ due, today }) => ({
    rule: "A due date lies ahead.",
    present: `You gave ${formatDate(due)}; today is ${formatDate(today)}.`,
    remedy: `Give ${formatDate(today)} or a later day.`,
  }),
  "slip-reason-missing": ({ from, to }) => ({
    rule: "Moving a date that was set needs a reason.",
    present: `It would move from ${formatDate(from)} to ${formatDate(to)}.`,
    remedy: "Say why it moves.",
  }),
  "milestone-done": ({ doneOn }) => ({
    rule: "A milestone that is done does not change.",
    present: `It was done on ${formatDate(doneOn)}.`,
    remedy: "Add another milestone for what remains.",
  }),
  "period-backwards": ({ startsOn, due }) => ({
    rule: "A period ends after it starts.",
    present: `It would start on ${formatDate(startsOn)} and end on ${formatDate(due)}.`,
    remedy: "Change one of the two days.",
  }),
  "done-in-future": ({ doneOn, today }) => ({
    rule: "What is done lies behind us.",
    present: `You gave ${formatDate(doneOn)}; today is ${formatDate(today)}.`,
    remedy: `Give ${formatDate(today)} or an earlier day.`,
  }),
  "dependency-cycle": ({ cycle }) => ({
    rule: "Recommendations cannot wait for each other in a circle.",
    present: `It would close the circle ${cycle.join(" → ")}.`,
    remedy: "Remove one of these dependencies first, or choose another.",
  }),
  "dependency-unchanged": ({ prerequisite }) => ({
    rule: "A dependency is added once, and removed only when it is there.",
    present: `Nothing would change for ${prerequisite}.`,
    remedy: "Look at the present dependencies; somebody may have done it already.",
  }),
  "changed-meanwhile": ({ recommendation, changes }) => ({
    rule: "Nobody overwrites what a colleague saved first.",
    present: `${recommendation} has changed since you opened it. What you typed is kept below.`,
    remedy: "Read what changed; if your entry still holds, send it again.",
    details: changes.map(recordedChangeWords),
  }),
  "version-unknown": ({ recommendation, present }) => ({
    rule: "A change names the version that you saw.",
    present: `${recommendation} is at version ${present}; the version sent does not exist.`,
    remedy: "Open the recommendation again and repeat the change.",
  }),
  "seat-not-of-agency": ({ seat, agency }) => ({
    rule: "An agency's contact sits at that agency.",
    present: `The seat “${seat}” belongs to another agency.`,
    remedy: `Choose a seat of ${agency}.`,
  }),
  "not-found": ({ kind, value }) => ({
    rule: `Only what is in the register can be opened or changed.`,
    present: `There is no ${kind} “${value.slice(0, 80)}”.`,
    remedy: "Check the spelling, or search for it.",
  }),
};

function sharesWords(lead: AgencyId | null, assigned: readonly AgencyId[]): string {
  if (lead === null && assigned.length === 0)
    return "It is for the country as a whole, and no agency has a share.";
  const leading = lead === null ? "It is for the country as a whole" : `${lead} leads`;
  if (assigned.length === 0) return `${leading}.`;
  return `${leading}; ${listOf(assigned)} ${assigned.length === 1 ? "has" : "have"} a share.`;
}

function askedInstead(needed: Relation, lead: AgencyId | null, assigned: readonly AgencyId[]): string {
  if (needed === "independent") return "Ask a verifier of an agency without a share.";
  if (needed === "lead" && lead !== null) return `Ask the contact at ${lead}.`;
  if (lead === null || assigned.length === 0) return "Ask a White House coordinator.";
  return `Ask the contact at ${listOf(assigned, "or")}.`;
}

const EVIDENCE_FIELD: Readonly<Record<ByCode["evidence-unusable"]["field"], string>> = {
  title: "title",
  locator: "place in the source",
  sha256: "fingerprint",
  dated: "date",
};

/** The refusal in plain language. */
export function refusalWords(refusal: Refusal): RefusalWords {
  return { details: [], ...wordsOf(refusal.code, refusal) };
}

function wordsOf<Code extends RefusalCode>(code: Code, refusal: ByCode[Code]): Words {
  return WORDS[code](refusal);
}
