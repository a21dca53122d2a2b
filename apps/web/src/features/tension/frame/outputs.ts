import type { EntenteOutputs } from "@entente/client";

export type TensionRegister = EntenteOutputs["tension"]["register"];
export type TensionEntry = TensionRegister["entries"][number];
export type FoundPair = NonNullable<TensionEntry["found"]>;
export type TensionsOfRecommendation = EntenteOutputs["tension"]["ofRecommendation"];
export type TensionSide = TensionEntry["first"];
export type Rivalries = EntenteOutputs["tension"]["rivalries"]["rivalries"];
type Proposal = EntenteOutputs["coalition"]["proposal"];
export type ProposalRivalry = Proposal["rivalry"];
export type RivalryMove = NonNullable<ProposalRivalry["moves"]>[number];
/** A rating that is kept with a proposal. */
export type KeptRating = NonNullable<Proposal["inputs"]["rivalries"]>[number];
export type RivalryCost = EntenteOutputs["tension"]["costs"]["costs"][number];
