import {
  type FactConfidence,
  type Membership,
  type MembershipConfidence,
  type MembershipSource,
  type MembershipStatus,
  parseCalendarDate,
  type RollEntry,
  type StatedMembership,
} from "@entente/domain";
import { expectValue } from "../expect-value.ts";
import type { PackFacts } from "./pack-facts.ts";
import type { TableRow } from "./rows.ts";

/** How far a stated membership is stood by, by how firm its pack says it is. */
const CONFIDENCE: Readonly<Record<FactConfidence, MembershipConfidence>> = {
  published: "high",
  "to-be-checked": "medium",
  "less-certain": "low",
};

/** Statuses that packs give to those who are no members, by what they come to at a table. */
const STATUS: Readonly<Record<string, MembershipStatus>> = {
  applicant: "applicant",
  associate: "associate",
  correspondent: "associate",
  subscriber: "observer",
  observer: "observer",
  "key-partner": "observer",
  "takes-part-not-a-member": "observer",
};

/** What is wrong with a status: it comes to nothing that a table knows. */
export function statusOf(
  { isMember, status }: StatedMembership,
  row: NonNullable<TableRow["roll"]>,
): MembershipStatus | null {
  return row.statuses[status] ?? STATUS[status] ?? (isMember ? "member" : null);
}

/** The roll that a row opens with: what packs state, then who belongs there by its own source. */
export function openingRoll(row: TableRow, facts: PackFacts): readonly RollEntry[] {
  const { roll, members, source } = row;
  const stated = roll === null ? [] : (facts.memberships.get(roll.indicator) ?? []);
  const memberships = [
    ...stated.map((fact) => membershipOf(fact, row, facts)),
    ...members.map(
      ({ country, joined }): Membership => ({
        country,
        status: "member",
        joined,
        left: null,
        source,
      }),
    ),
  ];
  return memberships.map((membership) => ({ kind: "joined", membership }));
}

function membershipOf(fact: StatedMembership, { roll }: TableRow, { sources }: PackFacts): Membership {
  const status = roll === null ? null : statusOf(fact, roll);
  if (roll === null || status === null) throw new Error(`unchecked status: ${fact.status}`);
  const { country, year, confidence, checkedWith } = fact;
  return {
    country,
    status,
    joined:
      year === null || roll.yearMeans === "asOf"
        ? null
        : { on: expectValue(parseCalendarDate(`${year}-12-31`)), precision: "year" },
    left: null,
    source: sourceOf(fact, CONFIDENCE[confidence], checkedWith, sources),
  };
}

/** A list speaks for the year in which it was published; the first day of it is the one that is certain. */
function sourceOf(
  { source: id, indicator }: StatedMembership,
  confidence: MembershipConfidence,
  checkedWith: string | null,
  sources: PackFacts["sources"],
): MembershipSource {
  const source = sources.find((one) => one.id === id);
  if (source === undefined) throw new Error(`unchecked source: ${id}`);
  const compared = checkedWith === null ? "" : `; compared with ${checkedWith}`;
  return {
    title: `${source.title} (${source.publisher})`,
    locator: `Indicator ${indicator}${compared}`,
    dated: expectValue(parseCalendarDate(`${source.year}-01-01`)),
    basis: "public-record",
    confidence,
  };
}
