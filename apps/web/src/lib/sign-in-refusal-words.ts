import type { SignInRefusal } from "@entente/contract";
import {
  type AdmissionRefusal,
  type AuthenticationNotRecent,
  type NoticeNotAccepted,
  parseAssurance,
} from "@entente/domain";
import { formatInstant } from "./dates.ts";
import type { WordsByCode } from "./refusal-words.ts";
import { ACT_WORDS } from "./words.ts";

type SignInCode = (SignInRefusal | AdmissionRefusal | AuthenticationNotRecent | NoticeNotAccepted)["code"];

const ASK_ADMINISTRATOR = "Ask the administrator of Entente at your agency.";

/** Words for what a sign-in is refused with. */
export const SIGN_IN_REFUSAL_WORDS: Pick<WordsByCode, SignInCode> = {
  "authentication-not-recent": ({ act, authenticatedAt, maximumSeconds }) => ({
    rule: `To ${ACT_WORDS[act]} you must have signed in within the last ${maximumSeconds / 60} minutes.`,
    present:
      authenticatedAt === null
        ? "It is not known when you last showed who you are."
        : `You last showed who you are on ${formatInstant(authenticatedAt)}.`,
    remedy:
      "Sign in again in a new tab, come back to this one, and send it once more: what you typed is kept.",
  }),
  "notice-not-accepted": () => ({
    rule: "Nobody enters without accepting the rules of use.",
    present: "The rules that you accepted are not those in force.",
    remedy: "Open the sign-in page anew, read them, and sign in.",
  }),
  "assurance-missing": ({ provider, asked }) => ({
    rule: `Signing in here takes ${wayOf(asked)}.`,
    present: `${provider} does not say how you signed in.`,
    remedy: `Sign in with ${wayOf(asked)}. If you did, ask your administrator to look at how ${provider} is set up.`,
  }),
  "assurance-too-low": ({ provider, asked, given }) => ({
    rule: `Signing in here takes ${wayOf(asked)}.`,
    present: `You signed in at ${provider} with ${wayOf(given)}.`,
    remedy: `Sign in again with ${wayOf(asked)}.`,
  }),
  "identity-unknown": ({ provider, hasVerifiedEmail }) => ({
    rule: "Only people whom an administrator has invited may enter.",
    present: hasVerifiedEmail
      ? `${provider} knows you, and nobody has invited your address to Entente.`
      : `${provider} knows you, and has not verified your e-mail address.`,
    remedy: hasVerifiedEmail
      ? `${ASK_ADMINISTRATOR} They can invite the address that you use at ${provider}.`
      : `Verify your address at ${provider}, then sign in again.`,
  }),
  "provider-of-other-country": ({ provider, country }) => ({
    rule: "A provider vouches for the officials of one country.",
    present: `${provider} vouches for ${country === null ? "our own government" : country}, and you belong to another.`,
    remedy: "Sign in through your own government's provider.",
  }),
  "person-disabled": () => ({
    rule: "A disabled account does not enter.",
    present: "Yours was disabled by an administrator.",
    remedy: ASK_ADMINISTRATOR,
  }),
  "provider-unreachable": ({ provider }) => ({
    rule: "Somebody must vouch for who you are.",
    present: `${provider} does not answer.`,
    remedy: "Try again in a few minutes. If it stays so, tell your administrator.",
  }),
  "sign-in-declined": ({ provider }) => ({
    rule: "Somebody must vouch for who you are.",
    present: `You did not sign in at ${provider}.`,
    remedy: "Start again when you are ready.",
  }),
  "provider-answer-refused": ({ provider, fault }) => ({
    rule: "What a provider says is believed only when every part of it can be checked.",
    present: `The answer of ${provider} could not be (${fault.replaceAll("-", " ")}).`,
    remedy: "Start again. If it stays so, tell your administrator what stands here.",
  }),
  "sign-in-expired": () => ({
    rule: "Each sign-in is good for one answer, in the browser that began it, within ten minutes.",
    present: "No sign-in of this browser waits for an answer.",
    remedy: "Start again.",
  }),
  "confirmed-by-other": ({ provider }) => ({
    rule: "Only you can show again who you are.",
    present: `Somebody else signed in at ${provider}.`,
    remedy: "Sign out there, then start again as yourself.",
  }),
};

/** How somebody signs in at this level, within a sentence. */
function wayOf(level: string): string {
  const assurance = parseAssurance(level);
  if (assurance?.isPiv === true) return "a PIV or CAC card";
  if (assurance?.isPhishingResistant === true) return "a security key or card";
  return assurance !== null && assurance.level >= 2 ? "a password and a second proof" : "a password alone";
}
