import type { CountryCode } from "../../id.ts";
import { compareText, isBlank } from "../../internal/text.ts";
import { err, ok, type Result } from "../../result.ts";
import type { CalendarDate } from "../../time.ts";
import type { DecisionRule } from "../charter.ts";
import type { Contacts } from "../contacts.ts";
import { type Interlocutors, shareOutConversations } from "./interlocutors.ts";
import {
  SERVING_STANCE,
  type SoughtOutcome,
  type VoteOutlook,
  type VoteStance,
  type VoteTally,
  voteOutlook,
} from "./vote-outlook.ts";

/** A proposal that a body of wide membership will vote on. */
export interface VoteItem {
  readonly id: string;
  readonly title: string;
  /** What the group wants to come of it; absent while it has not agreed. */
  readonly sought: SoughtOutcome | null;
}

/** What a source says of how a country means to vote. */
export interface ReportedVote {
  readonly country: CountryCode;
  readonly item: string;
  readonly stance: VoteStance;
  readonly on: CalendarDate;
  readonly source: string;
}

/** What goes into a coordination sheet. */
export interface CoordinationInputs {
  /** How the body decides; absent when not known. */
  readonly rule: DecisionRule | null;
  /** Everybody with a vote. */
  readonly voters: readonly CountryCode[];
  /** Who had a vote before and has none any more. */
  readonly former: readonly CountryCode[];
  /** Those who coordinate; one that has no vote any more is told apart from those who do. */
  readonly group: readonly CountryCode[];
  readonly items: readonly VoteItem[];
  readonly reports: readonly ReportedVote[];
  readonly contacts: Pick<Contacts, "pairs">;
  /** Most conversations that each of the group may have for one item, from 1; null shares them out evenly. */
  readonly conversationsMaximum: number | null;
}

/** `contested`: sources of the last day disagree, so that nothing is taken as known. */
export const VOTE_STATES = ["known", "contested", "not-known"] as const;
export type VoteState = (typeof VOTE_STATES)[number];

/** How a country means to vote, as far as is known, and what says so. */
export interface CountryVote {
  readonly country: CountryCode;
  readonly state: VoteState;
  /** Absent unless known. */
  readonly stance: VoteStance | null;
  /** The latest reports, in the order given. */
  readonly reports: readonly ReportedVote[];
}

/** Why a country of the group does not stand where the group wants to be. */
export const GROUP_GAPS = ["opposed", "abstains", "undecided", "contested", "not-known"] as const;
export type GroupGap = (typeof GROUP_GAPS)[number];

/** Why a country has no vote: it is a member no more, or is on no list of the members of the day. */
export const VOTE_ABSENCES = ["left", "not-listed"] as const;
export type VoteAbsence = (typeof VOTE_ABSENCES)[number];

/** A country that coordinates, or of which something was reported, and that has no vote. */
export interface WithoutVote {
  readonly country: CountryCode;
  readonly reason: VoteAbsence;
  readonly isOfGroup: boolean;
  /** The latest reports, in the order given, as they were put down. */
  readonly reports: readonly ReportedVote[];
}

/** One proposal: where everybody stands, what is missing, and who speaks to whom. */
export interface CoordinationRow {
  readonly item: string;
  readonly title: string;
  readonly sought: SoughtOutcome | null;
  /** The group, by country. */
  readonly group: readonly CountryVote[];
  /** Whether all of the group are known to mean the same vote. */
  readonly isGroupAgreed: boolean;
  /** Countries of the group that do not serve what is sought, as far as is known, by the size of the gap, then by country. */
  readonly gaps: readonly { readonly country: CountryCode; readonly gap: GroupGap }[];
  /** The other voters, by country. */
  readonly others: readonly CountryVote[];
  /** By country; counted neither among the votes nor among the gaps, and spoken to by nobody. */
  readonly withoutVote: readonly WithoutVote[];
  readonly tally: VoteTally;
  readonly outlook: VoteOutlook;
  /** Whoever serves what is sought speaks to all who do not; absent while nothing is sought. */
  readonly talks: Interlocutors | null;
}

export interface VoteItemRepeated {
  readonly code: "vote-item-repeated";
  readonly item: string;
}
export interface VoteItemUnknown {
  readonly code: "vote-item-unknown";
  readonly item: string;
  readonly known: readonly string[];
}
export interface VoteSourceMissing {
  readonly code: "vote-source-missing";
  readonly country: CountryCode;
  readonly item: string;
}
export interface ConversationsMaximumInvalid {
  readonly code: "conversations-maximum-invalid";
  readonly value: number;
}
export type CoordinationRefusal =
  | VoteItemRepeated
  | VoteItemUnknown
  | VoteSourceMissing
  | ConversationsMaximumInvalid;

/**
 * What a group needs to agree before a vote: for each proposal where everybody stands, what is not known, how many votes
 * are missing, and who speaks to whom. The latest report of a country counts; reports of one day that disagree leave it
 * contested. Rows are in the order of the items. A country that has no vote any more keeps what was reported of it.
 *
 * Fails with `vote-item-repeated`; `vote-item-unknown` or `vote-source-missing` when a report cannot be used;
 * `conversations-maximum-invalid` unless it is a whole number from 1.
 *
 * @example
 * ```ts
 * import { coordinationSheet, parseCalendarDate, parseCountryCode } from "@entente/domain";
 *
 * const country = (text: string) => {
 *   const code = parseCountryCode(text);
 *   if (!code.ok) throw new Error(text);
 *   return code.value;
 * };
 * const [brazil, japan, states] = ["BRA", "JPN", "USA"].map(country);
 * const on = parseCalendarDate("2026-05-04");
 * if (brazil && japan && states && on.ok) {
 *   const report = (who: typeof japan) =>
 *     ({ country: who, item: "res-50", stance: "for", on: on.value, source: "Call" }) as const;
 *   const sheet = coordinationSheet({
 *     rule: "majority",
 *     voters: [brazil, japan, states],
 *     former: [],
 *     group: [japan, states],
 *     items: [{ id: "res-50", title: "Revise Resolution 50", sought: "adopt" }],
 *     reports: [report(japan)],
 *     contacts: { pairs: [{ first: japan, second: states, tables: ["quad"], meetings: [], strength: 1 }] },
 *     conversationsMaximum: null,
 *   });
 *   const [row] = sheet.ok ? sheet.value : [];
 *   console.log(row?.outlook.toWin, "of", row?.tally.notKnown, "open votes to win"); // → 1 of 2 open votes to win
 *   console.log(row?.talks?.conversations.map((talk) => `${talk.by} speaks to ${talk.with}`).join()); // → JPN speaks to USA
 *   console.log(row?.talks?.unassigned[0]?.country, row?.talks?.unassigned[0]?.reason); // → BRA no-contact
 * }
 * ```
 */
export function coordinationSheet(
  inputs: CoordinationInputs,
): Result<readonly CoordinationRow[], CoordinationRefusal> {
  const refusal = inputsRefusal(inputs);
  if (refusal !== null) return err(refusal);
  const voters = [...new Set(inputs.voters)].toSorted(compareText);
  return ok(inputs.items.map((item) => rowOf(inputs, item, voters)));
}

function inputsRefusal(inputs: CoordinationInputs): CoordinationRefusal | null {
  const { items, reports, conversationsMaximum } = inputs;
  const known = items.map(({ id }) => id);
  const repeated = known.find((item, index) => known.indexOf(item) !== index);
  if (repeated !== undefined) return { code: "vote-item-repeated", item: repeated };
  for (const { country, item, source } of reports) {
    if (!known.includes(item)) return { code: "vote-item-unknown", item, known };
    if (isBlank(source)) return { code: "vote-source-missing", country, item };
  }
  if (conversationsMaximum === null) return null;
  const isCountable = Number.isSafeInteger(conversationsMaximum) && conversationsMaximum >= 1;
  return isCountable ? null : { code: "conversations-maximum-invalid", value: conversationsMaximum };
}

function rowOf(
  { rule, former, group, reports, contacts, conversationsMaximum }: CoordinationInputs,
  { id, title, sought }: VoteItem,
  voters: readonly CountryCode[],
): CoordinationRow {
  const ofItem = reports.filter(({ item }) => item === id);
  const votes = voters.map((country) => countryVote(country, ofItem));
  const own = votes.filter(({ country }) => group.includes(country));
  const serving = sought === null ? null : SERVING_STANCE[sought];
  const tally = tallyOf(votes);
  return {
    item: id,
    title,
    sought,
    group: own,
    isGroupAgreed: own.length > 0 && own.every(({ stance }) => isMeant(stance) && stance === own[0]?.stance),
    gaps: gapsIn(own, serving),
    others: votes.filter(({ country }) => !group.includes(country)),
    withoutVote: withoutVote(voters, former, group, ofItem),
    tally,
    outlook: voteOutlook(tally, rule, sought),
    talks: serving === null ? null : talksFor(votes, own, serving, contacts, conversationsMaximum),
  };
}

function withoutVote(
  voters: readonly CountryCode[],
  former: readonly CountryCode[],
  group: readonly CountryCode[],
  ofItem: readonly ReportedVote[],
): readonly WithoutVote[] {
  const named = new Set([...group, ...ofItem.map(({ country }) => country)]);
  return [...named]
    .filter((country) => !voters.includes(country))
    .toSorted(compareText)
    .map((country) => ({
      country,
      reason: former.includes(country) ? "left" : "not-listed",
      isOfGroup: group.includes(country),
      reports: latestOf(country, ofItem),
    }));
}

function latestOf(country: CountryCode, ofItem: readonly ReportedVote[]): readonly ReportedVote[] {
  const own = ofItem.filter((report) => report.country === country);
  const last = own.reduce((latest, { on }) => (on > latest ? on : latest), "");
  return own.filter(({ on }) => on === last);
}

function countryVote(country: CountryCode, ofItem: readonly ReportedVote[]): CountryVote {
  const reports = latestOf(country, ofItem);
  const [first, ...rest] = reports;
  if (first === undefined) return { country, state: "not-known", stance: null, reports };
  const isAgreed = rest.every(({ stance }) => stance === first.stance);
  return isAgreed
    ? { country, state: "known", stance: first.stance, reports }
    : { country, state: "contested", stance: null, reports };
}

function isMeant(stance: VoteStance | null): boolean {
  return stance !== null && stance !== "undecided";
}

function tallyOf(votes: readonly CountryVote[]): VoteTally {
  const count = (stance: VoteStance | null) => votes.filter((vote) => vote.stance === stance).length;
  return {
    for: count("for"),
    against: count("against"),
    abstain: count("abstain"),
    undecided: count("undecided"),
    notKnown: count(null),
  };
}

function gapsIn(own: readonly CountryVote[], serving: "for" | "against" | null): CoordinationRow["gaps"] {
  return own
    .flatMap(({ country, state, stance }) => {
      const gap = gapOf(state, stance, serving);
      return gap === null ? [] : [{ country, gap }];
    })
    .toSorted(
      (a, b) => GROUP_GAPS.indexOf(a.gap) - GROUP_GAPS.indexOf(b.gap) || compareText(a.country, b.country),
    );
}

/** While nothing is sought, only what is open is a gap. */
function gapOf(
  state: VoteState,
  stance: VoteStance | null,
  serving: "for" | "against" | null,
): GroupGap | null {
  if (state !== "known") return state;
  if (stance === "undecided") return "undecided";
  if (serving === null || stance === serving) return null;
  return stance === "abstain" ? "abstains" : "opposed";
}

function talksFor(
  votes: readonly CountryVote[],
  own: readonly CountryVote[],
  serving: "for" | "against",
  contacts: Pick<Contacts, "pairs">,
  conversationsMaximum: number | null,
): Interlocutors {
  const speakers = own.filter(({ stance }) => stance === serving).map(({ country }) => country);
  const targets = votes.filter(({ stance }) => stance !== serving).map(({ country }) => country);
  const evenly = Math.ceil(targets.length / Math.max(speakers.length, 1));
  return shareOutConversations(targets, speakers, contacts, conversationsMaximum ?? evenly);
}
