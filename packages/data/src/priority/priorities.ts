import type {
  CriterionId,
  Instant,
  PriorityModel,
  RecommendationRating,
  TechnologyId,
  TechnologyRating,
  WeightSet,
} from "@entente/domain";
import type { QuotedPassage } from "../portfolio.ts";

/** A source that ratings and indicators come from. */
export interface PrioritySource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  /** License or terms, such as CC BY 4.0. */
  readonly license: string;
  /** What a reader must know before trusting it; absent when nothing. */
  readonly caveat: string | null;
}

/** A figure that a rating states, with how it was derived. */
export interface PriorityIndicator {
  readonly technology: TechnologyId;
  readonly criterion: CriterionId;
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  /** Year or years that it stands for, such as `2020-2024`. */
  readonly years: string;
  /** Id of a `PrioritySource`. */
  readonly source: string;
  readonly derivation: string;
}

/** Weights of an agency with a reason for the points on each criterion. */
export interface ReasonedWeightSet extends WeightSet {
  readonly reasons: Readonly<Record<CriterionId, string>>;
}

/** What a register of priorities opens with. */
export interface Priorities {
  readonly model: PriorityModel;
  /** By row; a cell without a rating is missing, never zero. */
  readonly ratings: readonly TechnologyRating[];
  readonly recommendationRatings: readonly RecommendationRating[];
  readonly weightSets: readonly ReasonedWeightSet[];
  readonly indicators: readonly PriorityIndicator[];
  readonly sources: readonly PrioritySource[];
  /** One short quotation for each place in the brief that a rating or a criterion rests on. */
  readonly passages: readonly Omit<QuotedPassage, "key">[];
  /** The moment at which it was put on record; no rating is younger. */
  readonly recordedAt: Instant;
}
