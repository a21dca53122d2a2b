import type { COMMITMENT_CODES } from "@entente/contract";
import type { ObligationAccount, Party } from "@entente/domain";
import { formatDate } from "./dates.ts";
import type { WordsByCode } from "./refusal-words.ts";
import { roughDateWords } from "./rough-date-words.ts";
import { listOf } from "./sentence.ts";

/** What somebody says of an obligation. */
export const ACCOUNT_WORDS: Readonly<Record<ObligationAccount, string>> = {
  "under-way": "Under way",
  kept: "Kept",
  dropped: "Dropped",
  unclear: "Unclear",
};

/** Who owes: a country, or one of its agencies. */
export function partyName({ country, agency }: Party): string {
  return agency === null ? country : `${country}, ${agency}`;
}

/** Words for what commitments, accounts and links are refused with. */
export const COMMITMENT_REFUSAL_WORDS: Pick<WordsByCode, keyof typeof COMMITMENT_CODES> = {
  "commitment-text-missing": ({ commitment }) => ({
    rule: "A commitment is one line of a communiqué.",
    present: `The line of ${commitment} is empty.`,
    remedy: "Write what was promised.",
  }),
  "commitment-source-unusable": ({ commitment, field }) => ({
    rule: "A commitment names its document and where in it the line stands.",
    present: `The ${field === "title" ? "document" : "place in the document"} of ${commitment} is empty.`,
    remedy: field === "title" ? "Name the document." : "Give a page, paragraph or address.",
  }),
  "obligations-missing": ({ commitment }) => ({
    rule: "Somebody owes a commitment.",
    present: `Nobody owes ${commitment} yet.`,
    remedy: "Name at least one country.",
  }),
  "obligation-repeated": ({ owedBy }) => ({
    rule: "Each country, and each of its agencies, owes once under a commitment.",
    present: `${partyName(owedBy)} is named twice.`,
    remedy: "Remove one of the two, or name the agency.",
  }),
  "due-before-commitment": ({ owedBy, due, madeOn }) => ({
    rule: "Nothing is due before it was promised.",
    present: `${partyName(owedBy)} would owe by ${roughDateWords(due)}, and the commitment was made on ${formatDate(madeOn)}.`,
    remedy: `Give a date from ${formatDate(madeOn)} on, or leave it empty where none was named.`,
  }),
  "country-outside-forum": ({ country, forum, on, members }) => ({
    rule: "A commitment is owed by countries that sat at the table on that day.",
    present: `${country} did not sit at ${forum} on ${formatDate(on)}.`,
    remedy:
      members.length === 0
        ? "Choose the forum at which it sat, or another day."
        : `Choose from ${listOf(members, "or")}, or the forum at which ${country} sat.`,
  }),
  "commitment-ahead": ({ commitment, madeOn, today }) => ({
    rule: "A commitment was made by today.",
    present: `${commitment} is dated ${formatDate(madeOn)}; today is ${formatDate(today)}.`,
    remedy: "Give the day on which it was made.",
  }),
  "commitment-key-taken": ({ commitment, free }) => ({
    rule: "Each commitment has a key of its own.",
    present: `There is a ${commitment} already.`,
    remedy: free === null ? "Choose another beginning." : `Take ${free}, or choose another beginning.`,
  }),
  "speaker-owes": ({ country }) => ({
    rule: "A dispute is another country's; the one that owes gives its own account.",
    present: `${country} is the country that owes.`,
    remedy: `Name another country, or give the account of ${country}.`,
  }),
  "obligation-unknown": ({ owedBy, known }) => ({
    rule: "An account is of something that is owed.",
    present: `${partyName(owedBy)} owes nothing here.`,
    remedy: `Choose from ${listOf(known.map(partyName), "or")}.`,
  }),
  "account-not-independent": ({ agency, owing }) => ({
    rule: "Nobody verifies what their own agency owes.",
    present: `You belong to ${agency}; ${listOf(owing)} ${owing.length === 1 ? "owes" : "owe"} something here.`,
    remedy: "Ask a verifier of an agency that owes nothing here.",
  }),
  "account-reason-missing": ({ from, to }) => ({
    rule:
      from === to
        ? "Saying the same again needs its text."
        : `Saying “${ACCOUNT_WORDS[to]}”${from === null ? "" : ` after “${ACCOUNT_WORDS[from]}”`} needs a reason.`,
    present: "The reason is empty.",
    remedy: "Say why in a sentence or two.",
  }),
  "account-evidence-missing": ({ to }) => ({
    rule: `“${ACCOUNT_WORDS[to]}” needs evidence: a public source, or a document with its fingerprint.`,
    present: "No evidence is given.",
    remedy: "Add at least one piece of evidence.",
  }),
  "account-out-of-order": ({ on, notBefore, notAfter }) => ({
    rule: "An account is dated no earlier than the commitment and what the same speaker said last, and not after today.",
    present: `You gave ${formatDate(on)}.`,
    remedy: `Give a day from ${formatDate(notBefore)} to ${formatDate(notAfter)}.`,
  }),
  "obligation-due-unchanged": ({ due }) => ({
    rule: "A change of the due date changes it.",
    present: `It is already due by ${roughDateWords(due)}.`,
    remedy: "Give another date, or leave it as it is.",
  }),
  "due-reason-missing": ({ from, to }) => ({
    rule: "Moving or setting a due date needs a reason.",
    present: `It would ${from === null ? "be set to" : `move from ${roughDateWords(from)} to`} ${roughDateWords(to)}.`,
    remedy: "Say why, and who said so.",
  }),
  "link-unchanged": ({ recommendation, isLinked }) => ({
    rule: "A link is made once, and taken back only when it is there.",
    present: `${recommendation} is ${isLinked ? "linked already" : "not linked"}.`,
    remedy: "Look at the present links; somebody may have done it already.",
  }),
  "link-reason-missing": ({ recommendation }) => ({
    rule: "A link says why.",
    present: `The reason for ${recommendation} is empty.`,
    remedy: "Say in a sentence what the commitment has to do with it.",
  }),
};
