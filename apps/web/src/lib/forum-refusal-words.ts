import type { ForumRefusal } from "@entente/contract";
import type { RoughDate } from "@entente/domain";
import { formatDate, formatInstant, formatMonth } from "./dates.ts";
import type { WordsByCode } from "./refusal-words.ts";
import { listOf } from "./sentence.ts";

/** Words for what tables, memberships, meetings and sheets are refused with. */
export const FORUM_REFUSAL_WORDS: Pick<WordsByCode, ForumRefusal["code"]> = {
  "table-name-missing": () => ({
    rule: "A table has a name.",
    present: "The name is empty.",
    remedy: "Write the name that its members use.",
  }),
  "table-backwards": ({ began, ended }) => ({
    rule: "A table ends after it begins.",
    present: `It would begin ${roughly(began)} and end ${roughly(ended)}.`,
    remedy: "Correct one of the two dates.",
  }),
  "co-chair-office-missing": ({ country }) => ({
    rule: "A co-chair is named with the office that holds the chair.",
    present: `That of ${country} has none.`,
    remedy: "Name the ministry or agency and the post.",
  }),
  "co-chair-backwards": ({ country, since, until }) => ({
    rule: "A chair ends after it begins.",
    present: `That of ${country} would begin ${roughly(since)} and end ${roughly(until)}.`,
    remedy: "Correct one of the two dates.",
  }),
  "co-chair-repeated": ({ country }) => ({
    rule: "A country holds the chair once at a time.",
    present: `${country} is named twice.`,
    remedy: "Remove one of the two, or give them days that do not overlap.",
  }),
  "co-chair-outside": ({ country, since }) => ({
    rule: "Whoever chairs a table sits there.",
    present: `${country} is known not to sit there ${roughly(since)}.`,
    remedy: "Record its membership first, or name another country.",
  }),
  "purpose-missing": ({ table }) => ({
    rule: "A charter says what the table is for.",
    present: `That of “${table}” says nothing.`,
    remedy: "Say it in a sentence.",
  }),
  "membership-backwards": ({ country, joined, left }) => ({
    rule: "A membership ends after it begins.",
    present: `That of ${country} would begin ${roughly(joined)} and end ${roughly(left)}.`,
    remedy: "Correct one of the two dates.",
  }),
  "membership-source-missing": ({ country }) => ({
    rule: "A membership names what says so.",
    present: `That of ${country} names no source.`,
    remedy: "Name the statement, list or treaty.",
  }),
  "membership-repeated": ({ country, standing }) => ({
    rule: "A country belongs to a table once at a time.",
    present: `${country} is there already, ${standing.joined === null ? "since a day that is not known" : `since ${roughly(standing.joined).replace(/^(on|in) /u, "")}`}.`,
    remedy: "End that membership first, or withdraw it if it was a mistake.",
  }),
  "membership-not-open": ({ country }) => ({
    rule: "Only a membership that stands can end.",
    present: `${country} has none that is open.`,
    remedy: "Look at the members; a colleague may have ended it already.",
  }),
  "roll-entry-not-standing": ({ entry }) => ({
    rule: "Only an entry that stands can be withdrawn.",
    present: `Entry ${entry} is not there, or was withdrawn before.`,
    remedy: "Look at the history of the members.",
  }),
  "table-id-taken": ({ table }) => ({
    rule: "Each table has a name of its own.",
    present: `“${table}” is taken.`,
    remedy: "Choose another name, or use the table that is there.",
  }),
  "table-name-unusable": ({ name }) => ({
    rule: "A table is kept under a short name that is made of its name.",
    present: `Of “${name}” nothing can be used.`,
    remedy: "Give it a name with some letters from A to Z, or digits.",
  }),
  "meeting-title-missing": () => ({
    rule: "A meeting has a title.",
    present: "The title is empty.",
    remedy: "Write what it is called in invitations.",
  }),
  "meeting-backwards": ({ startsAt, endsAt }) => ({
    rule: "A meeting ends after it starts.",
    present: `It would start on ${formatInstant(startsAt)} and end on ${formatInstant(endsAt)}.`,
    remedy: "Give an end that lies after the start.",
  }),
  "agenda-title-missing": ({ item }) => ({
    rule: "Each item of the agenda says what it is about.",
    present: `Item ${item} says nothing.`,
    remedy: "Give it a title, or remove it.",
  }),
  "agenda-owner-missing": ({ item, title }) => ({
    rule: "Each item of the agenda has an owner who leads it.",
    present: `Item ${item}, “${title}”, has none.`,
    remedy: "Name the country or agency that leads it.",
  }),
  "agenda-minutes-invalid": ({ item, minutes }) => ({
    rule: "The time set aside for an item is a number of minutes above 0.",
    present: `Item ${item} has ${minutes}.`,
    remedy: "Give the minutes, or leave the time open.",
  }),
  "agenda-too-long": ({ planned, available }) => ({
    rule: "The items fit into the meeting.",
    present: `Together they take ${planned} minutes; the meeting has ${available}.`,
    remedy: "Shorten an item, leave its time open, or lengthen the meeting.",
  }),
  "paper-unusable": ({ item, field }) => ({
    rule: "A paper to read ahead has a title and says where it is.",
    present: `One of item ${item} has no ${field === "title" ? "title" : "place"}.`,
    remedy: field === "title" ? "Give its title." : "Say where it can be found.",
  }),
  "read-ahead-too-late": ({ readAheadDue, startsOn }) => ({
    rule: "Papers are due before the meeting.",
    present: `They would be due on ${formatDate(readAheadDue)}; it begins on ${formatDate(startsOn)}.`,
    remedy: `Give a day up to ${formatDate(startsOn)}.`,
  }),
  "participant-name-missing": ({ participant }) => ({
    rule: "A participant has a name.",
    present: `One of ${participant.country} has none.`,
    remedy: "Name the person, or the delegation.",
  }),
  "participant-repeated": ({ participant }) => ({
    rule: "Each participant is named once.",
    present: `“${participant.name}” of ${participant.agency ?? participant.country} is named twice.`,
    remedy: "Remove one of the two.",
  }),
  "readout-empty": () => ({
    rule: "A readout says what was said and agreed.",
    present: "It is empty.",
    remedy: "Write it as it was sent out, or leave it out for now.",
  }),
  "readout-early": ({ issuedOn, startsOn }) => ({
    rule: "A readout is sent out after the meeting begins.",
    present: `It is dated ${formatDate(issuedOn)}; the meeting begins on ${formatDate(startsOn)}.`,
    remedy: `Give a day from ${formatDate(startsOn)} on.`,
  }),
  "meeting-cancelled": ({ title }) => ({
    rule: "A meeting that was called off does not change any more.",
    present: `“${title}” was called off.`,
    remedy: "Plan a new one.",
  }),
  "meeting-begun": ({ title, startsAt }) => ({
    rule: "A meeting that began cannot be called off.",
    present: `“${title}” began on ${formatInstant(startsAt)}.`,
    remedy: "Say in its readout what came of it.",
  }),
  "meeting-of-other-table": ({ table }) => ({
    rule: "A meeting stays with the table that it was planned for.",
    present: `It belongs to “${table}”.`,
    remedy: "Call it off, and plan one at the other table.",
  }),
  "sheet-title-missing": () => ({
    rule: "A coordination sheet has a title.",
    present: "The title is empty.",
    remedy: "Name the conference or the vote.",
  }),
  "sheet-empty": ({ field }) => ({
    rule: "A coordination sheet has items to vote on, and countries that coordinate.",
    present: field === "items" ? "It has no item." : "Nobody coordinates.",
    remedy: field === "items" ? "Add an item." : "Choose at least one country.",
  }),
  "voters-not-listed": ({ table }) => ({
    rule: "A sheet needs to know who has a vote.",
    present: `The members of “${table}” are not listed.`,
    remedy: "Record its members first.",
  }),
  "vote-item-repeated": ({ item }) => ({
    rule: "Each item stands on a sheet once.",
    present: `“${item}” is there twice.`,
    remedy: "Remove one of the two, or name it otherwise.",
  }),
  "vote-item-reported": ({ title, reports }) => ({
    rule: "An item of which something was reported stays on its sheet.",
    present: `Of “${title}” ${reports === 1 ? "one report is" : `${reports} reports are`} on record.`,
    remedy: "Leave the item on the sheet; leave open what is wanted if it no longer matters.",
  }),
  "group-without-vote": ({ country }) => ({
    rule: "Whoever coordinates has a vote.",
    present: `${country} is no member of the body.`,
    remedy: "Take it out of the group, or record its membership.",
  }),
  "vote-item-unknown": ({ item, known }) => ({
    rule: "What is reported is about an item of the sheet.",
    present: `“${item}” is not one of them.`,
    remedy: `Choose from ${listOf(
      known.map((one) => `“${one}”`),
      "or",
    )}.`,
  }),
  "voter-unknown": ({ country }) => ({
    rule: "What is reported is about a country that has a vote.",
    present: `${country} is no member of the body.`,
    remedy: "Choose a member, or record its membership first.",
  }),
  "vote-source-missing": ({ country }) => ({
    rule: "What is reported names its source.",
    present: `That of ${country} names none.`,
    remedy: "Say who told whom, or which document says so.",
  }),
  "conversations-maximum-invalid": ({ value }) => ({
    rule: "The most conversations that each may have is a whole number from 1.",
    present: `You gave ${value}.`,
    remedy: "Give a whole number from 1, or leave it open.",
  }),
};

/** A date as far as it is known, within a sentence: "on 4 May 2026", "in May 2026", "in 2026". */
function roughly({ on, precision }: RoughDate): string {
  if (precision === "day") return `on ${formatDate(on)}`;
  return precision === "month" ? `in ${formatMonth(on)}` : `in ${on.slice(0, 4)}`;
}
