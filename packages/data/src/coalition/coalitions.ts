import type { Capability, Instant, RequirementSet } from "@entente/domain";
import type { QuotedPassage } from "../portfolio.ts";
import type { PrioritySource } from "../priority/priorities.ts";

/** What a register of coalitions opens with. */
export interface Coalitions {
  readonly set: RequirementSet;
  /** By row; what nobody says of a country is unknown, never 0. */
  readonly capabilities: readonly Capability[];
  readonly sources: readonly PrioritySource[];
  /** One short quotation for each place in the brief that a requirement or a capability rests on. */
  readonly passages: readonly Omit<QuotedPassage, "key">[];
  /** The moment at which it was put on record; no capability is younger. */
  readonly recordedAt: Instant;
}
