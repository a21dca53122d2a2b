import type { RecommendationKey } from "../id.ts";
import type { RecordChange } from "./change.ts";
import type { StatusFact } from "./fact.ts";
import type { RecommendationRecord } from "./record.ts";

/** Other recommendations that a record names: what it depends on, and what took its place. */
export function namedIn({ dependsOn, facts }: RecommendationRecord): readonly RecommendationKey[] {
  return [...new Set([...dependsOn, ...facts.flatMap(successorIn)])];
}

/** The record for a reader who knows of these others alone. What it says of itself stays. */
export function namingOnly(
  record: RecommendationRecord,
  known: ReadonlySet<RecommendationKey>,
): RecommendationRecord {
  return {
    ...record,
    dependsOn: record.dependsOn.filter((key) => known.has(key)),
    facts: record.facts.map((fact) => factNamingOnly(fact, known)),
  };
}

/** A change for the same reader; a dependency on another that they do not know is left out where histories are read. */
export function changeNamingOnly(change: RecordChange, known: ReadonlySet<RecommendationKey>): RecordChange {
  return change.kind === "facts-stated"
    ? { ...change, facts: change.facts.map((fact) => factNamingOnly(fact, known)) }
    : change;
}

function factNamingOnly(fact: StatusFact, known: ReadonlySet<RecommendationKey>): StatusFact {
  return fact.kind === "closure" && fact.successor !== null && !known.has(fact.successor)
    ? { ...fact, successor: null }
    : fact;
}

function successorIn(fact: StatusFact): readonly RecommendationKey[] {
  return fact.kind === "closure" && fact.successor !== null ? [fact.successor] : [];
}
