import type { CommentListOutput, ShownComment } from "@entente/contract";
import type { CommentSubject, CommentSubjectKind, CountryCode } from "@entente/domain";
import { formatCount, formatNumber } from "../../lib/numbers.ts";
import { listOf } from "../../lib/sentence.ts";

/** What a record is called, within a sentence. */
const RECORD_WORDS: Readonly<Record<CommentSubjectKind, string>> = {
  recommendation: "recommendation",
  commitment: "commitment",
  table: "forum",
  meeting: "meeting",
  "coordination-sheet": "preparation of a vote",
  clearance: "clearance",
  tasking: "tasking",
  "coalition-proposal": "proposed coalition",
  "priority-run": "frozen ranking",
  tension: "tension",
  "data-holding": "data holding",
  collaboration: "collaboration",
};

const NAMED_BY_KEY: readonly CommentSubjectKind[] = ["recommendation", "commitment", "coalition-proposal"];

/** The record by its key where people know it by one, otherwise by its kind. */
export function recordWords({ kind, key }: CommentSubject): string {
  return NAMED_BY_KEY.includes(kind) ? key : `this ${RECORD_WORDS[kind]}`;
}

/** Names of countries by their code. */
export type CountryNames = (code: CountryCode) => string;

export function countryNames({ countries }: Pick<CommentListOutput, "countries">): CountryNames {
  const names = new Map(countries.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}

/** Who reads a comment, as its label says it. */
export function readersWords({ sharedWith }: Pick<ShownComment, "sharedWith">, nameOf: CountryNames): string {
  return sharedWith.length === 0 ? "Internal" : `Shared with ${listOf(sharedWith.map(nameOf))}`;
}

/** What heads the comments on a record, or leads there: with how many this person may read, where that is known. */
export function commentsTitle(total: number | null): string {
  return total === null ? "Comments" : `Comments (${formatCount(total)})`;
}

/** How many comments there are, and who reads them. Officials of a country see those alone that are shared with it. */
export function talkSentence(
  { comments, total, country }: Pick<CommentListOutput, "comments" | "total" | "country">,
  nameOf: CountryNames,
): string {
  if (total === 0) {
    return country === null
      ? "Nobody has said anything yet."
      : `Nothing is shared with ${nameOf(country)} yet.`;
  }
  const shown = comments.length < total ? ` Shown are the last ${formatCount(comments.length)}.` : "";
  if (country !== null) return `${formatNumber(total, "comment")} shared with ${nameOf(country)}.${shown}`;
  const shared = comments.filter(({ sharedWith }) => sharedWith.length > 0).length;
  const parts = shared === 0 ? ", all internal" : `: ${comments.length - shared} internal, ${shared} shared`;
  return `${formatNumber(total, "comment")}${total === 1 && shared === 0 ? ", internal" : parts}.${shown}`;
}
