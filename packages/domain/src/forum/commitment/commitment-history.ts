import type { RecommendationKey } from "../../id.ts";
import { isBlank } from "../../internal/text.ts";
import { err, ok, type Result } from "../../result.ts";
import type { Basis } from "../../source.ts";
import type { CommitmentRecord, ObligationFact } from "./account.ts";
import type { Commitment } from "./commitment.ts";

/** A recommendation that the commitment carries out, or that would carry it out; or that it no longer counts for. */
export interface RecommendationLink {
  readonly kind: "linked" | "unlinked";
  readonly recommendation: RecommendationKey;
  readonly reason: string;
  readonly basis: Basis;
}

/** What can happen to a commitment after it was made. */
export type CommitmentChange =
  | { readonly kind: "stated"; readonly fact: ObligationFact }
  | RecommendationLink;

/** One entry of a commitment's history, the first of which says how it was made. */
export type CommitmentEntry = { readonly kind: "made"; readonly commitment: Commitment } | CommitmentChange;

/** The recommendation is linked already, or is not linked, so that nothing would change. */
export interface LinkUnchanged {
  readonly code: "link-unchanged";
  readonly recommendation: RecommendationKey;
  readonly isLinked: boolean;
}
export interface LinkReasonMissing {
  readonly code: "link-reason-missing";
  readonly recommendation: RecommendationKey;
}
export type LinkRefusal = LinkUnchanged | LinkReasonMissing;

/** The link itself when it changes something and says why; fails with `link-unchanged` or `link-reason-missing`. */
export function checkLink(
  { recommendations }: Commitment,
  link: RecommendationLink,
): Result<RecommendationLink, LinkRefusal> {
  const { kind, recommendation, reason } = link;
  const isLinked = recommendations.includes(recommendation);
  if (isLinked === (kind === "linked")) return err({ code: "link-unchanged", recommendation, isLinked });
  if (isBlank(reason)) return err({ code: "link-reason-missing", recommendation });
  return ok({ ...link, reason: reason.trim() });
}

/** The record once this has happened to it. */
export function recordWith(
  { commitment, facts }: CommitmentRecord,
  change: CommitmentChange,
): CommitmentRecord {
  switch (change.kind) {
    case "stated":
      return { commitment, facts: [...facts, change.fact] };
    case "linked": {
      const recommendations = [...commitment.recommendations, change.recommendation];
      return { commitment: { ...commitment, recommendations }, facts };
    }
    case "unlinked": {
      const recommendations = commitment.recommendations.filter((key) => key !== change.recommendation);
      return { commitment: { ...commitment, recommendations }, facts };
    }
  }
}

/** The record after all that happened, oldest first; the storage promises that it begins with how it was made. */
export function commitmentAfter(entries: readonly CommitmentEntry[]): CommitmentRecord {
  const [first, ...changes] = entries;
  if (first?.kind !== "made") throw new Error("a commitment's history does not begin with how it was made");
  return changes.reduce<CommitmentRecord>(
    (record, entry) => {
      if (entry.kind === "made") throw new Error(`${entry.commitment.key} was made twice`);
      return recordWith(record, entry);
    },
    { commitment: first.commitment, facts: [] },
  );
}
