import type { AgencyId, Basis } from "@entente/domain";

/** Who put something down here. */
export interface PutDownBy {
  readonly by: { readonly agency: AgencyId };
  readonly personName: string;
}

/** Where a rating, a set of weights or a stance comes from, in words: what is ours is never taken for the brief's. */
export function basisWords(basis: Basis, { by, personName }: PutDownBy): string {
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
