import type { EntenteOutputs } from "@entente/client";

export type FollowThroughAnswer = EntenteOutputs["commitment"]["followThrough"];
export type CommitmentList = EntenteOutputs["commitment"]["list"];
export type CommitmentRow = CommitmentList["rows"][number];
export type CommitmentFacets = EntenteOutputs["commitment"]["facets"];
export type CommitmentDetail = EntenteOutputs["commitment"]["get"];
export type ObligationShown = CommitmentDetail["standings"][number];
export type Rates = FollowThroughAnswer["whole"];
export type Share = Rates["claimed"]["kept"];
export type Compared = FollowThroughAnswer["forums"] | FollowThroughAnswer["countries"];
