import type { CountryCode, ForumId, WorkingGroupId } from "../id.ts";
import { isBlank } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import type { CalendarDate } from "../time.ts";
import { type MemberRoll, sittingOn } from "./member-roll.ts";
import type { EffortScope } from "./overlap.ts";
import { earliestDay, latestDay, type RoughDate } from "./rough-date.ts";

/**
 * How a table decides. `consensus`: nobody objects. `unanimity`: everybody says yes. `majority`: more than half of the
 * votes cast. `two-thirds`: at least that part of the votes cast. `advisory`: it decides nothing.
 */
export const DECISION_RULES = ["consensus", "unanimity", "majority", "two-thirds", "advisory"] as const;
export type DecisionRule = (typeof DECISION_RULES)[number];

/** A forum, or a working group of it. */
export interface Table {
  readonly forum: ForumId;
  /** Absent when it is the forum itself. */
  readonly workingGroup: WorkingGroupId | null;
}

/** What a table is for. What nobody has stated is absent; an empty list says that it is about none in particular. */
export interface TablePurpose extends Omit<EffortScope, "members"> {
  readonly statement: string;
}

/** A country that leads a table together with others, or alone. */
export interface CoChair {
  readonly country: CountryCode;
  /** The ministry or agency and the post that holds the chair. */
  readonly office: string;
  readonly since: RoughDate | null;
  /** First day on which it no longer does; absent while it does. */
  readonly until: RoughDate | null;
}

/** How a table is set up. Who its members are stands in its roll. */
export interface TableCharter extends Table {
  readonly name: string;
  readonly purpose: TablePurpose;
  /** Absent when not known. */
  readonly decisionRule: DecisionRule | null;
  readonly coChairs: readonly CoChair[];
  readonly began: RoughDate | null;
  /** First day on which it no longer meets; absent while it does. */
  readonly ended: RoughDate | null;
}

export interface TableNameMissing {
  readonly code: "table-name-missing";
  readonly forum: ForumId;
}
export interface TableBackwards {
  readonly code: "table-backwards";
  readonly began: RoughDate;
  readonly ended: RoughDate;
}
export interface CoChairOfficeMissing {
  readonly code: "co-chair-office-missing";
  readonly country: CountryCode;
}
export interface CoChairBackwards {
  readonly code: "co-chair-backwards";
  readonly country: CountryCode;
  readonly since: RoughDate;
  readonly until: RoughDate;
}
export interface CoChairRepeated {
  readonly code: "co-chair-repeated";
  readonly country: CountryCode;
}
/** A co-chair that did not sit at the table on the first day. */
export interface CoChairOutside {
  readonly code: "co-chair-outside";
  readonly country: CountryCode;
  readonly since: RoughDate;
}
export type CharterRefusal =
  | TableNameMissing
  | TableBackwards
  | CoChairOfficeMissing
  | CoChairBackwards
  | CoChairRepeated
  | CoChairOutside;

/**
 * The charter itself when a table could be set up so.
 *
 * Fails with `table-name-missing`; `table-backwards` when it ends before it begins or on the same day; for co-chairs
 * with `co-chair-office-missing`, `co-chair-backwards`, `co-chair-repeated` when a country holds the chair twice at one
 * time, and `co-chair-outside` when it is known not to sit there at the end of its first day, month or year. Rough
 * dates are refused only where no reading of them is possible.
 */
export function checkCharter(charter: TableCharter, roll: MemberRoll): Result<TableCharter, CharterRefusal> {
  const { forum, name, began, ended, coChairs } = charter;
  if (isBlank(name)) return err({ code: "table-name-missing", forum });
  if (began !== null && ended !== null && latestDay(ended) <= earliestDay(began)) {
    return err({ code: "table-backwards", began, ended });
  }
  for (const [index, chair] of coChairs.entries()) {
    const refusal = coChairRefusal(chair, coChairs.slice(0, index), roll);
    if (refusal !== null) return err(refusal);
  }
  return ok(charter);
}

function coChairRefusal(chair: CoChair, others: readonly CoChair[], roll: MemberRoll): CharterRefusal | null {
  const { country, office, since, until } = chair;
  if (isBlank(office)) return { code: "co-chair-office-missing", country };
  if (since !== null && until !== null && latestDay(until) <= earliestDay(since)) {
    return { code: "co-chair-backwards", country, since, until };
  }
  const isRepeated = others.some(
    (other) => other.country === country && startsBeforeEnd(chair, other) && startsBeforeEnd(other, chair),
  );
  if (isRepeated) return { code: "co-chair-repeated", country };
  const isOutside = since !== null && sittingOn(roll, country, latestDay(since)).sits === false;
  return isOutside ? { code: "co-chair-outside", country, since } : null;
}

function startsBeforeEnd({ since }: CoChair, { until }: CoChair): boolean {
  return until === null || (since !== null && latestDay(since) < earliestDay(until));
}

/** The co-chairs on a day whose dates do not exclude it, in the order given. */
export function coChairsOn(charter: TableCharter, on: CalendarDate): readonly CoChair[] {
  return charter.coChairs.filter(
    ({ since, until }) =>
      (since === null || earliestDay(since) <= on) && (until === null || on < latestDay(until)),
  );
}

/** Whether the table could still meet on that day: it has begun and not ended, as far as its dates say. */
export function isLiveOn({ began, ended }: TableCharter, on: CalendarDate): boolean {
  return (began === null || earliestDay(began) <= on) && (ended === null || on < latestDay(ended));
}
