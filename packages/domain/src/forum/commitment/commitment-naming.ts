import type { RecommendationKey } from "../../id.ts";
import type { CommitmentRecord } from "./account.ts";
import { type CommitmentEntry, commitmentAfter } from "./commitment-history.ts";

/** Recommendations that a history of commitments names anywhere, each once. */
export function recommendationsNamedIn(entries: readonly CommitmentEntry[]): readonly RecommendationKey[] {
  return [...new Set(entries.flatMap(namedBy))];
}

/**
 * An entry for a reader who knows of these recommendations alone; absent when all that it says is a link with another.
 * What the commitment itself says stays.
 */
export function entryNamingOnly(
  entry: CommitmentEntry,
  known: ReadonlySet<RecommendationKey>,
): CommitmentEntry | null {
  if (entry.kind === "stated") return entry;
  if (entry.kind !== "made") return known.has(entry.recommendation) ? entry : null;
  const recommendations = entry.commitment.recommendations.filter((key) => known.has(key));
  return { ...entry, commitment: { ...entry.commitment, recommendations } };
}

/** The commitment as that reader sees it, with the number of entries that they see of its history. */
export function commitmentNamingOnly(
  entries: readonly CommitmentEntry[],
  known: ReadonlySet<RecommendationKey>,
): { readonly record: CommitmentRecord; readonly version: number } {
  const seen = entries.flatMap((entry) => entryNamingOnly(entry, known) ?? []);
  return { record: commitmentAfter(seen), version: seen.length };
}

function namedBy(entry: CommitmentEntry): readonly RecommendationKey[] {
  if (entry.kind === "stated") return [];
  return entry.kind === "made" ? entry.commitment.recommendations : [entry.recommendation];
}
