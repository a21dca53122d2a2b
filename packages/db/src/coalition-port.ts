import type {
  Capability,
  CoalitionExplanation,
  CoalitionInputs,
  CoalitionProposalId,
  CountryCode,
  CoverageTableRow,
  ForumId,
  PackId,
  RecommendationKey,
  RecommendationRecord,
  RequirementId,
  RequirementSet,
  Result,
  StatedRivalry,
  Surroundings,
  SurroundingsInputs,
  TechnologyId,
} from "@entente/domain";
import type { Signature } from "./ports.ts";
import type { Authorship, SequenceMoved } from "./priority-port.ts";

export interface StoredRequirementSet extends Authorship {
  readonly set: RequirementSet;
  readonly reason: string;
}

/** Where a capability stands: a country on a requirement. */
export interface CapabilityPlace {
  readonly country: CountryCode;
  readonly requirement: RequirementId;
}

/** Something that is said of a place and was not withdrawn. */
export interface StatedCapability extends CapabilityPlace, Authorship {
  /** From 1 within its place. */
  readonly sequence: number;
  readonly capability: Capability;
}

/** What an entry of a place's history does: it says something, or withdraws an earlier entry with a reason. */
export type CapabilityAct =
  | { readonly capability: Capability; readonly withdraws: null; readonly withdrawalReason: null }
  | { readonly capability: null; readonly withdraws: number; readonly withdrawalReason: string };

export type CapabilityEntry = CapabilityPlace & Authorship & { readonly sequence: number } & CapabilityAct;

/** Everything that a proposal is computed from. */
export interface ProposalInputs {
  readonly coalition: CoalitionInputs;
  readonly members: readonly CountryCode[];
  readonly surroundings: SurroundingsInputs;
}

/** What counted of a country on a requirement, with its source; `pack` is absent where it was put down in the register. */
export type CountedStatement = StatedCapability & { readonly pack: PackId | null };

/** A rating of rivalry that stood, with its place in its history and who put it down. */
export interface StandingRivalry extends Authorship {
  readonly id: string;
  readonly sequence: number;
  readonly rivalry: StatedRivalry;
}

/** What is kept of a proposal's inputs: all that it is computed from, where each level came from, and what was rated. */
export interface FrozenInputs extends ProposalInputs {
  /** Absent in proposals that were kept without sources. */
  readonly statements: readonly CountedStatement[] | null;
  /** What was rated of its members, beside coverage; absent in proposals that were kept without. */
  readonly rivalries: readonly StandingRivalry[] | null;
}

/** Everything that a proposal says of its members. */
export interface ProposalResult {
  readonly explanation: CoalitionExplanation<CountryCode, RequirementId>;
  readonly table: readonly CoverageTableRow<CountryCode, RequirementId>[];
  readonly surroundings: Surroundings;
}

/** A proposed coalition, before it has a key. */
export interface NewProposal {
  readonly id: CoalitionProposalId;
  readonly title: string;
  readonly method: string;
  readonly forum: ForumId | null;
  readonly inputs: FrozenInputs;
  readonly result: ProposalResult;
  /** Why it is proposed although it duplicates what runs; absent when it does not. */
  readonly duplicateReason: string | null;
}

/** A proposal without its figures, for lists. */
export interface ProposalLine extends Authorship, Pick<NewProposal, "id" | "title" | "method" | "forum"> {
  readonly recommendation: RecommendationKey;
  readonly technology: TechnologyId;
  readonly members: readonly CountryCode[];
  readonly coverageShare: number | null;
  readonly weakestPair: number | null;
  readonly inputsHash: string;
}

export interface StoredProposal
  extends ProposalLine,
    Pick<NewProposal, "inputs" | "result" | "duplicateReason"> {
  readonly resultHash: string;
}

export interface CoalitionRepository {
  /** The requirements in force. Throws when none were ever stored: the register is seeded with them. */
  getRequirements(): Promise<StoredRequirementSet>;
  findLatestRequirements(): Promise<StoredRequirementSet | null>;
  findRequirements(version: number): Promise<StoredRequirementSet | null>;
  /** Everything that stands, by country, requirement and sequence; what was withdrawn is left out. */
  capabilities(): Promise<readonly StatedCapability[]>;
  /** All that was ever said or withdrawn at this place, newest first. */
  capabilityHistory(place: CapabilityPlace): Promise<readonly CapabilityEntry[]>;
  /** Proposals, newest first, at most `limit`, with how many there are. */
  proposals(limit: number): Promise<{ readonly rows: readonly ProposalLine[]; readonly total: number }>;
  findProposal(recommendation: RecommendationKey): Promise<StoredProposal | null>;

  /** Puts the next version in force; fails when its number is not the next one. */
  appendRequirements(
    set: RequirementSet,
    reason: string,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;
  /** Says something of a place, or withdraws. `expected` is the last sequence seen, 0 for none. */
  appendCapability(
    place: CapabilityPlace,
    expected: number,
    act: CapabilityAct,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;
  /**
   * Stores the proposal and registers the recommendation that `recordFor` makes of the next free key, both or neither.
   * Two that propose at once get two keys.
   */
  appendProposal(
    proposal: NewProposal,
    recordFor: (key: RecommendationKey) => RecommendationRecord,
    signature: Signature,
  ): Promise<RecommendationKey>;
}
