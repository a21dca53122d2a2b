import type { CommitmentKey, CountryCode, ForumId, RecommendationKey, TechnologyId } from "../../id.ts";
import { compareText, isBlank } from "../../internal/text.ts";
import { err, ok, type Result } from "../../result.ts";
import type { Basis } from "../../source.ts";
import type { CalendarDate } from "../../time.ts";
import type { Table } from "../charter.ts";
import { type MemberRoll, sittingOn, tableOn } from "../member-roll.ts";
import { isSameParty, type Party } from "../party.ts";
import { latestDay, type RoughDate } from "../rough-date.ts";

/** What one country, or one of its agencies, owes under a commitment. */
export interface Obligation {
  readonly owedBy: Party;
  /** Its part, where that is not the whole line. */
  readonly text: string | null;
  /** Day, month or year by the end of which it is owed; absent when none was named. */
  readonly due: RoughDate | null;
}

/** The document in which a commitment stands, and where in it. */
export interface CommitmentSource {
  readonly title: string;
  readonly locator: string;
  /** What to know before relying on it; absent when there is nothing. */
  readonly caveat: string | null;
}

/** One line of a communiqué: what a table promised on a day, and who owes it. */
export interface Commitment extends Table {
  readonly key: CommitmentKey;
  readonly madeOn: CalendarDate;
  readonly text: string;
  readonly source: CommitmentSource;
  readonly basis: Basis;
  readonly technologies: readonly TechnologyId[];
  /** Recommendations that it carries out, or that would carry it out. */
  readonly recommendations: readonly RecommendationKey[];
  readonly obligations: readonly Obligation[];
}

/** A commitment that may be written down. */
export interface MadeCommitment {
  readonly commitment: Commitment;
  /** Countries that owe something, and of which nobody can say whether they sat there on the day. In text order. */
  readonly sittingNotKnown: readonly CountryCode[];
}

export interface CommitmentTextMissing {
  readonly code: "commitment-text-missing";
  readonly commitment: CommitmentKey;
}
export interface CommitmentSourceUnusable {
  readonly code: "commitment-source-unusable";
  readonly commitment: CommitmentKey;
  readonly field: "title" | "locator";
}
/** A commitment that would be made on a day to come. */
export interface CommitmentAhead {
  readonly code: "commitment-ahead";
  readonly commitment: CommitmentKey;
  readonly madeOn: CalendarDate;
  readonly today: CalendarDate;
}
/** Nobody owes anything. */
export interface ObligationsMissing {
  readonly code: "obligations-missing";
  readonly commitment: CommitmentKey;
}
export interface ObligationRepeated {
  readonly code: "obligation-repeated";
  readonly owedBy: Party;
}
export interface DueBeforeCommitment {
  readonly code: "due-before-commitment";
  readonly owedBy: Party;
  readonly due: RoughDate;
  readonly madeOn: CalendarDate;
}
/** A commitment owed by a country that did not sit at the table on that day. */
export interface CountryOutsideForum {
  readonly code: "country-outside-forum";
  readonly country: CountryCode;
  readonly forum: ForumId;
  readonly on: CalendarDate;
  /** Who sat there. */
  readonly members: readonly CountryCode[];
}
export type CommitmentRefusal =
  | CommitmentTextMissing
  | CommitmentSourceUnusable
  | ObligationsMissing
  | ObligationRepeated
  | DueBeforeCommitment
  | CountryOutsideForum;

/**
 * The commitment when this table could make it; the roll is of the table that does.
 *
 * Fails with `commitment-text-missing`; `commitment-source-unusable` when the document has no title or the line no
 * locator; `obligations-missing`; `obligation-repeated` when a country, or an agency, owes twice;
 * `due-before-commitment`; `country-outside-forum` when a country that owes is known not to sit there on that day.
 */
export function makeCommitment(
  commitment: Commitment,
  roll: MemberRoll,
): Result<MadeCommitment, CommitmentRefusal> {
  const { key, text, source, madeOn, obligations, forum } = commitment;
  if (isBlank(text)) return err({ code: "commitment-text-missing", commitment: key });
  for (const field of ["title", "locator"] as const) {
    if (isBlank(source[field])) return err({ code: "commitment-source-unusable", commitment: key, field });
  }
  if (obligations.length === 0) return err({ code: "obligations-missing", commitment: key });

  for (const [index, { owedBy, due }] of obligations.entries()) {
    const isRepeated = obligations.slice(0, index).some((other) => isSameParty(other.owedBy, owedBy));
    if (isRepeated) return err({ code: "obligation-repeated", owedBy });
    const dated = checkDue(owedBy, due, madeOn);
    if (!dated.ok) return dated;
    if (sittingOn(roll, owedBy.country, madeOn).sits === false) {
      const { members } = tableOn(roll, madeOn);
      return err({ code: "country-outside-forum", country: owedBy.country, forum, on: madeOn, members });
    }
  }
  return ok({ commitment, sittingNotKnown: sittingsNotKnown(commitment, roll) });
}

/** Countries that owe something, and of which nobody can say whether they sat there on the day; in text order. */
export function sittingsNotKnown(
  { obligations, madeOn }: Pick<Commitment, "obligations" | "madeOn">,
  roll: MemberRoll,
): readonly CountryCode[] {
  const unsure = obligations
    .map(({ owedBy }) => owedBy.country)
    .filter((country) => sittingOn(roll, country, madeOn).sits === null);
  return [...new Set(unsure)].toSorted(compareText);
}

/** Nothing when the commitment was made by today; fails with `commitment-ahead`. */
export function checkMadeBy(
  { key, madeOn }: Pick<Commitment, "key" | "madeOn">,
  today: CalendarDate,
): Result<void, CommitmentAhead> {
  return madeOn <= today ? ok(undefined) : err({ code: "commitment-ahead", commitment: key, madeOn, today });
}

/** Nothing when the date could be one by which this is owed; fails with `due-before-commitment`. */
export function checkDue(
  owedBy: Party,
  due: RoughDate | null,
  madeOn: CalendarDate,
): Result<void, DueBeforeCommitment> {
  return due === null || latestDay(due) >= madeOn
    ? ok(undefined)
    : err({ code: "due-before-commitment", owedBy, due, madeOn });
}
