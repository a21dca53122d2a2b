import type { StoredRatingOutput } from "@entente/contract";
import type { Basis } from "@entente/domain";

/** Where a rating or a set of weights comes from, in words: what is ours is never taken for the brief's. */
export function basisWords(
  basis: Basis,
  { by, personName }: Pick<StoredRatingOutput, "by" | "personName">,
): string {
  switch (basis) {
    case "brief":
      return "Our reading of the brief";
    case "public-record":
      return "Public record";
    case "proposal":
      return "Our proposal";
    case "reported":
      return `Reported by ${personName}, ${by.agency}`;
  }
}
