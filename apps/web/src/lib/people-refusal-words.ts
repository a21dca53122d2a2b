import type { PeopleRefusal } from "@entente/contract";
import type { WordsByCode } from "./refusal-words.ts";
import { listOf } from "./sentence.ts";
import { ACT_WORDS, EMPLOYMENT_WORDS, roleInSentence } from "./words.ts";

/** `person-disabled` and `change-out-of-order` have their words elsewhere: they mean the same there. */
type PeopleCode = Exclude<PeopleRefusal["code"], "person-disabled" | "change-out-of-order">;

/** Words for what a change of people, seats, agencies and tokens is refused with. */
export const PEOPLE_REFUSAL_WORDS: Pick<WordsByCode, PeopleCode> = {
  "name-missing": () => ({
    rule: "Everybody and every agency has a name.",
    present: "The name is empty.",
    remedy: "Write the name as people know it.",
  }),
  "country-not-of-role": ({ role, country }) => ({
    rule: "A partner liaison is an official of another country, and nobody else is.",
    present: `The role is ${roleInSentence(role)}, the country ${country ?? "our own"}.`,
    remedy: "Choose the role of partner liaison with a country, or another role without one.",
  }),
  "employment-not-of-country": ({ employment, country }) => ({
    rule: "Of everybody at home it is said who employs them, and of no official of another country.",
    present: `The country is ${country ?? "our own"}, and employed by ${employment === null ? "nobody is chosen" : `“${EMPLOYMENT_WORDS[employment]}” is chosen`}.`,
    remedy:
      country === null
        ? "Choose whether they are an employee of the government or a contractor."
        : "Choose that they are an official of another country, or leave the country out.",
  }),
  "role-not-for-contractor": ({ role, allowed }) => ({
    rule: "A contractor speaks, decides and approves for nobody: that is for employees of the government.",
    present: `The role is ${roleInSentence(role)}.`,
    remedy: `Choose the role of ${listOf(allowed.map(roleInSentence), "or")}, or say that they are an employee.`,
  }),
  "contact-seats-held": ({ agency, seats }) => ({
    rule: "A contact answers for the agency, which a contractor does not.",
    present: `They are a contact of ${agency}: they hold ${listOf(seats)}.`,
    remedy: "Put somebody else into these seats first.",
  }),
  "contact-is-contractor": ({ person, contact }) => ({
    rule: "A contact answers for the agency, which a contractor does not.",
    present: `“${person}” is a contractor, and the seat is the ${contact} contact.`,
    remedy: "Choose an employee, or a seat that is no contact.",
  }),
  "nothing-changed": () => ({
    rule: "A change changes something.",
    present: "It stands so already.",
    remedy: "Change a field, or leave it as it is.",
  }),
  "own-account": () => ({
    rule: "Nobody changes their own role or shuts themselves out.",
    present: "This is your own account.",
    remedy: "Ask another administrator.",
  }),
  "last-administrator": () => ({
    rule: "Somebody must be able to look after people.",
    present: "This is the last administrator who may enter.",
    remedy: "Make somebody else an administrator first.",
  }),
  "seats-held": ({ agency, seats }) => ({
    rule: "A seat is held at the person's own agency.",
    present: `They hold ${listOf(seats)} at ${agency}.`,
    remedy: "Vacate these seats first, then move the person.",
  }),
  "seat-title-missing": () => ({
    rule: "A seat is known by its title.",
    present: "The title is empty.",
    remedy: "Write the title of the post.",
  }),
  "contact-taken": ({ contact, seat }) => ({
    rule: "An agency has one main and one alternate contact.",
    present: `The ${contact} contact is the seat ${seat}.`,
    remedy: "Change that seat first, or choose another use for this one.",
  }),
  "person-not-of-agency": ({ person, agency }) => ({
    rule: "A seat is held by somebody of its agency.",
    present: `“${person}” does not belong to ${agency}.`,
    remedy: `Choose somebody of ${agency}, or move the person there first.`,
  }),
  "seat-vacant": () => ({
    rule: "Only a seat that is held can be left.",
    present: "Nobody holds it.",
    remedy: "Look at the seat again; a colleague may have changed it.",
  }),
  "agency-below-itself": ({ path }) => ({
    rule: "An agency does not stand below itself.",
    present: `It would close the circle ${path.join(" → ")}.`,
    remedy: "Choose another place for it.",
  }),
  "agency-in-use": ({ agency, persons, below, openShares }) => ({
    rule: "An agency is retired when nothing rests on it any more.",
    present: `${agency} has ${persons} who may enter, ${openShares} open shares, and below it ${listOf(below)}.`,
    remedy:
      "Move or disable its people, move the agencies below it, and have its recommendations closed first.",
  }),
  "agency-retired": ({ agency }) => ({
    rule: "A retired agency takes no new persons, seats or agencies below it.",
    present: `${agency} is retired.`,
    remedy: "Choose another agency, or take this one back to work first.",
  }),
  "id-taken": ({ id }) => ({
    rule: "A short name stands for one thing, for ever.",
    present: `“${id}” is taken.`,
    remedy: "Choose another short name.",
  }),
  "email-unusable": ({ value }) => ({
    rule: "An invitation goes to an e-mail address in plain letters.",
    present: value === "" ? "The address is empty." : `“${value.slice(0, 80)}” is none.`,
    remedy: "Give an address such as ada@agency.gov.",
  }),
  "scope-empty": () => ({
    rule: "A token is for something.",
    present: "Nothing is chosen.",
    remedy: "Choose at least one act.",
  }),
  "scope-not-allowed": ({ acts }) => ({
    rule: "A token does no more than its person may, and nothing that needs a fresh sign-in.",
    present: `Not possible: ${listOf(acts.map((act) => ACT_WORDS[act]))}.`,
    remedy: "Choose from the acts that are offered.",
  }),
  "scope-missing": ({ act, scope }) => ({
    rule: "A token does what it was made for.",
    present: `This one is for: ${listOf(scope.map((allowed) => ACT_WORDS[allowed]))}.`,
    remedy: `Make a token that may ${ACT_WORDS[act]}.`,
  }),
  "session-needed": () => ({
    rule: "Sessions and tokens are looked after by a person who is signed in.",
    present: "A token asked for it.",
    remedy: "Sign in and do it there.",
  }),
  "token-life-out-of-range": ({ days, maximum }) => ({
    rule: `A token lives from 1 to ${maximum} days.`,
    present: `You gave ${days}.`,
    remedy: "Give a whole number of days in that range.",
  }),
};
