import type { EntenteOutputs } from "@entente/client";

export type TensionRegister = EntenteOutputs["tension"]["register"];
export type TensionEntry = TensionRegister["entries"][number];
export type FoundPair = NonNullable<TensionEntry["found"]>;
export type TensionsOfRecommendation = EntenteOutputs["tension"]["ofRecommendation"];
export type TensionSide = TensionEntry["first"];
export type Rivalries = EntenteOutputs["tension"]["rivalries"]["rivalries"];
export type RivalryCost = EntenteOutputs["tension"]["costs"]["costs"][number];
